/** @file The codebook against the standard itself, as kept in resources/htcds. */
import { describe, expect, test } from 'vitest'
import definitions from '../../../../resources/htcds/htcds_2.0_definitions.json' with { type: 'json' }
import standard from '../../../../resources/htcds/htcds_2.0_fields.json' with { type: 'json' }
import { entities, entityByName } from '#shared/codebook/codebook.ts'
import { lists } from '#shared/codebook/lists.ts'
import { codeWords, fieldWords } from '#shared/i18n/codebook-words.ts'

const fields = entities.flatMap((entity) => entity.fields)
const official = new Map(standard.fields.map((field) => [field.id, field]))

describe('against HTCDS 2.0', () => {
  test('all 84 fields are carried, the 40 Core ones among them', () => {
    const carried = new Set(fields.map(({ htcds }) => htcds))
    expect(standard.fields).toHaveLength(84)
    expect(standard.fields.filter((field) => field.core)).toHaveLength(40)
    expect(standard.fields.filter(({ id }) => !carried.has(id))).toEqual([])
  })

  test('what the standard calls deprecated is read, and never asked', () => {
    const deprecated = standard.fields.filter(({ description }) => /deprecated/i.test(description))
    expect(deprecated.map(({ id }) => id)).toHaveLength(3)
    for (const field of fields)
      expect(field.importOnly === true, field.path).toBe(
        deprecated.some(({ id }) => id === field.htcds),
      )
  })

  test('every id exists there, and is Core there exactly when it is Core here', () => {
    for (const field of fields) {
      if (field.htcds === null) continue
      expect(official.has(field.htcds), field.htcds).toBe(true)
      expect(official.get(field.htcds)?.core === true, field.path).toBe(field.core === true)
    }
    for (const { mapsTo } of fields) if (mapsTo) expect(official.has(mapsTo), mapsTo).toBe(true)
  })

  test('every official code can be written, and nothing else is', () => {
    for (const field of fields) {
      const codes = official.get(field.htcds ?? '')?.values.map(({ code }) => code)
      if (codes === undefined || codes.length === 0) continue
      const written = field.list?.codes.map(({ htcds }) => htcds)
      expect([...new Set(written)].sort(), field.path).toEqual([...codes].sort())
    }
  })

  test('a code of our own list is written as a code of the field it maps to', () => {
    for (const field of fields) {
      const target = official.get(field.mapsTo ?? '')
      if (target === undefined) continue
      const codes = target.values.map(({ code }) => code)
      for (const { htcds } of field.list?.codes ?? [])
        if (htcds !== null) expect(codes).toContain(htcds)
    }
  })

  test('an official code that is also ours is written as itself', () => {
    for (const field of fields) {
      const codes = official.get(field.htcds ?? '')?.values.map(({ code }) => code) ?? []
      for (const { code, htcds } of field.list?.codes ?? []) {
        if (codes.includes(code)) expect(htcds, `${field.path} ${code}`).toBe(code)
      }
    }
  })

  test('all 17 defined methods of control and all 16 of the picklist are told apart', () => {
    const codes: readonly string[] = lists.controlMethod.codes.map(({ code }) => code)
    const defined = definitions.definitions
      .filter(({ section }) => section === 'Methods Of Control')
      .map(({ key }) => key.replace('MethodsOfControl', ''))
    expect(defined).toHaveLength(17)
    expect(codes).toEqual(expect.arrayContaining(defined))
    const picklist = official.get('vic_MethodsOfControl')?.values.map(({ code }) => code) ?? []
    expect(picklist).toHaveLength(16)
    for (const code of picklist.filter((one) => one !== 'Other')) {
      expect(lists.controlMethod.codes.filter(({ htcds }) => htcds === code)).toHaveLength(1)
    }
  })

  test('a description marked as official is the standard’s, to the letter', () => {
    for (const { path, htcds } of fields) {
      const { definition, official: marked } = fieldWords('en', path)
      const theirs = official.get(htcds ?? '')?.description ?? ''
      if (marked) expect(definition, path).toBe(theirs)
      // A description that is there is used, never replaced by ours.
      if (theirs !== '') expect(marked, path).toBe(true)
    }
  })

  test('definitions of control, status and industry are the standard’s, to the letter', () => {
    const statusKeys: Readonly<Record<string, string>> = {
      PossibleVictimOfTrafficking: 'Possible victim of trafficking',
      ActualVictimOfTrafficking: 'Actual victim of trafficking',
      NotAVictimOfTrafficking: 'Not a victim of trafficking',
    }
    const theirs = new Map(
      definitions.definitions
        .filter(({ sub }) => sub === null)
        .map((one) => [one.key, one.definition]),
    )
    let compared = 0
    const compare = (list: string, code: string, key: string) => {
      const words = codeWords('en', list, code)
      if (!words.official) return
      compared += 1
      expect(words.definition, `${list} ${code}`).toBe(theirs.get(key))
    }
    for (const { code } of lists.controlMethod.codes)
      compare('controlMethod', code, `MethodsOfControl${code}`)
    for (const { code } of lists.industry.codes) compare('industry', code, code)
    for (const { code } of lists.traffickingStatus.codes)
      compare('traffickingStatus', code, statusKeys[code] ?? '')
    expect(compared).toBe(17 + 21 + 3)
  })

  test('the divisions of an industry are the standard’s tiers 2 and 3, to the letter', () => {
    const tiers = definitions.definitions.filter(({ sub }) => sub !== null)
    const words = lists.industryDivision.codes.map(({ code }) =>
      codeWords('en', 'industryDivision', code),
    )
    expect(words.map(({ label }) => label).sort()).toEqual(tiers.map(({ key }) => key).sort())
    for (const { label, definition, official: marked } of words.filter((one) => one.official)) {
      expect(marked).toBe(true)
      expect(definition, label).toBe(tiers.find(({ key }) => key === label)?.definition)
    }
    // For wood the standard repeats its text for leather.
    expect(words.filter((one) => !one.official)).toHaveLength(1)
  })

  test('a division of tier 3 is broader in the division that the standard puts it under', () => {
    for (const { key, subsub, section } of definitions.definitions) {
      if (!section.includes('TIER 3')) continue
      const labels = new Map(
        lists.industryDivision.codes.map((one) => [
          codeWords('en', 'industryDivision', one.code).label,
          one,
        ]),
      )
      const under = lists.industryDivision.codes.find(
        ({ code }) => code === labels.get(key)?.broader,
      )
      expect(codeWords('en', 'industryDivision', under?.code ?? '').label, key).toBe(subsub)
    }
  })

  test('an answer of every field of the standard’s Consent section is there', () => {
    const consent = entityByName.consentEvent.fields.map(({ htcds }) => htcds)
    expect(consent).toContain('con_Consent')
  })
})
