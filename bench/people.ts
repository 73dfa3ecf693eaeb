/** @file Who may be known already: the call while a name is typed, against a look-up of the exact name. */
import { peopleCalls } from '#shared/ipc/people.ts'
import { generatePeople } from '#shared/practice/generate.ts'
import { createRouter } from '#main/ipc/router.ts'
import { searchIndexOf } from '#main/db/search/search-index.ts'
import type { Context } from '#main/services/context.ts'
import { fillPractice } from '#main/services/fill-practice.ts'
import { peopleHandlers } from '#main/services/people.ts'
import { contextOf } from '#test/support/records.ts'
import { createTestVault, type TestVault } from '#test/support/vault.ts'
import { median, milliseconds, percentile, printTable, timed, times as ratioOf } from './measure.ts'

const today = '2026-11-22'
const typists = 60
const goal = 'below 300 ms at 10000'

const calls = { people: peopleCalls }

const router = createRouter<typeof calls, Context>(
  calls,
  { people: peopleHandlers },
  {
    refusal: () => null,
    unexpected(name, error) {
      throw new Error(name, { cause: error })
    },
  },
)

/** As a person types: the name first, then the birth, then all the rest. */
const stages: Readonly<Record<string, RegExp>> = {
  'name only': /Name$/,
  'name and birth': /(Name|birthdate|ageAtRegistration)$/,
  everything: /^person\./,
}

type Answers = ReturnType<typeof generatePeople>[number]['answers']

function only(answers: Answers, paths: RegExp): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([path]) => paths.test(path)))
}

async function similar(vault: TestVault, answers: Answers): Promise<void> {
  const input = structuredClone({ answers, leaveOut: [], caseId: null })
  const reply = await router('people.similar', input, contextOf(vault.session))
  if (!reply.ok) throw new Error(reply.error.code)
}

/** The least possible: the same names in a plain encrypted table, found letter by letter by an index. */
function exactName({ session }: TestVault): (name: string) => unknown {
  const raw = session.openDerived('exact.db')
  if (raw === null) throw new Error('No key for names')
  raw.exec('CREATE TABLE person (case_id TEXT, name TEXT) STRICT')
  raw.transaction((writer) => {
    const insert = writer.prepare('INSERT INTO person VALUES (?, ?)')
    for (const { caseId, display } of searchIndexOf(session)?.byName('en') ?? [])
      insert.run(caseId, display.toLowerCase())
  })
  raw.exec('CREATE INDEX person_name ON person (name)')
  const found = raw.prepare('SELECT case_id FROM person WHERE name = ?').pluck()
  return (name) => found.all(name)
}

function nameIn(answers: Answers): string {
  const parts = ['firstName', 'middleName', 'secondName'].map((name) => {
    const value = answers[`person.${name}`]?.value
    return typeof value === 'string' ? value : ''
  })
  return parts
    .filter((part) => part !== '')
    .join(' ')
    .toLowerCase()
}

async function measure(size: number): Promise<string[][]> {
  const vault = createTestVault({ office: 'practice' })
  try {
    await fillPractice(vault.session, size, () => undefined, today)
    const people = generatePeople(typists, 11, today).map(({ answers }) => answers)
    const [first = {}] = people
    const building = await timed(() => similar(vault, first))
    const byName = exactName(vault)
    const rows: string[][] = [
      ['first look: the index is built', milliseconds(building), '', '', ''],
    ]
    for (const [stage, paths] of Object.entries(stages)) {
      const taken: number[] = []
      const floor: number[] = []
      for (const answers of people) {
        taken.push(await timed(() => similar(vault, only(answers, paths))))
        floor.push(await timed(() => byName(nameIn(answers))))
      }
      const middle = median(taken)
      rows.push([
        stage,
        milliseconds(middle),
        milliseconds(percentile(taken, 0.95)),
        milliseconds(median(floor)),
        ratioOf(middle / median(floor)),
      ])
    }
    return rows.map((row) => [String(size), ...row])
  } finally {
    vault.remove()
  }
}

export async function measurePeople(sizes: readonly number[]): Promise<void> {
  const rows: string[][] = []
  for (const size of sizes) rows.push(...(await measure(size)))
  printTable(`Who may be known already (n = ${String(typists)}, ${goal})`, [
    ['Persons', 'Typed', 'Median', '95 of 100', 'Exact name in SQL', 'Ratio'],
    ...rows,
  ])
}
