/** @file The actions of the audit log by name, and the few kinds that people look for. */
import { errorCodes, type ErrorCode } from '../errors.ts'
import { auditDeeds } from '../i18n/en/audit-deeds.ts'

type Deeds = typeof auditDeeds
type Group = keyof Deeds

/** Main holds the list itself, and does not compile when one of its actions has no words here. */
export type ActionName = {
  readonly [G in Group]: `${G}.${keyof Deeds[G] & string}`
}[Group]

export const actionNames = Object.entries(auditDeeds).flatMap(([group, deeds]) =>
  Object.keys(deeds).map((deed) => `${group}.${deed}`),
) as readonly ActionName[]

export const auditKinds = ['access', 'cases', 'leaving', 'office', 'safety', 'log'] as const
export type AuditKind = (typeof auditKinds)[number]

const kinds: Readonly<Record<Group, AuditKind>> = {
  session: 'access',
  people: 'access',
  approval: 'access',
  case: 'cases',
  person: 'cases',
  record: 'cases',
  organisation: 'cases',
  intake: 'cases',
  report: 'leaving',
  bundle: 'leaving',
  sharing: 'leaving',
  partner: 'leaving',
  agreement: 'leaving',
  data: 'leaving',
  office: 'office',
  questions: 'office',
  words: 'office',
  practice: 'office',
  absence: 'cases',
  access: 'log',
  attachment: 'cases',
  identity: 'cases',
  retention: 'cases',
  backup: 'safety',
  recovery: 'safety',
  salvage: 'safety',
  audit: 'log',
}

export function kindOf(action: ActionName): AuditKind {
  const group = action.slice(0, action.indexOf('.'))
  return kinds[group as Group]
}

/** `null`: no action that this or any earlier version wrote. */
export function actionNamed(name: string): ActionName | null {
  return actionNames.find((known) => known === name) ?? null
}

/** Nobody reads more in a spreadsheet, and it is all in memory at once. */
export const mostRowsInWorkbook = 50_000

/** What an entry about recovery names: which paper it was. */
const papers = ['key', 'cards'] as const
export const isPaper = (text: string): text is (typeof papers)[number] =>
  papers.some((paper) => paper === text)

/** What an entry about something that failed names. */
export const isErrorCode = (text: string): text is ErrorCode =>
  errorCodes.some((code) => code === text)
