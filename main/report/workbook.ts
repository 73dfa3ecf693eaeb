/**
 * @file A released report as a spreadsheet. Built from the protected report only: there is no other
 * number in reach here. Cells are typed and never formulas, so a text that begins with `=` stays text.
 */
import writeWorkbook, { type Cell as SheetCell, type Row, type Sheet } from 'write-excel-file/node'
import { catalogue, type Messages } from '#shared/i18n/catalogue.ts'
import { dateText } from '#shared/i18n/dates.ts'
import { fill } from '#shared/i18n/translated.ts'
import type { ReleaseInfo } from '#shared/ipc/reports.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { type Cell, notKnown, type ProtectedTable } from '#shared/report/protected-table.ts'
import type { ProtectedReport } from '#shared/report/report.ts'
import { percentBase, percentOf } from '#shared/report/share.ts'
import {
  axisWords,
  definitionWords,
  denominatorWords,
  groupWords,
  monthsWords,
  noteWords,
  quarterWords,
  tableTitle,
} from '#shared/report/words.ts'

interface Words {
  readonly language: Language
  readonly reports: Messages['reports']
}

/** Control characters, which XML 1.0 cannot hold, would make the whole file unreadable. */
const clean = (value: string): string => value.replace(/\p{Cc}/gu, ' ')

const title = (value: string) =>
  ({ type: String, value: clean(value), fontWeight: 'bold' }) as const
const text = (value: string): SheetCell => ({ type: String, value: clean(value) })
const heading = (value: string): SheetCell => ({ ...title(value), wrap: true })
const note = (value: string): Row => [{ type: String, value: clean(value), wrap: true }]
const empty: Row = []

function number(cell: Cell | undefined, { reports }: Words): SheetCell {
  return cell?.kind === 'shown'
    ? { type: Number, value: cell.value, format: '0' }
    : { type: String, value: reports.hidden.short, align: 'right', fontStyle: 'italic' }
}

function percent(cell: Cell | undefined, base: Cell, k: number): SheetCell {
  const value = cell === undefined ? null : percentOf(cell, base, k)
  return value === null ? null : { type: Number, value: value / 100, format: '0%' }
}

/** With a single row or column for everybody the totals would only say the same again. */
function gridRows(table: ProtectedTable, words: Words): Row[] {
  const { language, reports } = words
  const { columns } = table
  if (columns === null) return []
  const base = percentBase(table)
  const hasTotal = columns.grouping !== 'all'
  const head = [
    heading(axisWords(language, table.rows)),
    ...columns.keys.map((key) => heading(groupWords(language, columns, key))),
    ...(hasTotal ? [heading(reports.table.total)] : []),
    ...(base ? [heading(reports.table.percent)] : []),
  ]
  const rows = table.rows.keys.map((key, row) => [
    text(groupWords(language, table.rows, key)),
    ...(table.cells[row] ?? []).map((cell) => number(cell, words)),
    ...(hasTotal ? [number(table.rowTotals[row], words)] : []),
    ...(base && key !== notKnown ? [percent(table.rowTotals[row], base, table.k)] : []),
  ])
  const totals = [
    heading(reports.table.total),
    ...table.columnTotals.map((cell) => number(cell, words)),
    ...(hasTotal ? [number(table.total, words)] : []),
  ]
  return [head, ...rows, ...(table.rows.grouping === 'all' ? [] : [totals])]
}

function listRows(table: ProtectedTable, words: Words): Row[] {
  const { language, reports } = words
  const base = percentBase(table)
  const rows = table.rows.keys.map((key, row) => [
    text(groupWords(language, table.rows, key)),
    number(table.cells[row]?.[0], words),
    ...(base && key !== notKnown ? [percent(table.cells[row]?.[0], base, table.k)] : []),
  ])
  return [
    [
      heading(axisWords(language, table.rows)),
      heading(reports.table.persons),
      ...(base ? [heading(reports.table.percent)] : []),
    ],
    ...(table.rows.grouping === 'all' ? [] : rows),
    [heading(reports.table.all), number(table.total, words)],
  ]
}

/** Word for word what the page says above its tables. */
function frontRows(report: ProtectedReport, release: ReleaseInfo, words: Words): Row[] {
  const { language, reports } = words
  const [first] = report.tables
  return [
    [{ ...title(reports[report.report].title), fontSize: 16 }],
    ...(report.practice ? [[heading(reports.facts.practice)]] : []),
    empty,
    [text(reports.facts.office), text(report.organisation)],
    [
      text(reports.facts.period),
      text(`${quarterWords(language, report.period)} (${monthsWords(language, report.period)})`),
    ],
    [text(reports.facts.made), text(dateText(report.madeOn, language))],
    [text(reports.facts.definitionsLabel), text(report.codebookVersion)],
    [text(reports.facts.referenceLabel), text(release.anchor)],
    empty,
    [heading(reports.facts.total), number(first?.total, words)],
  ]
}

function aboutRows(report: ProtectedReport, words: Words): Row[] {
  const { language, reports } = words
  const definition = definitionWords(language, report.report)
  const section = reports[report.report]
  return [
    [heading(section.counted)],
    ...definition.counted.map(note),
    empty,
    [heading(section.notCounted)],
    ...definition.notCounted.map(note),
    empty,
    [heading(reports.denominator.title)],
    ...denominatorWords(language, report).map(note),
    note(fill(reports.table.percentNote, { least: 2 * report.k })),
    empty,
    [heading(reports.threshold.label)],
    note(fill(reports.hidden.note, { k: report.k })),
  ]
}

function tableSheet(
  report: ProtectedReport,
  id: string,
  name: string,
  words: Words,
): Sheet<never>[] {
  const table = report.tables.find((entry) => entry.id === id)
  if (!table) return []
  const rows = table.columns === null ? listRows(table, words) : gridRows(table, words)
  const notes = noteWords(words.language, table).map(note)
  const width = Math.max(...rows.map((row) => row.length))
  return [
    {
      sheet: name,
      columns: [{ width: 36 }, ...Array.from({ length: width - 1 }, () => ({ width: 16 }))],
      data: [[heading(tableTitle(words.language, table))], empty, ...rows, empty, ...notes],
    },
  ]
}

export async function reportWorkbook(
  report: ProtectedReport,
  release: ReleaseInfo,
  language: Language,
): Promise<Uint8Array> {
  const words = { language, reports: catalogue[language].reports }
  const { sheet } = words.reports
  const sheets: Sheet<never>[] = [
    {
      sheet: sheet.report,
      columns: [{ width: 28 }, { width: 48 }],
      data: frontRows(report, release, words),
    },
    ...tableSheet(report, 'ageByGender', sheet.ageByGender, words),
    ...tableSheet(report, 'byGender', sheet.byGender, words),
    ...tableSheet(report, 'byForm', sheet.byForm, words),
    { sheet: sheet.about, columns: [{ width: 110 }], data: aboutRows(report, words) },
  ]
  return writeWorkbook(sheets, { fontFamily: 'Noto Sans', fontSize: 11 }).toBuffer()
}
