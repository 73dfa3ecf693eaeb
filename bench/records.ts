/** @file Through the contract: saves against the same rows in raw SQL, lists and searches, at growing sizes. */
import { codebookVersion } from '#shared/codebook/codebook.ts'
import { fillPractice } from '#main/services/fill-practice.ts'
import { createTestVault, type TestVault } from '#test/support/vault.ts'
import { caller } from './contract.ts'
import { median, milliseconds, percentile, printTable, timed } from './measure.ts'
import { measureSaves, saveHead } from './saves.ts'

const today = '2026-11-22'
const repeats = 25

const page = { search: '', statuses: [], sort: 'updatedAt', descending: true, offset: 0, limit: 50 }

const lists: Readonly<Record<string, object>> = {
  'first page, newest first': {},
  'first page by name': { sort: 'name' },
  'first page by age': { sort: 'age' },
  'last page by date': { sort: 'registrationDate', offset: -50 },
  'one status, by date': { statuses: ['Active'], sort: 'registrationDate' },
  'one status, by name': { statuses: ['Active'], sort: 'name' },
  'search a rare name': { search: 'sreymom' },
  'search two letters': { search: 'so' },
  'search in Khmer, by name': { search: 'សុខ', sort: 'name' },
  'search a code': { search: 'K7' },
}

async function reading(vault: TestVault, size: number): Promise<string[][]> {
  const call = caller(vault.session)
  const rows: string[][] = []
  for (const [what, change] of Object.entries(lists)) {
    const input = { ...page, ...change }
    if (input.offset < 0) input.offset += size
    await call('cases.list', input)
    const times: number[] = []
    for (let count = 0; count < repeats; count++)
      times.push(await timed(() => call('cases.list', input)))
    rows.push([what, milliseconds(median(times)), milliseconds(percentile(times, 0.95))])
  }
  return rows
}

/** @returns rows for the two tables */
async function measure(size: number): Promise<{ lists: string[][]; save: string[] }> {
  const vault = createTestVault({ office: 'practice' })
  try {
    await fillPractice(vault.session, size, () => undefined, today)
    // As on the next morning: how much is kept in memory follows from the size of the file at sign-in.
    vault.reopen()
    await caller(vault.session)('cases.list', { ...page, search: 'xyz' })
    const lists = await reading(vault, size)
    return { lists, save: await measureSaves(vault, size) }
  } finally {
    vault.remove()
  }
}

export async function measureRecords(sizes: readonly number[]): Promise<void> {
  const saved: string[][] = []
  const listed: string[][] = []
  for (const size of sizes) {
    const { lists: rows, save } = await measure(size)
    saved.push(save)
    for (const [index, [what = '', middle = '', most = '']] of rows.entries()) {
      listed[index] ??= [what]
      listed[index].push(middle, most)
    }
  }
  printTable(`Save of a full intake (codebook ${codebookVersion})`, [saveHead, ...saved])
  printTable(`A page of the list through the contract (n = ${String(repeats)})`, [
    ['What', ...sizes.flatMap((size) => [`${String(size)}: median`, '95 of 100'])],
    ...listed,
  ])
}
