import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { PlainTable, ProtectedTable } from '#shared/report/protected-table.ts'
import type { reportWorkbook } from '#main/report/workbook.ts'
import type { ProtectedReport } from '#shared/report/report.ts'

const root = join(import.meta.dirname, '../../../..')

function sources(): { path: string; text: string }[] {
  return ['shared', 'main', 'renderer'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  )
}

const filesWith = (pattern: RegExp): string[] =>
  sources()
    .filter(({ text }) => pattern.test(text))
    .map(({ path }) => path)
    .sort()

describe('the only door for numbers', () => {
  test('a table of plain numbers is not a protected one', () => {
    expectTypeOf<PlainTable>().not.toExtend<ProtectedTable>()
    expectTypeOf<ProtectedTable>().toExtend<PlainTable>()
    expectTypeOf<Parameters<typeof reportWorkbook>[0]>().toEqualTypeOf<ProtectedReport>()
    expectTypeOf<ProtectedReport['tables'][number]>().toEqualTypeOf<ProtectedTable>()
  })

  test('protected tables are made in the engine and read back by the contract and the register', () => {
    expect(filesWith(/\bprotectedTable\b/)).toEqual([
      'shared/report/protect.ts',
      'shared/report/protected-table.ts',
      'shared/report/report.ts',
    ])
    expect(filesWith(/\bprotectedReport\b/)).toEqual([
      'main/services/reports.ts',
      'shared/ipc/reports.ts',
      'shared/report/report.ts',
    ])
  })

  test('exact counts are known to the engine and to the vault process only', () => {
    const outside = filesWith(/exact-table\.ts|tabulate\.ts|\bRawCounts\b/).filter(
      (path) => !path.startsWith('shared/report/'),
    )
    expect(outside).toEqual(['main/report/count.ts'])
  })
})
