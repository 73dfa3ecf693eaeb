/** @file Every field and code is mapped, every target is reached, and the document says so. */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { entities, findField } from '#shared/codebook/codebook.ts'
import { ageBands } from '#shared/domain/age.ts'
import { lists } from '#shared/codebook/lists.ts'
import { alpha3 } from '#shared/codebook/mapping/country.ts'
import {
  ageBandIn27,
  ctdc27Variables,
  fieldsIn27,
  monthsIn27,
} from '#shared/codebook/mapping/ctdc27.ts'
import { ctdc63Columns, fieldsIn63, unreachableIn63 } from '#shared/codebook/mapping/ctdc63.ts'
import { fieldTargets, type Scheme } from '#shared/codebook/mapping/rows.ts'
import { mappingsDocument } from '#test/support/mappings-document.ts'

const fields = entities.flatMap((entity) => entity.fields)
const reached = (scheme: Scheme) => new Set(fields.flatMap((field) => fieldTargets(scheme, field)))

describe('what the codebook reaches elsewhere', () => {
  test('all 27 variables of CTDC', () => {
    expect(ctdc27Variables).toHaveLength(27)
    expect([...reached('ctdc27')].sort()).toEqual([...ctdc27Variables].sort())
  })

  test('all 63 columns of CTDC, but those that are named with a reason', () => {
    expect(new Set(ctdc63Columns).size).toBe(63)
    const all = [...reached('ctdc63'), ...Object.keys(unreachableIn63)]
    expect(all.sort()).toEqual([...ctdc63Columns].sort())
  })

  test('every field that is mapped as a whole exists', () => {
    for (const path of [...Object.keys(fieldsIn27), ...Object.keys(fieldsIn63)])
      expect(findField(path), path).not.toBeNull()
  })

  test('a country in three letters, each once', () => {
    const three = lists.country.codes.map(({ code }) => alpha3(code))
    for (const code of three) expect(code).toMatch(/^[A-Z]{3}$/)
    expect(new Set(three).size).toBe(three.length)
    expect([alpha3('KH'), alpha3('CH'), alpha3('XX')]).toEqual(['KHM', 'CHE', null])
  })

  test.each([
    [0, '0-12 (0-1 yr)'],
    [12, '0-12 (0-1 yr)'],
    [13, '13-24 (1-2 yrs)'],
    [24, '13-24 (1-2 yrs)'],
    [25, '25+ (2+ yrs)'],
  ] as const)('%i months are %s', (months, band) => {
    expect(monthsIn27(months)).toBe(band)
  })

  test('age bands as the files write them', () => {
    expect(ageBands.map(ageBandIn27).slice(0, 3)).toEqual(['0--8', '09--17', '18--20'])
    expect(ageBands.map(ageBandIn27).at(-1)).toBe('48+')
  })
})

test('the document of mappings is what the codebook says', () => {
  const file = resolve(import.meta.dirname, '../../../../../shared/codebook/MAPPINGS.md')
  const text = mappingsDocument()
  if (process.env['WRITE_MAPPINGS'] === '1') writeFileSync(file, text)
  expect(readFileSync(file, 'utf8'), 'write it anew with WRITE_MAPPINGS=1').toBe(text)
})
