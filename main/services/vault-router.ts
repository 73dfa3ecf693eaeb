/** @file Every call that the vault process answers, behind one router. */
import type { Access, Handlers } from '#shared/ipc/call.ts'
import { contract } from '#shared/ipc/contract.ts'
import type { ErrorCode } from '#shared/errors.ts'
import { createRouter, type Router } from '../ipc/router.ts'
import { caseHandlers } from './cases.ts'
import type { Context } from './context.ts'
import { intakeHandlers } from './intake.ts'
import { reportHandlers } from './reports.ts'
import { sessionHandlers } from './session.ts'
import { sharingHandlers } from './sharing.ts'

type VaultGroups = Omit<typeof contract, 'app' | 'session'>

/** A group of the contract without its services does not compile. */
const services: { readonly [G in keyof VaultGroups]: Handlers<VaultGroups[G], Context> } = {
  cases: caseHandlers,
  intake: intakeHandlers,
  reports: reportHandlers,
  sharing: sharingHandlers,
}

function refusal(access: Access, { vault }: Context): ErrorCode | null {
  if (access === 'anytime') return null
  const session = vault.session
  if (!session) return 'locked'
  if (access === 'identity' && !session.identity) return 'forbidden'
  return access === 'export' && !session.exportKeys ? 'forbidden' : null
}

export function createVaultRouter(
  unexpected: (name: string, error: unknown) => void,
): Router<Context> {
  const handlers = { ...services, session: sessionHandlers }
  return createRouter<typeof contract, Context>(contract, handlers, { refusal, unexpected })
}
