/** @file What was released stays: fields keep their meaning, codes are only added. */
import { describe, expect, test } from 'vitest'
import released from '../../../fixtures/codebook-2026.1.json' with { type: 'json' }
import { codebookVersions } from '#shared/codebook/changes.ts'
import { codebookVersion, entities, findField } from '#shared/codebook/codebook.ts'
import { isSealed } from '#shared/codebook/field.ts'
import { lists } from '#shared/codebook/lists.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { languages } from '#shared/i18n/languages.ts'

const codesNow: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.values(lists).map(({ name, codes }) => [name, codes.map(({ code }) => code)]),
)

describe('what was released as 2026.1', () => {
  test.each(Object.entries(released.fields))('%s is the same field', (path, before) => {
    const now = findField(path)
    expect(now).toMatchObject({ kind: before.kind, privacy: before.privacy })
    expect(now?.htcds ?? now?.extension).toBe(before.id)
    expect(now?.list?.name).toBe('list' in before ? before.list : undefined)
  })

  test.each(Object.entries(released.lists))(
    '%s has every code, in the same order',
    (name, before) => {
      const old = new Set(before)
      expect(codesNow[name]?.filter((code) => old.has(code))).toEqual(before)
    },
  )
})

describe('the list of changes', () => {
  test('begins with the version that is in use, and ends with the first', () => {
    expect(codebookVersions[0].version).toBe(codebookVersion)
    expect(codebookVersions.at(-1)?.version).toBe('2026.1')
    const days = codebookVersions.map(({ day }) => day)
    expect([...days].sort().reverse()).toEqual(days)
  })

  test('has words for every change, and no others', () => {
    const ids = codebookVersions.flatMap(({ changes }) => [...changes]).sort()
    for (const language of languages)
      expect(Object.keys(catalogue[language].codebookChanges.changes).sort()).toEqual(ids)
  })
})

describe('every field', () => {
  const fields = entities.flatMap((entity) => entity.fields)

  test('that is sealed never leaves, in any form', () => {
    const leaving = fields.filter(
      (field) => isSealed(field) && (field.partner !== 'drop' || field.public !== 'drop'),
    )
    expect(leaving).toEqual([])
  })

  test('of an optional part, or only read from older files, never leaves either', () => {
    const quiet = fields.filter(({ module, importOnly }) => module !== undefined || importOnly)
    expect(quiet.length).toBeGreaterThan(10)
    for (const { path, partner } of quiet) expect([path, partner]).toEqual([path, 'drop'])
  })

  test('of danger is sensitive and never leaves', () => {
    const danger = fields.filter(({ name }) => name.startsWith('risk'))
    expect(danger).toHaveLength(5)
    for (const field of danger) expect(field).toMatchObject({ privacy: 'S', partner: 'drop' })
  })
})
