/** @file Saves against raw SQL, lists and searches, at growing sizes. Run by `npm run bench`. */
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
import { median, milliseconds, percentile, printTable, timed } from './measure.ts'
import { rawCopyOf } from './raw-rows.ts'

const sizes = process.argv.slice(2).map(Number)
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
    `${median(times.map(({ service, byHand }) => service / byHand)).toFixed(2)} x`,
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
    const first = await timed(() => call('cases.list', input))
    const times: number[] = []
    for (let count = 0; count < repeats; count++)
      times.push(await timed(() => call('cases.list', input)))
    rows.push([
      what,
      milliseconds(median(times)),
      milliseconds(percentile(times, 0.95)),
      milliseconds(first),
    ])
  }
  return rows
}

async function measure(size: number): Promise<void> {
  const vault = createTestVault({ office: 'practice' })
  try {
    const filling = await timed(() => fillPractice(vault.session, size, () => undefined, today))
    const indexing = await timed(() => caller(vault)('cases.list', { ...page, search: 'xyz' }))
    process.stdout.write(
      `\n${String(size)} cases (codebook ${codebookVersion}): ` +
        `filled in ${(filling / 1000).toFixed(2)} s, index made in ${(indexing / 1000).toFixed(2)} s\n`,
    )
    const listed = await reading(vault, size)
    const [service = '', byHand = '', ratio = ''] = await saves(vault)
    const afterSave = await timed(() => caller(vault)('cases.list', page))
    printTable([
      ['what', 'median', '95 of 100', 'first time'],
      ...listed,
      ['list after many saves', milliseconds(afterSave), '', ''],
    ])
    printTable([
      ['save of an interview', 'the same rows in raw SQL', 'median ratio'],
      [service, byHand, ratio],
    ])
  } finally {
    vault.remove()
  }
}

for (const size of sizes.length > 0 ? sizes : [2_000, 10_000, 50_000]) await measure(size)
