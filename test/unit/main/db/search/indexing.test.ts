import { expect, test } from 'vitest'
import { changedSince } from '#main/db/search/indexing.ts'
import { fold } from '#main/db/search/fold.ts'
import { createNameOrder } from '#main/db/search/name-order.ts'
import { finishInterview, onVault } from '#test/support/records.ts'

test('the audit log names exactly the cases that changed since', () =>
  onVault(async ({ session }) => {
    await finishInterview(session)
    const seen = session.auditHead()
    const { caseId } = await finishInterview(session)
    expect(changedSince(session.db, seen)).toEqual([caseId])
    expect(changedSince(session.db, session.auditHead())).toEqual([])
  }))

test('an entry that is not there, or is another, leaves everything in doubt', () =>
  onVault(({ session }) => {
    const { seq, hash } = session.auditHead()
    expect(changedSince(session.db, { seq: seq + 1, hash })).toBeNull()
    expect(changedSince(session.db, { seq, hash: '0'.repeat(64) })).toBeNull()
  }))

test('one entry for many cases has all of them read anew', () =>
  onVault(({ session }) => {
    const seen = session.auditHead()
    session.write('practice.fill', '3', () => undefined)
    expect(changedSince(session.db, seen)).toBeNull()
  }))

test.each([
  ['letter case', 'SoKHA', 'sokha'],
  ['Latin accents', 'Nguyễn', 'nguyen'],
  ['spaces', '  a \u00a0 b ', 'a b'],
  ['invisible breaks', 'ស្រី\u200bមុំ', 'ស្រីមុំ'],
  ['Thai am in two forms', 'คำ', 'คํา'],
])('folding evens out %s', (_, text, same) => {
  expect(fold(text)).toBe(fold(same))
})

test('names stay in order when one is moved, added or taken away', () => {
  const order = createNameOrder('en', [
    { caseId: '1', display: 'b' },
    { caseId: '2', display: '' },
    { caseId: '3', display: 'A' },
  ])
  const ids = () => order.cases.map(({ caseId }) => caseId)
  expect(ids()).toEqual(['3', '1', '2'])
  order.put([
    { caseId: '3', display: 'c' },
    { caseId: '4', display: 'B' },
    { caseId: '2', display: 'aa' },
  ])
  expect(ids()).toEqual(['2', '1', '4', '3'])
})

test('Khmer names follow the Khmer order of letters', () => {
  const names = ['ខ', 'ក', 'គ'].map((display) => ({ caseId: display, display }))
  const sorted = createNameOrder('km', names).cases.map(({ display }) => display)
  expect(sorted).toEqual(['ក', 'ខ', 'គ'])
})
