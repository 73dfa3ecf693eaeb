/** @file Every call that the vault process answers, behind one router. */
import type { Access, Call, Handlers } from '#shared/ipc/call.ts'
import { contract } from '#shared/ipc/contract.ts'
import type { ErrorCode } from '#shared/errors.ts'
import { createRouter, type Router } from '../ipc/router.ts'
import { expectAttachmentOpen, expectOpen, expectPersonOpen, namedIn } from './case-gate.ts'
import type { Context } from './context.ts'
import { loadedWhenCalled } from './loaded-when-called.ts'
import { sessionHandlers } from './session.ts'

type VaultGroups = Omit<typeof contract, 'app' | 'session'>

/** A group of the contract without its services does not compile. */
const services: { readonly [G in keyof VaultGroups]: Handlers<VaultGroups[G], Context> } = {
  backup: loadedWhenCalled(
    contract.backup,
    async () => (await import('./backup.ts')).backupHandlers,
  ),
  auditLog: loadedWhenCalled(
    contract.auditLog,
    async () => (await import('./audit-log.ts')).auditLogHandlers,
  ),
  attachments: loadedWhenCalled(
    contract.attachments,
    async () => (await import('./attachments.ts')).attachmentHandlers,
  ),
  cases: loadedWhenCalled(contract.cases, async () => (await import('./cases.ts')).caseHandlers),
  caseAccess: loadedWhenCalled(
    contract.caseAccess,
    async () => (await import('./case-access.ts')).caseAccessHandlers,
  ),
  desk: loadedWhenCalled(contract.desk, async () => (await import('./desk.ts')).deskHandlers),
  dictionary: loadedWhenCalled(
    contract.dictionary,
    async () => (await import('./dictionary.ts')).dictionaryHandlers,
  ),
  exchange: loadedWhenCalled(
    contract.exchange,
    async () => (await import('./exchange.ts')).exchangeHandlers,
  ),
  intake: loadedWhenCalled(
    contract.intake,
    async () => (await import('./intake.ts')).intakeHandlers,
  ),
  office: loadedWhenCalled(
    contract.office,
    async () => (await import('./office.ts')).officeHandlers,
  ),
  records: loadedWhenCalled(
    contract.records,
    async () => (await import('./records.ts')).recordHandlers,
  ),
  recovery: loadedWhenCalled(
    contract.recovery,
    async () => (await import('./recovery.ts')).recoveryHandlers,
  ),
  organisations: loadedWhenCalled(
    contract.organisations,
    async () => (await import('./organisations.ts')).organisationHandlers,
  ),
  ownQuestions: loadedWhenCalled(
    contract.ownQuestions,
    async () => (await import('./own-questions.ts')).ownQuestionHandlers,
  ),
  people: loadedWhenCalled(
    contract.people,
    async () => (await import('./people.ts')).peopleHandlers,
  ),
  reports: loadedWhenCalled(
    contract.reports,
    async () => (await import('./reports.ts')).reportHandlers,
  ),
  staff: loadedWhenCalled(contract.staff, async () => (await import('./staff.ts')).staffHandlers),
  retention: loadedWhenCalled(
    contract.retention,
    async () => (await import('./retention/retention.ts')).retentionHandlers,
  ),
  salvage: loadedWhenCalled(
    contract.salvage,
    async () => (await import('./salvage.ts')).salvageHandlers,
  ),
  translations: loadedWhenCalled(
    contract.translations,
    async () => (await import('./translations.ts')).translationHandlers,
  ),
  sharing: loadedWhenCalled(
    contract.sharing,
    async () => (await import('./sharing.ts')).sharingHandlers,
  ),
}

function refusal(access: Access, { vault }: Context): ErrorCode | null {
  if (access === 'anytime') return null
  const session = vault.session
  if (!session) return 'locked'
  return access === 'unlocked' || session.may(access) ? null : 'forbidden'
}

/** Whoever adds a call about a case need not think of it: the input says which case it is. */
function expectAllowed({ anyCase }: Call, input: unknown, context: Context): void {
  if (anyCase) return
  const { caseIds, personIds, attachmentIds } = namedIn(input)
  for (const caseId of caseIds) expectOpen(context.session, caseId)
  for (const personId of personIds) expectPersonOpen(context.session, personId)
  for (const each of attachmentIds) expectAttachmentOpen(context.session, each)
}

export function createVaultRouter(
  unexpected: (name: string, error: unknown) => void,
): Router<Context> {
  const handlers = { ...services, session: sessionHandlers }
  return createRouter<typeof contract, Context>(contract, handlers, {
    refusal,
    expectAllowed,
    unexpected,
  })
}
