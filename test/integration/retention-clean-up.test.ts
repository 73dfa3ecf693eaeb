import { describe, expect, test } from 'vitest'
import type { HalfTypedField } from '#shared/ipc/desk.ts'
import { deskHandlers } from '#main/services/desk.ts'
import { cleanUp, cleaningOf } from '#main/services/retention/clean-up.ts'
import { clearForgottenHalfTyped } from '#main/services/retention/half-typed.ts'
import { retentionHandlers } from '#main/services/retention/retention.ts'
import type { Session } from '#main/vault/session.ts'
import { onOfficeOf } from '#test/support/colleagues.ts'
import { contextOf, onVault } from '#test/support/records.ts'
import { fullCase, itIs } from '#test/support/retention.ts'

const deleting = (session: Session, id: string, typed: string) =>
  Promise.resolve(
    retentionHandlers.delete({ kind: 'case', id, typed, asked: 'personAsked' }, contextOf(session)),
  )

describe('what was half typed when the office locked (ASVS 14.2.7)', () => {
  const field = (path: string): HalfTypedField => ({
    ...{ path, form: 'record', of: 'new', question: '', label: 'Notes', at: 0 },
    ...{ lang: '', kind: 'text', value: 'She said' },
  })
  const half = async (session: Session, ...paths: readonly string[]) => {
    await deskHandlers.keepHalfTyped({ fields: paths.map(field) }, contextOf(session))
  }
  const left = ({ db }: Session) => db.prepare('SELECT count(*) FROM half_typed').pluck().get()

  test('about a case goes with it, whoever typed it, and what is about another stays', () =>
    onOfficeOf(
      [{ name: 'Dara Test' }, { name: 'Maly Test', roles: ['securityOfficer'] }],
      async ({ signIn }) => {
        const dara = signIn('Dara Test')
        const other = await fullCase(dara.session)
        const gone = await fullCase(dara.session)
        await half(dara.session, `/cases/${gone.caseId}`)
        const maly = signIn('Maly Test')
        await deleting(maly.session, other.caseId, other.code)
        expect(left(maly.session)).toBe(1)
        await deleting(maly.session, gone.caseId, gone.code)
        expect(left(maly.session)).toBe(0)
      },
    ))

  test('and that whoever deleted could not read goes when somebody signs in who can', () =>
    onVault(async (vault) => {
      const { caseId, code } = await fullCase(vault.session)
      await half(vault.session, `/cases/${caseId}`)
      const director = vault.reopen({ ...vault.keys, kid: null })
      await deleting(director, caseId, code)
      clearForgottenHalfTyped(director)
      expect(left(director)).toBe(1)
      const session = vault.reopen()
      await cleanUp(session, () => undefined)
      clearForgottenHalfTyped(session)
      expect(left(session)).toBe(0)
      expect((await retentionHandlers.waiting({}, contextOf(session))).cleanUp).toBe(true)
    }))

  test('about a case goes from between what is about another', () =>
    onVault(async ({ session }) => {
      const gone = await fullCase(session)
      const other = `/cases/${(await fullCase(session)).caseId}`
      await half(session, `/cases/${gone.caseId}`, other)
      await deleting(session, gone.caseId, gone.code)
      const kept = await deskHandlers.halfTyped({}, contextOf(session))
      expect(kept?.fields.map(({ path }) => path)).toEqual([other])
    }))

  test('about a place that is none of them is kept', () =>
    onVault(async ({ session }) => {
      const { caseId, code } = await fullCase(session)
      await half(session, '/settings/retention')
      await deleting(session, caseId, code)
      clearForgottenHalfTyped(session)
      expect(left(session)).toBe(1)
    }))
})

describe('clearing the files', () => {
  test('that is stopped on the way is asked for again', () =>
    onVault(async ({ session }) => {
      const { caseId, code } = await fullCase(session)
      await deleting(session, caseId, code)
      for (const stopAt of [0, 1, 2]) {
        const stop = (done: number) => {
          if (done === stopAt) throw new Error('the power went')
        }
        await expect(cleanUp(session, stop)).rejects.toThrow('the power went')
        expect(cleaningOf(session).needed, String(stopAt)).toBe(true)
      }
      await cleanUp(session, () => undefined)
      expect(cleaningOf(session).needed).toBe(false)
    }))

  test('does not count for what was deleted meanwhile', () =>
    onVault(async ({ session }) => {
      itIs('2026-03-02')
      const [first, second] = [await fullCase(session), await fullCase(session)]
      await deleting(session, first.caseId, first.code)
      itIs('2026-03-03')
      let more: Promise<unknown> | undefined
      await cleanUp(session, (done) => {
        if (done === 2) more = deleting(session, second.caseId, second.code)
      })
      await more
      expect(cleaningOf(session).needed).toBe(true)
    }))
})
