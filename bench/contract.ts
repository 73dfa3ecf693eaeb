/** @file Calls as a screen makes them: through the contract, checked on the way in and out. */
import { caseCalls } from '#shared/ipc/cases.ts'
import { intakeCalls } from '#shared/ipc/intake.ts'
import { createRouter } from '#main/ipc/router.ts'
import { caseHandlers } from '#main/services/cases.ts'
import type { Context } from '#main/services/context.ts'
import { intakeHandlers } from '#main/services/intake.ts'
import type { Session } from '#main/vault/session.ts'
import { contextOf } from '#test/support/records.ts'

const calls = { cases: caseCalls, intake: intakeCalls }

const router = createRouter<typeof calls, Context>(
  calls,
  { cases: caseHandlers, intake: intakeHandlers },
  {
    refusal: () => null,
    unexpected(name, error) {
      throw new Error(name, { cause: error })
    },
  },
)

export function caller(session: Session) {
  const context = contextOf(session)
  return async (name: string, input: unknown): Promise<Record<string, unknown>> => {
    const reply = await router(name, structuredClone(input), context)
    if (!reply.ok) throw new Error(`${name}: ${reply.error.code}`)
    return reply.value as Record<string, unknown>
  }
}
