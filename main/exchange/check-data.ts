/** @file What an open data file says, checked row by row before anything is written. */
import { z } from 'zod'
import type { Answers } from '#shared/codebook/answer.ts'
import { readCell } from '#shared/codebook/exchange/cell.ts'
import { columnOf } from '#shared/codebook/exchange/column.ts'
import {
  casePersonColumns,
  casePersonTable,
  factsColumn,
  localAnswerColumns,
  localAnswerTable,
} from '#shared/codebook/exchange/data-files.ts'
import type { Field } from '#shared/codebook/field.ts'
import { caseRoles } from '#shared/domain/case-roles.ts'
import { id, instant } from '#shared/ipc/call.ts'
import type { LocalCodebook } from '#shared/codebook/local/local-codebook.ts'
import { recordTables } from '#main/db/tables/record-tables.ts'
import type { Table } from '#main/db/tables/table.ts'
import type { DataTable } from '#main/parser/parse-data.ts'
import type { CheckedData, DataProblem, DataRow } from './checked-data.ts'
import { localReader } from './local-data.ts'
import { structureOf } from './write-data.ts'

/** More are not looked for: whoever sees the first ones asks for a better file. */
const mostProblems = 50

const frameChecks: Readonly<Record<string, z.ZodType>> = {
  id,
  question: id,
  case_id: id,
  person_id: id,
  case_person_id: id,
  revision: z.string().regex(/^[1-9]\d{0,8}$/),
  created_at: instant,
  updated_at: instant,
  codebook_version: z.string().regex(/^\d{4}\.\d{1,3}$/),
  code: z.string().regex(/^[0-9A-Z-]{4,20}$/),
  role: z.enum(caseRoles),
}

/** @param own the questions that rows of `local_answer` may answer */
export function checkData(
  tables: readonly DataTable[],
  today: string,
  own: LocalCodebook,
): CheckedData {
  const readLocal = localReader(own)
  const problems: DataProblem[] = []
  for (const table of tables) checkColumns(table, problems)
  const checked = tables.map((table) => ({
    name: table.name,
    rows: table.rows.flatMap((_, index) =>
      problems.length < mostProblems
        ? (checkRow(table, index, { today, readLocal }, problems) ?? [])
        : [],
    ),
  }))
  return { tables: checked, problems }
}

interface Checking {
  readonly today: string
  readonly readLocal: ReturnType<typeof localReader>
}

type Say = (column: string, problem: string) => void

function checkRow(
  table: DataTable,
  index: number,
  { today, readLocal }: Checking,
  problems: DataProblem[],
): DataRow | null {
  const before = problems.length
  const say: Say = (column, problem) => {
    problems.push({ table: table.name, row: index + 2, column, problem })
  }
  const cells = new Map(table.columns.map((name, at) => [name, table.rows[index]?.[at] ?? '']))
  const known = recordTables.find(({ entity }) => entity.table === table.name) ?? null
  const frame = frameOf(table, known, cells, say)
  const answers =
    table.name === localAnswerTable
      ? localAnswers(readLocal, cells, today, say)
      : known === null
        ? {}
        : answersOf(known, cells, today, say)
  return problems.length === before ? { frame, answers } : null
}

const localFrame = localAnswerColumns.filter((name) => name !== 'value')

function localAnswers(
  read: Checking['readLocal'],
  cells: ReadonlyMap<string, string>,
  today: string,
  say: Say,
): Answers {
  const reading = read(cells, factsIn(cells, say), today)
  if ('answers' in reading) return reading.answers
  say(reading.problem.column, reading.problem.problem)
  return {}
}

function structure(table: DataTable, known: Table | null): readonly string[] {
  if (known !== null) return structureOf(known)
  if (table.name === localAnswerTable) return localFrame
  return table.name === casePersonTable ? casePersonColumns : []
}

function frameOf(
  table: DataTable,
  known: Table | null,
  cells: ReadonlyMap<string, string>,
  say: Say,
): Readonly<Record<string, string>> {
  const frame: Record<string, string> = {}
  for (const name of structure(table, known)) {
    const cell = cells.get(name)
    if (cell === undefined || frameChecks[name]?.safeParse(cell).success !== true)
      say(name, 'wrongKind')
    else frame[name] = cell
  }
  return frame
}

function factsIn(cells: ReadonlyMap<string, string>, say: Say): Readonly<Record<string, unknown>> {
  const text = cells.get(factsColumn) ?? ''
  if (text === '') return {}
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text))
  } catch {
    say(factsColumn, 'wrongKind')
    return {}
  }
}

function answersOf(
  { entity }: Table,
  cells: ReadonlyMap<string, string>,
  today: string,
  say: Say,
): Answers {
  const facts = factsIn(cells, say)
  const answers: Record<string, Answers[string]> = {}
  for (const field of entity.fields) {
    const reading = readCell(field, cells.get(columnOf(field)) ?? '', facts[columnOf(field)], today)
    if (!reading.ok) say(columnOf(field), reading.problem)
    else if (reading.answer !== null) answers[field.path] = reading.answer
  }
  return answers
}

/** A column that nobody would read would be lost without a word. */
function checkColumns(table: DataTable, problems: DataProblem[]): void {
  const known = recordTables.find(({ entity }) => entity.table === table.name) ?? null
  const fields: readonly Field[] = known?.entity.fields ?? []
  const expected = new Set([
    ...structure(table, known),
    ...(table.name === localAnswerTable ? localAnswerColumns : fields.map(columnOf)),
    factsColumn,
  ])
  for (const column of table.columns)
    if (!expected.has(column))
      problems.push({ table: table.name, row: 1, column, problem: 'unknownColumn' })
}
