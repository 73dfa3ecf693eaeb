/** @file The audit log as a table for spreadsheets. Staff names are in it, names of cases never. */
import { stringify } from 'csv-stringify/sync'
import writeWorkbook, { type Row } from 'write-excel-file/node'
import { actionNamed } from '#shared/domain/audit-log.ts'
import { referenceText } from '#shared/domain/audit-reference.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { dayText, clockText } from '#shared/i18n/dates.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { guardCell } from '#shared/sharing/guard-cell.ts'
import type { ListedEntry } from '#main/db/tables/audit-list.ts'
import { aboutText, deedWords, type subjectReader } from './audit-log-words.ts'

type Line = readonly [number, ...(readonly string[])]

export function headOf(language: Language): readonly string[] {
  const { columns } = catalogue[language].auditLog
  return [
    columns.number,
    columns.day,
    columns.time,
    columns.utc,
    columns.person,
    columns.deed,
    columns.about,
    columns.signed,
    columns.reference,
  ]
}

export function lineOf(
  entry: ListedEntry,
  language: Language,
  about: ReturnType<typeof subjectReader>,
): Line {
  const words = catalogue[language].auditLog
  const action = actionNamed(entry.action)
  const hash = Buffer.from(entry.hash).toString('hex')
  return [
    entry.seq,
    dayText(entry.at, language),
    clockText(entry.at),
    entry.at,
    entry.name ?? words.nobodyKnown,
    action === null ? words.unknownDeed : deedWords(language, action),
    aboutText(about(entry.subject), language),
    entry.signed ? words.signedYes : words.signedNo,
    referenceText(entry.seq, hash),
  ]
}

export function csvOf(head: readonly string[], lines: readonly Line[]): Uint8Array {
  const rows = [head, ...lines.map((line) => line.map(String))]
  const csv = stringify(
    rows.map((row) => row.map(guardCell)),
    { record_delimiter: '\r\n', bom: true },
  )
  return Buffer.from(csv, 'utf8')
}

/** Control characters, which XML 1.0 cannot hold, would make the whole file unreadable. */
const clean = (value: string): string => value.replace(/\p{Cc}/gu, ' ')
const text = (value: string) => ({ type: String, value: clean(value) }) as const

/** Cells are typed and never formulas. */
export async function workbookOf(
  title: string,
  head: readonly string[],
  lines: readonly Line[],
): Promise<Uint8Array> {
  const rows = lines.map(([number, ...texts]): Row => [
    { type: Number, value: number, format: '0' },
    ...texts.map(text),
  ])
  const data = [head.map((name) => ({ ...text(name), fontWeight: 'bold' }) as const), ...rows]
  const columns = [9, 14, 8, 26, 24, 48, 24, 10, 26].map((width) => ({ width }))
  return writeWorkbook([{ sheet: title, columns, data, stickyRowsCount: 1 }], {
    fontFamily: 'Noto Sans',
    fontSize: 11,
  }).toBuffer()
}
