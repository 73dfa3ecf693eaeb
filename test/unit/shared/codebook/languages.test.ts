/** @file The file of languages is what the package says. */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { iso6393 } from 'iso-639-3'
import { expect, test } from 'vitest'
import { lists } from '#shared/codebook/lists.ts'
import { properName } from '#shared/i18n/proper-names.ts'
import { languagesFile } from '#test/support/languages-file.ts'

test('every living language is in the file, which is written anew with WRITE_LANGUAGES=1', () => {
  const file = resolve(import.meta.dirname, '../../../../shared/codebook/lists/language-names.ts')
  const text = languagesFile()
  if (process.env['WRITE_LANGUAGES'] === '1') writeFileSync(file, text)
  expect(readFileSync(file, 'utf8')).toBe(text)
})

test('a language without words of ours has the name and the older code that ISO gives it', () => {
  const codes = new Map(lists.language.codes.map((one) => [one.code, one]))
  for (const { iso6393: code, iso6392T, name, type } of iso6393) {
    if (type !== 'living' || properName('language', code) === null) continue
    expect(properName('language', code)).toBe(name)
    expect(codes.get(code)?.htcds, code).toBe(iso6392T ?? 'mis')
  }
})
