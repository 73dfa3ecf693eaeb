/** @file Finding what has come to its day, deleting a case, and clearing the files, as an office grows. */
import { fillPractice } from '#main/services/fill-practice.ts'
import { retentionHandlers } from '#main/services/retention/retention.ts'
import { contextOf, list } from '#test/support/records.ts'
import { createTestVault } from '#test/support/vault.ts'
import { milliseconds, printTable, timed } from './measure.ts'

async function measureOffice(cases: number): Promise<readonly string[]> {
  const vault = createTestVault({ office: 'practice' })
  try {
    await fillPractice(vault.session, cases, () => undefined)
    // Signed in to anew: how much of the file is kept in memory follows from its size then.
    const session = vault.reopen()
    const context = contextOf(session)
    await list(session, { search: 'sok' })
    const rules = await retentionHandlers.rules({}, context)
    const home = await timed(() => retentionHandlers.waiting({}, context))
    const openCase = { months: 0, from: 'registered' } as const
    await retentionHandlers.setRules({ ...rules, openCase }, context)
    const all = await timed(() => retentionHandlers.due({}, context))
    const { items, total } = await retentionHandlers.due({}, context)
    const [first] = items
    if (first === undefined) throw new Error('nothing is due')
    const { kind, id, code: typed } = first
    const gone = await timed(() =>
      retentionHandlers.delete({ kind, id, typed, asked: null }, context),
    )
    const next = await timed(() => list(session, { search: 'sok' }))
    const clear = await timed(() => retentionHandlers.cleanUp({}, context))
    const size = `${String(Math.round(session.file.size() / 2 ** 20))} MiB`
    const measured = [home, all, gone, next, clear].map(milliseconds)
    return [String(cases), size, String(total), ...measured]
  } finally {
    vault.remove()
  }
}

/** What Home asks, the list, one deletion, the search after it, and clearing the files. */
export async function measureRetention(sizes: readonly number[]): Promise<void> {
  const rows: (readonly string[])[] = []
  for (const cases of sizes) rows.push(await measureOffice(cases))
  printTable('Keeping and deleting', [
    ['cases', 'file', 'due', 'Home', 'list', 'delete one', 'next search', 'clear the files'],
    ...rows,
  ])
}
