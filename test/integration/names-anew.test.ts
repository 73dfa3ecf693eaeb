/** @file Reading all names anew takes a while in a large office: meanwhile everything else goes on. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Answers } from '#shared/codebook/answer.ts'
import { searchIndexOf } from '#main/db/search/search-index.ts'
import { caseHandlers } from '#main/services/cases.ts'
import type { Context } from '#main/services/context.ts'
import { fillPractice } from '#main/services/fill-practice.ts'
import { peopleHandlers } from '#main/services/people.ts'
import { deleteForGood } from '#main/services/retention/delete.ts'
import { answersOf, contextOf, finishInterview, list, similarTo } from '#test/support/records.ts'
import { createTestVault, type TestVault } from '#test/support/vault.ts'

const persons = 450

/** Signed in to anew, the names not read yet. */
async function onLargeOffice(work: (vault: TestVault) => Promise<void>): Promise<void> {
  const vault = createTestVault({ office: 'practice' })
  try {
    await fillPractice(vault.session, persons, () => undefined, '2026-11-22')
    await finishInterview(vault.session, answersOf({ 'person.firstName': 'Zephyrine' }))
    vault.reopen()
    await work(vault)
  } finally {
    vault.remove()
  }
}

function listing(session: TestVault['session'], watch: Partial<Context>, search = '') {
  const page = { sort: 'name', descending: false, offset: 0, limit: 500 } as const
  return caseHandlers.list(
    { search, statuses: [], ...page },
    Object.assign(contextOf(session), watch),
  )
}

/** In the order of names, which is the index's: a case that is missing there is missing here. */
const namesOf = async (session: TestVault['session']) =>
  (await list(session, { sort: 'name', limit: 500 })).rows.map(({ name }) => name)

const alikeTo = async (session: TestVault['session'], answers: Answers) =>
  (await similarTo(session, answers)).map(({ personId }) => personId)

/** Of those that are read first, one in a single case who is found by what is on record. */
async function firstWhoIsFound(session: TestVault['session']) {
  const ids = session.db.prepare('SELECT id FROM person ORDER BY id LIMIT 50').pluck().all()
  for (const personId of ids as string[]) {
    const { person, answers } = await peopleHandlers.known({ personId }, contextOf(session))
    const [only, ...others] = person.cases
    if (only === undefined || others.length > 0) continue
    if ((await alikeTo(session, answers)).includes(personId))
      return { personId, answers, cases: [only] as const }
  }
  throw new Error('nobody is found')
}

const half = (done: number, of: number): boolean => done > 0 && done < of

describe('names read anew', () => {
  test('tell how far they are, and give way to other calls', () =>
    onLargeOffice(async ({ session }) => {
      const told: number[] = []
      const turns = { count: 0, over: false }
      const progress = (done: number, of: number) => {
        expect(of).toBeGreaterThanOrEqual(persons)
        told.push(done)
      }
      const listed = Promise.resolve(listing(session, { progress })).finally(() => {
        turns.over = true
      })
      for (; !turns.over; turns.count++) await nextTurn()
      const { rows, total } = await listed
      expect(rows.length).toBe(total)
      expect(told).toEqual(told.toSorted((a, b) => a - b))
      expect(told.filter((done) => done > 0).length).toBeGreaterThan(3)
      expect(turns.count).toBeGreaterThan(3)
    }))

  test('hold what was written while they were read, and not what was deleted', () =>
    onLargeOffice(async ({ session }) => {
      const [victim] = (await list(session, { search: 'zephyrine' })).rows
      const { caseId: id = '', code: typed = '' } = victim ?? {}
      session.write('retention.cleanUp', null, () => undefined)
      const meanwhile: Promise<unknown>[] = []
      const progress = (done: number, of: number) => {
        if (meanwhile.length > 0 || !half(done, of)) return
        deleteForGood(session, { kind: 'case', id, typed, asked: 'personAsked' })
        meanwhile.push(finishInterview(session, answersOf({ 'person.firstName': 'Latecomer' })))
      }
      await listing(session, { progress })
      expect(await Promise.all(meanwhile)).toHaveLength(1)
      expect(await namesOf(session)).not.toContain('Zephyrine')
      expect((await list(session, { search: 'zephyrine' })).matching).toBe(0)
      expect((await list(session, { search: 'latecomer' })).matching).toBe(1)
    }))

  test('forget whoever was deleted after being read and before their cases were', () =>
    onLargeOffice(async ({ session }) => {
      const { personId, answers, cases } = await firstWhoIsFound(session)
      session.write('retention.cleanUp', null, () => undefined)
      const [{ caseId: id, code: typed }] = cases
      const isThere = session.db.prepare('SELECT count(*) FROM person WHERE id = ?').pluck()
      const progress = (done: number, of: number) => {
        if (isThere.get(personId) === 0 || done < of / 2) return
        deleteForGood(session, { kind: 'case', id, typed, asked: 'personAsked' })
      }
      await listing(session, { progress })
      expect(isThere.get(personId)).toBe(0)
      expect(await alikeTo(session, answers)).not.toContain(personId)
    }))

  test('are read to the end by whoever needs them at once', () =>
    onLargeOffice(async ({ session }) => {
      let seen: string[] | null = null
      const progress = (done: number, of: number) => {
        if (half(done, of)) seen ??= [...(searchIndexOf(session)?.find('zephyrine') ?? [])]
      }
      const { rows } = await listing(session, { progress }, 'zephyrine')
      expect(seen).toEqual(rows.map(({ caseId }) => caseId))
      expect(seen).toHaveLength(1)
    }))

  test('when stopped half way, are all there at the next look', () =>
    onLargeOffice(async ({ session }) => {
      let wanted = true
      const watch = {
        progress: (done: number, of: number) => {
          wanted &&= !half(done, of)
        },
        cancelled: () => !wanted,
      }
      await expect(listing(session, watch)).rejects.toMatchObject({ code: 'cancelled' })
      const { total } = await list(session)
      expect(await namesOf(session)).toHaveLength(total)
    }))

  test('left half way by a session that ended, are begun anew by the next', () =>
    onLargeOffice(async (vault) => {
      const index = searchIndexOf(vault.session)
      const steps = index?.catchUp()
      for (let count = 0; count < 3; count++) expect(steps?.next().done).toBe(false)
      const session = vault.reopen()
      const { total } = await list(session)
      const names = await namesOf(session)
      expect(names).toHaveLength(total)
      expect(names).toContain('Zephyrine')
      expect(new Set(names).size).toBeGreaterThan(persons / 2)
    }))
})
