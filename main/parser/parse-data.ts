/** @file The inside of an open data file, from bytes to rows of text. What they mean the vault process says. */
import { parse } from 'csv-parse/sync'
import {
  dataFileNames,
  dataManifest,
  dataTables,
  dataVersion,
  laterFiles,
  manifestFile,
  ownQuestionsFile,
  tableFile,
  type DataManifest,
} from '#shared/codebook/exchange/data-files.ts'
import {
  localCodebook,
  noLocalCodebook,
  type LocalCodebook,
} from '#shared/codebook/local/local-codebook.ts'
import { unguardCell } from '#shared/sharing/guard-cell.ts'
import { z } from 'zod'
import { dataLimits } from './limits.ts'
import { readJson } from './read-json.ts'
import { orRefuse, refuse } from './refuse.ts'
import { readZip } from './read-zip.ts'
import { textOf } from './text.ts'

export interface DataTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface ParsedData {
  readonly kind: 'data'
  readonly manifest: DataManifest
  readonly tables: readonly DataTable[]
  readonly ownQuestions: LocalCodebook
}

const anyVersion = z.object({ format: z.string(), version: z.int() })

function readManifest(bytes: Uint8Array): DataManifest {
  const raw = readJson(bytes)
  const version = anyVersion.safeParse(raw)
  if (version.success && version.data.version > dataVersion) refuse('newerFormat')
  return orRefuse('badManifest', () => dataManifest.parse(raw))
}

function readRows(bytes: Uint8Array): readonly (readonly string[])[] {
  const text = textOf(bytes)
  return orRefuse('badTable', () => {
    const rows: string[][] = parse(text, {
      record_delimiter: '\r\n',
      max_record_size: dataLimits.recordBytes,
      to: dataLimits.rows + 2,
    })
    return rows
  })
}

function readTable(name: string, bytes: Uint8Array): DataTable {
  const [columns, ...rows] = readRows(bytes)
  if (columns === undefined) return refuse('badTable')
  if (new Set(columns).size !== columns.length) refuse('badTable')
  if (rows.length > dataLimits.rows) refuse('tooManyRecords')
  return { name, columns, rows: rows.map((row) => row.map(unguardCell)) }
}

function readOwnQuestions(bytes: Uint8Array | undefined): LocalCodebook {
  if (bytes === undefined) return noLocalCodebook
  const raw = readJson(bytes, dataLimits.ownQuestionsBytes)
  return orRefuse('badTable', () => localCodebook.parse(raw))
}

/** @throws AppError badFile with the reason */
export async function parseData(zipBytes: Uint8Array): Promise<ParsedData> {
  const files = await readZip(zipBytes, dataFileNames, {
    ratio: dataLimits.ratio,
    optional: laterFiles,
  })
  const fileOf = (name: string): Uint8Array => files.get(name) ?? refuse('wrongEntries')
  const manifest = readManifest(fileOf(manifestFile))
  const written = dataTables.filter((name) => files.has(tableFile(name)))
  const tables = written.map((name) => readTable(name, fileOf(tableFile(name))))
  for (const { name, rows } of tables) if (rows.length !== manifest.rows[name]) refuse('badTable')
  const ownQuestions = readOwnQuestions(files.get(ownQuestionsFile))
  return { kind: 'data', manifest, tables, ownQuestions }
}
