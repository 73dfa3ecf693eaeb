/** @file Interviews and cases for tests: right by default, with what a test is about in place of it. */
import type { Answers } from '#shared/codebook/answer.ts'
import type { ConsentDecision } from '#shared/ipc/cases.ts'
import { draft } from '#shared/ipc/intake.ts'
import { caseHandlers } from '#main/services/cases.ts'
import type { Context } from '#main/services/context.ts'
import { intakeHandlers } from '#main/services/intake.ts'
import { peopleHandlers } from '#main/services/people.ts'
import type { Session } from '#main/vault/session.ts'
import { createTestVault, type TestVault } from './vault.ts'

const notHere = (name: string) => () => {
  throw new Error(`no ${name} in this test`)
}

/** What a handler gets, for calls that need nothing but the session. */
export function contextOf(session: Session): Context {
  return {
    get vault(): Context['vault'] {
      return notHere('vault')()
    },
    get parser(): Context['parser'] {
      return notHere('parser')()
    },
    session,
    files: {},
    progress: () => undefined,
    cancelled: () => false,
  }
}

export function consent(change: Partial<ConsentDecision> = {}): ConsentDecision {
  return {
    scope: 'interview',
    decision: 'given',
    givenBy: 'self',
    decidedOn: '2026-03-02',
    expiresOn: null,
    ...change,
  }
}

/** Values by path; everything else about the answers is left out. */
export function answersOf(values: Readonly<Record<string, Answers[string]['value']>>): Answers {
  return Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { value }]))
}

export const exampleAnswers: Answers = answersOf({
  'case.registrationDate': '2026-03-02',
  'case.status': 'Active',
  'person.firstName': 'Sokha',
  'person.secondName': 'Chan',
  'person.nativeName': 'ចាន់ សុខា',
  'person.gender': 'Feminine',
  'person.birthdate': '2004-05-17',
  'person.citizenship': ['KH'],
  'victim.exploitationTypes': ['ForcedLabour'],
})

type DraftInput = Parameters<(typeof intakeHandlers)['finish']>[0]['draft']

/** Plain, writable data as it arrives from a screen. */
export function draftOf(answers: Answers, consents = [consent()]): DraftInput {
  return draft.parse(structuredClone({ step: 'recap', answers, consents }))
}

/** Through the handlers, like a screen does it. */
export async function finishInterview(
  session: Session,
  answers: Answers = exampleAnswers,
  consents = [consent()],
): Promise<{ caseId: string; code: string }> {
  const context = contextOf(session)
  const { draftId } = await intakeHandlers.start({}, context)
  return intakeHandlers.finish({ draftId, draft: draftOf(answers, consents) }, context)
}

type ListInput = Parameters<(typeof caseHandlers)['list']>[0]

export function list(session: Session, change: Partial<ListInput> = {}) {
  const input: ListInput = {
    search: '',
    statuses: [],
    sort: 'code',
    descending: false,
    offset: 0,
    limit: 50,
    ...change,
  }
  return Promise.resolve(caseHandlers.list(input, contextOf(session)))
}

/** Who the person may be whose answers are typed. */
export function similarTo(
  session: Session,
  answers: Answers,
  change: { readonly leaveOut?: readonly string[]; readonly caseId?: string } = {},
) {
  const { leaveOut = [], caseId = null } = change
  const input = { answers: draftOf(answers).answers, leaveOut: [...leaveOut], caseId }
  return Promise.resolve(peopleHandlers.similar(input, contextOf(session)))
}

/** Signed in again as a role that may not see identities. */
export function withoutNames(vault: TestVault): Session {
  return vault.reopen({ ...vault.keys, kid: null })
}

/** Runs the work on a vault of its own, and deletes it. */
export async function onVault(
  work: (vault: TestVault) => void | Promise<void>,
  options: Parameters<typeof createTestVault>[0] = {},
): Promise<void> {
  const vault = createTestVault(options)
  try {
    await work(vault)
  } finally {
    vault.remove()
  }
}
