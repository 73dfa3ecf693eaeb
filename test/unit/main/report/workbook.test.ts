import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { codeWords, fieldWords } from '#shared/i18n/codebook-words.ts'
import { newPersonsAssisted } from '#shared/report/new-persons-assisted.ts'
import { protectAll, type ProtectedReport, type RawCounts } from '#shared/report/report.ts'
import { languages, type Language } from '#shared/i18n/languages.ts'
import { reportWorkbook } from '#main/report/workbook.ts'
import { filesOf, rowsOf, type SheetCell } from './sheets.ts'

/** Numbers from 1 to 4 must be hidden; 3 women of 9 to 17 and 4 men of 18 to 20 need helpers too. */
const raw: RawCounts = {
  grids: {
    ageByGender: [
      { row: 15, column: 'Feminine', persons: 3 },
      { row: 15, column: 'Masculine', persons: 14 },
      { row: 19, column: 'Feminine', persons: 31 },
      { row: 19, column: 'Masculine', persons: 4 },
      { row: 25, column: 'Feminine', persons: 27 },
      { row: 25, column: 'Masculine', persons: 19 },
      { row: 33, column: 'Feminine', persons: 23 },
      { row: null, column: 'Feminine', persons: 8 },
    ],
  },
  several: {
    byForm: [
      { codes: ['ForcedLabour'], persons: 61 },
      { codes: ['SexualExploitation'], persons: 38 },
      { codes: ['ForcedLabour', 'SexualExploitation'], persons: 10 },
      { codes: ['ForcedMarriage'], persons: 2 },
      { codes: ['ForcedBegging'], persons: 9 },
      { codes: [], persons: 9 },
    ],
  },
}

function reportOf(change: Partial<ProtectedReport> = {}): ProtectedReport {
  return {
    report: 'newPersonsAssisted',
    version: 1,
    period: '2026-Q3',
    k: 5,
    codebookVersion: '2026.1',
    organisation: '=1+1 & <Sister> Organisation',
    practice: false,
    madeOn: '2026-11-22',
    tables: [...protectAll(newPersonsAssisted, raw, 5)],
    ...change,
  }
}

const release = {
  releaseId: 'a'.repeat(32),
  report: 'newPersonsAssisted' as const,
  period: '2026-Q3',
  k: 5,
  createdAt: '2026-11-22T08:00:00.000Z',
  by: 'Test Person',
  anchor: '412-3f9ac02b7d11e5a0',
}

async function sheetsOf(language: Language, report = reportOf()): Promise<SheetCell[][][]> {
  const files = await filesOf(await reportWorkbook(report, release, language))
  return [1, 2, 3, 4].map((sheet) => rowsOf(files, sheet))
}

/** The codebook's own words may change without a change of the report: they stand as their keys. */
function codebookKeys(language: Language): (value: string) => string {
  const fields = ['person.ageAtRegistration', 'person.gender', 'victim.exploitationTypes']
  const names = fields.flatMap((path) => {
    const list = fieldOf(path).list
    const codes = list?.codes.map(
      ({ code }) => [codeWords(language, list.name, code).label, code] as const,
    )
    return [[fieldWords(language, path).label, path] as const, ...(codes ?? [])]
  })
  const keys = new Map(names.map(([label, key]) => [label, `<${key}>`]))
  return (value) => {
    const [, what = '', colon = '', rest = ''] = /^(.*?)([:៖])(.*)$/u.exec(value) ?? []
    const key = keys.get(what)
    return keys.get(value) ?? (key === undefined ? value : key + colon + rest)
  }
}

const lines = (sheets: SheetCell[][][], language: Language): string => {
  const key = codebookKeys(language)
  const line = (row: SheetCell[]) =>
    row.map(({ kind, value }) => (kind === 'number' ? `#${value}` : key(value))).join(' | ')
  return `${sheets.map((rows) => rows.map(line).join('\n')).join('\n\n----\n\n')}\n`
}

describe('the spreadsheet of a report', () => {
  test.each(languages)('is, cell by cell, what the golden text says (%s)', async (language) => {
    const path = new URL(
      `../../../fixtures/golden/reports/new-persons.${language}.txt`,
      import.meta.url,
    )
    const found = lines(await sheetsOf(language), language)
    if (process.env['UPDATE_GOLDEN'] === '1' || !existsSync(path)) writeFileSync(path, found)
    expect(found).toBe(readFileSync(path, 'utf8'))
  })

  test('holds no number that the protected tables hide', async () => {
    const report = reportOf()
    const shown = new Set(
      report.tables
        .flatMap(({ cells, rowTotals, columnTotals, total }) => [
          ...cells.flat(),
          ...rowTotals,
          ...columnTotals,
          total,
        ])
        .flatMap((cell) => (cell.kind === 'shown' ? [cell.value] : [])),
    )
    const [front, grid, list] = await sheetsOf('en', report)
    const numbers = [front, grid, list]
      .flatMap((rows) => (rows ?? []).flat())
      .filter(({ kind }) => kind === 'number')
      .map(({ value }) => Number(value))
    expect(numbers.filter((value) => Number.isInteger(value) && !shown.has(value))).toEqual([])
    for (const secret of [3, 4, 2]) expect(numbers).not.toContain(secret)
  })

  test('holds no formula, link, macro or metadata, and a name that begins with = stays text', async () => {
    const files = await filesOf(await reportWorkbook(reportOf(), release, 'en'))
    const sheets = [...files].filter(([name]) => name.includes('worksheets/'))
    for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[ >]|hyperlink|externalLink/)
    expect([...files.keys()].filter((name) => /vba|core\.xml|external/i.test(name))).toEqual([])
    const rows = rowsOf(files, 1).flat()
    expect(rows).toContainEqual({ kind: 'text', value: '=1+1 & <Sister> Organisation' })
  })

  test('says on its first sheet that practice data are not real', async () => {
    const [front] = await sheetsOf('en', reportOf({ practice: true }))
    expect(front?.flat().map(({ value }) => value)).toContain(
      'Practice data: these persons do not exist.',
    )
  })

  test('survives control characters in the name of the organisation', async () => {
    const [front] = await sheetsOf('en', reportOf({ organisation: 'A\u0000B\u001bC' }))
    expect(front?.flat().map(({ value }) => value)).toContain('A B C')
  })
})
