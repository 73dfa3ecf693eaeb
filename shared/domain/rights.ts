/** @file Who may do what, in one table: the vault process enforces it, the screens show it in words. */

/** A person holds one or several. Stored by name: never rename or reuse one. */
export const roles = ['caseWorker', 'dataOfficer', 'director', 'securityOfficer'] as const
export type Role = (typeof roles)[number]

interface RightRule {
  readonly roles: readonly Role[]
  /** The key without which it cannot be done at all: `identity` is K_id, `export` is K_ex. */
  readonly keys: readonly ('identity' | 'export')[]
}

const everybody = roles

/** In the order in which the application explains them. */
export const rights = {
  /** Codes and dates of cases; names only together with `seeNames`. */
  readCases: { roles: everybody, keys: [] },
  seeNames: { roles: ['caseWorker', 'securityOfficer'], keys: ['identity'] },
  workOnCases: { roles: ['caseWorker'], keys: ['identity'] },
  assignCases: { roles: ['director', 'securityOfficer'], keys: [] },
  lookAtReports: { roles: ['caseWorker', 'dataOfficer', 'director'], keys: [] },
  releaseReports: { roles: ['dataOfficer', 'director'], keys: [] },
  lookAtSharing: { roles: everybody, keys: [] },
  share: { roles: ['director'], keys: ['export'] },
  shapeOffice: { roles: ['dataOfficer', 'director', 'securityOfficer'], keys: [] },
  moveData: { roles: ['securityOfficer'], keys: ['identity', 'export'] },
  decideRetention: { roles: ['director', 'securityOfficer'], keys: [] },
  keepBackups: { roles: ['director', 'securityOfficer'], keys: [] },
  readAuditLog: { roles: ['director', 'securityOfficer'], keys: [] },
  readAccessSummary: { roles: ['securityOfficer'], keys: ['identity'] },
  managePeople: { roles: ['securityOfficer'], keys: ['identity', 'export'] },
  recover: { roles: ['securityOfficer'], keys: ['identity', 'export'] },
  /** To be the second person where two are needed. */
  approve: { roles: ['director', 'securityOfficer'], keys: [] },
  /** Of the window, by other programs: it is off until somebody with this right allows it. */
  allowCapture: { roles: ['director', 'securityOfficer'], keys: [] },
  erase: { roles: ['director', 'securityOfficer'], keys: [] },
} as const satisfies Readonly<Record<string, RightRule>>
export type Right = keyof typeof rights

export const allRights = Object.keys(rights) as readonly Right[]

const rule = (right: Right): RightRule => rights[right]

/** Any of the roles is enough. */
export function may(held: readonly Role[], right: Right): boolean {
  return rule(right).roles.some((role) => held.includes(role))
}

export const rolesWith = (right: Right): readonly Role[] => rule(right).roles

export function rightsOf(held: readonly Role[]): readonly Right[] {
  return allRights.filter((right) => may(held, right))
}

/** Which keys a slot of somebody with these roles must hold: those their rights need, and no other. */
export function keysOf(held: readonly Role[]): Readonly<Record<'identity' | 'export', boolean>> {
  const needed = rightsOf(held).flatMap((right) => rule(right).keys)
  return { identity: needed.includes('identity'), export: needed.includes('export') }
}

export const keysFor = (right: Right): RightRule['keys'] => rule(right).keys
