/** @file Through the contract: saves against the same rows in raw SQL, lists and searches, at growing sizes. */
import { codebookVersion } from '#shared/codebook/codebook.ts'
import { caseCalls } from '#shared/ipc/cases.ts'
import { intakeCalls } from '#shared/ipc/intake.ts'
import { generatePeople } from '#shared/practice/generate.ts'
import { createRouter } from '#main/ipc/router.ts'
import { caseHandlers } from '#main/services/cases.ts'
import type { Context } from '#main/services/context.ts'
import { fillPractice } from '#main/services/fill-practice.ts'
import { intakeHandlers } from '#main/services/intake.ts'
import { contextOf } from '#test/support/records.ts'
import { createTestVault, type TestVault } from '#test/support/vault.ts'
import { median, milliseconds, percentile, printTable, timed, times as ratioOf } from './measure.ts'
import { rawCopyOf } from './raw-rows.ts'

const today = '2026-11-22'
const pairs = 150
const repeats = 25

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

function caller({ session }: TestVault) {
  const context = contextOf(session)
  return async (name: string, input: unknown): Promise<Record<string, unknown>> => {
    const reply = await router(name, structuredClone(input), context)
    if (!reply.ok) throw new Error(`${name}: ${reply.error.code}`)
    return reply.value as Record<string, unknown>
  }
}

/** One save through the contract, then the same rows by hand, again and again. */
async function saves(vault: TestVault): Promise<string[]> {
  const call = caller(vault)
  const raw = rawCopyOf(vault)
  const people = generatePeople(pairs * 2, 7, today).filter(({ consents }) =>
    consents.some(({ scope, decision }) => scope === 'interview' && decision === 'given'),
  )
  const times: { service: number; byHand: number }[] = []
  for (const { answers, consents } of people.slice(0, pairs)) {
    const { draftId } = await call('intake.start', {})
    const draft = { step: 'recap', answers, consents }
    let caseId = ''
    const service = await timed(async () => {
      caseId = String((await call('intake.finish', { draftId, draft }))['caseId'])
    })
    const byHand = await timed(raw.rowsOf(caseId))
    times.push({ service, byHand })
  }
  raw.db.close()
  return [
    milliseconds(median(times.map(({ service }) => service))),
    milliseconds(median(times.map(({ byHand }) => byHand))),
    String(times.length),
    ratioOf(median(times.map(({ service, byHand }) => service / byHand))),
    '2.00 x',
  ]
}

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
  const call = caller(vault)
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
    await caller(vault)('cases.list', { ...page, search: 'xyz' })
    const lists = await reading(vault, size)
    return { lists, save: await saves(vault) }
  } finally {
    vault.remove()
  }
}

export async function measureRecords(sizes: readonly number[]): Promise<void> {
  const saved: string[][] = []
  const listed: string[][] = []
  for (const size of sizes) {
    const { lists: rows, save } = await measure(size)
    saved.push([String(size), ...save])
    for (const [index, [what = '', middle = '', most = '']] of rows.entries()) {
      listed[index] ??= [what]
      listed[index].push(middle, most)
    }
  }
  printTable(`Save of an interview (codebook ${codebookVersion})`, [
    ['Cases', 'Through the contract', 'Same rows in raw SQL', 'n', 'Ratio', 'Goal'],
    ...saved,
  ])
  printTable(`A page of the list through the contract (n = ${String(repeats)})`, [
    ['What', ...sizes.flatMap((size) => [`${String(size)}: median`, '95 of 100'])],
    ...listed,
  ])
}
