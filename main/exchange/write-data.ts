/** @file Everything an office holds about people, as tables that any program reads. */
import { stringify } from 'csv-stringify/sync'
import { ZipFile } from 'yazl'
import { buffer } from 'node:stream/consumers'
import { codebookVersion } from '#shared/codebook/codebook.ts'
import { jsonSchema } from '#shared/codebook/dictionary/json-schema.ts'
import { cellOf, factsOf } from '#shared/codebook/exchange/cell.ts'
import { columnOf } from '#shared/codebook/exchange/column.ts'
import {
  casePersonColumns,
  casePersonTable,
  dataFormat,
  dataTables,
  dataVersion,
  factsColumn,
  localAnswerTable,
  manifestFile,
  ownQuestionsFile,
  readmeFile,
  schemaFile,
  tableFile,
  type DataManifest,
} from '#shared/codebook/exchange/data-files.ts'
import { AppError } from '#shared/errors.ts'
import { guardCell } from '#shared/sharing/guard-cell.ts'
import type { Reader } from '#main/db/database.ts'
import { newestLocalCodebook } from '#main/db/tables/local-codebook.ts'
import { recordTables } from '#main/db/tables/record-tables.ts'
import { answersOf, type Row, type Table } from '#main/db/tables/table.ts'
import type { Sealer, Session } from '#main/vault/session.ts'
import { localAnswerLines } from './local-data.ts'
import { readmeText } from './readme.ts'

type Lines = readonly (readonly string[])[]

/** `recorded_by` is a member of staff here and means nothing elsewhere. */
const stays = new Set(['recorded_by'])

export const structureOf = (table: Table): readonly string[] =>
  table.structure.filter((name) => !stays.has(name))

function lineOf(table: Table, row: Row, sealer: Sealer): readonly string[] {
  const answers = answersOf(table, row, sealer)
  const facts: Record<string, unknown> = {}
  const cells = table.entity.fields.map((field) => {
    const answer = answers[field.path]
    if (answer === undefined) return ''
    const known = factsOf(answer)
    if (known !== null) facts[columnOf(field)] = known
    return cellOf(answer)
  })
  const structure = structureOf(table).map((name) => String(row[name] ?? ''))
  return [...structure, ...cells, Object.keys(facts).length === 0 ? '' : JSON.stringify(facts)]
}

function linesOf(db: Reader, table: Table, sealer: Sealer): Lines {
  const head = [...structureOf(table), ...table.entity.fields.map(columnOf), factsColumn]
  const lines = [head]
  for (const row of db.prepare(`SELECT * FROM ${table.entity.table} ORDER BY rowid`).iterate())
    lines.push([...lineOf(table, row as Row, sealer)])
  return lines
}

function casePersonLines(db: Reader): Lines {
  const rows = db.prepare('SELECT * FROM case_person ORDER BY rowid').all() as Row[]
  return [
    casePersonColumns,
    ...rows.map((row) => casePersonColumns.map((name) => String(row[name] ?? ''))),
  ]
}

export interface DataContent {
  readonly zip: Uint8Array
  readonly manifest: DataManifest
}

export function tableLines(db: Reader, name: string, sealer: Sealer): Lines {
  if (name === casePersonTable) return casePersonLines(db)
  if (name === localAnswerTable) return localAnswerLines(db, sealer)
  const table = recordTables.find(({ entity }) => entity.table === name)
  if (table === undefined) throw new TypeError(`no table ${name}`)
  return linesOf(db, table, sealer)
}

/** @throws AppError `forbidden` without the identity key, `cancelled` */
export async function writeData(
  session: Session,
  created: string,
  report: (done: number, of: number) => void,
): Promise<DataContent> {
  const sealer = session.identity
  if (sealer === null) throw new AppError('forbidden')
  const zip = new ZipFile()
  const add = (name: string, text: string): void => {
    zip.addBuffer(Buffer.from(text, 'utf8'), name, { compress: true })
  }
  const rows: Record<string, number> = {}
  for (const [index, name] of dataTables.entries()) {
    report(index, dataTables.length)
    const lines = tableLines(session.db, name, sealer)
    rows[name] = lines.length - 1
    const guarded = lines.map((line) => line.map(guardCell))
    add(tableFile(name), stringify(guarded, { record_delimiter: '\r\n' }))
  }
  const manifest: DataManifest = {
    format: dataFormat,
    version: dataVersion,
    codebookVersion,
    organisation: session.settings.organisation,
    office: session.office,
    created,
    rows,
  }
  add(manifestFile, JSON.stringify(manifest))
  add(ownQuestionsFile, JSON.stringify(newestLocalCodebook(session.db)))
  add(schemaFile, JSON.stringify(jsonSchema('en')))
  add(readmeFile, readmeText(manifest))
  zip.end()
  return { zip: await buffer(zip.outputStream), manifest }
}
