/** @file Adds what an open data file holds and this office does not. What is here is never changed. */
import { AppError } from '#shared/errors.ts'
import { casePersonTable, localAnswerTable } from '#shared/codebook/exchange/data-files.ts'
import type { CaseRole } from '#shared/domain/case-roles.ts'
import type { Reader, Writer } from '#main/db/database.ts'
import { insertAssignment } from '#main/db/tables/case-assignment.ts'
import { insertCasePerson } from '#main/db/tables/case-person.ts'
import { claimCode, giveOutCode } from '#main/db/tables/human-code.ts'
import { caseTable, recordTables } from '#main/db/tables/record-tables.ts'
import { insertRow, type Table } from '#main/db/tables/table.ts'
import { newId } from '#main/vault/encryption.ts'
import type { Sealer } from '#main/vault/session.ts'
import type { CheckedData, CheckedTable, DataProblem, DataRow } from './checked-data.ts'
import { addLocalAnswer, newLocalAnswers } from './local-data.ts'
import { withoutDeleted } from './without-deleted.ts'

export interface DataPlan {
  /** Rows that are not here yet, in the order they are written. */
  readonly tables: readonly CheckedTable[]
  /** Rows that are here already, by table. */
  readonly known: Readonly<Record<string, number>>
  /** Rows that point to what is neither here nor in the file. */
  readonly problems: readonly DataProblem[]
}

/** Which table a column points to. */
const points: Readonly<Record<string, string>> = {
  case_id: 'case_record',
  person_id: 'person',
  case_person_id: casePersonTable,
}

function hasRow(db: Reader, table: string, id: string | undefined): boolean {
  return db.prepare(`SELECT 1 FROM ${table} WHERE id = ?`).get(id) !== undefined
}

/** What was deleted here counts as if the file did not hold it. */
export function planData(db: Reader, data: CheckedData): DataPlan {
  const tables = withoutDeleted(db, data.tables)
  const known: Record<string, number> = {}
  const problems: DataProblem[] = []
  const inFile = new Map(
    tables.map(({ name, rows }) => [name, new Set(rows.map(({ frame }) => frame['id']))] as const),
  )
  const fresh = tables.map(({ name, rows }) => {
    const added =
      name === localAnswerTable ? rows : rows.filter(({ frame }) => !hasRow(db, name, frame['id']))
    known[name] = rows.length - added.length
    for (const [index, { frame }] of rows.entries())
      for (const [column, target] of Object.entries(points)) {
        const id = frame[column]
        if (id !== undefined && inFile.get(target)?.has(id) !== true && !hasRow(db, target, id))
          problems.push({ table: name, row: index + 2, column, problem: 'missingRow' })
      }
    return { name, rows: added }
  })
  const coming = newLocalAnswers(fresh)
  const planned = fresh.map((table) =>
    table.name === localAnswerTable ? { ...table, rows: coming } : table,
  )
  return { tables: planned, known, problems: [...problems, ...doubled(tables)] }
}

/** An answer to an own question has no id: it is the one of that person to that question. */
const keyOf = ({ id, case_person_id, question }: DataRow['frame']): string =>
  id ?? `${case_person_id ?? ''} ${question ?? ''}`

function doubled(tables: readonly CheckedTable[]): readonly DataProblem[] {
  return tables.flatMap(({ name, rows }) => {
    const seen = new Set<string>()
    return rows.flatMap(({ frame }, index) => {
      const id = keyOf(frame)
      if (!seen.has(id)) {
        seen.add(id)
        return []
      }
      return [{ table: name, row: index + 2, column: 'id', problem: 'doubled' }]
    })
  })
}

export interface Reading {
  readonly staffId: string
  readonly sealer: Sealer
  readonly progress: (done: number, of: number) => void
  readonly cancelled: () => boolean
}

/**
 * Within the caller's transaction.
 * @returns how many cases got another code, because theirs was given out here before
 */
export function addData(db: Writer, { tables }: DataPlan, reading: Reading): number {
  const of = tables.reduce((sum, { rows }) => sum + rows.length, 0)
  let done = 0
  let recoded = 0
  for (const { name, rows } of tables)
    for (const row of rows) {
      if (done % 500 === 0) {
        if (reading.cancelled()) throw new AppError('cancelled')
        reading.progress(done, of)
      }
      recoded += addRow(db, name, row, reading)
      done += 1
    }
  return recoded
}

function addRow(db: Writer, name: string, row: DataRow, reading: Reading): number {
  if (name === casePersonTable) {
    addCasePerson(db, row)
    return 0
  }
  if (name === localAnswerTable) {
    addLocalAnswer(db, row, reading.sealer)
    return 0
  }
  const table: Table | undefined = recordTables.find(({ entity }) => entity.table === name)
  if (table === undefined) throw new AppError('badFile', { reason: 'badTable' })
  const code = codeFor(db, row)
  const frame = frameFor(table, row, reading, code)
  insertRow(db, table, frame, row.answers, reading.sealer)
  if (table === caseTable) assignReader(db, frame.id, reading.staffId)
  return code === null || code === row.frame['code'] ? 0 : 1
}

/** Who worked on it elsewhere is nobody here: whoever brought it in gives it out. */
function assignReader(db: Writer, caseId: string, staffId: string): void {
  const at = new Date().toISOString()
  insertAssignment(db, { id: newId(), caseId, staffId, how: 'import', by: staffId, at })
}

/** `null`: not a case. */
function codeFor(db: Writer, { frame }: DataRow): string | null {
  const { code } = frame
  if (code === undefined) return null
  return claimCode(db, code) ? code : giveOutCode(db)
}

function frameFor(table: Table, { frame }: DataRow, { staffId }: Reading, code: string | null) {
  const cells: Record<string, string | number> & { id: string } = { id: frame['id'] ?? '' }
  for (const name of table.structure) cells[name] = frame[name] ?? ''
  if ('revision' in frame) cells['revision'] = Number(frame['revision'])
  if (table.structure.includes('recorded_by')) cells['recorded_by'] = staffId
  if (code !== null) cells['code'] = code
  return cells
}

function addCasePerson(db: Writer, { frame }: DataRow): void {
  const at = frame['created_at'] ?? ''
  insertCasePerson(
    db,
    {
      id: frame['id'] ?? '',
      caseId: frame['case_id'] ?? '',
      personId: frame['person_id'] ?? '',
      // Checked against the list of roles before it came here.
      role: frame['role'] as CaseRole,
    },
    at,
  )
}
