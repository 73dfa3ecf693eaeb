/** @file The codebook against the standard itself, as kept in resources/htcds. */
import { describe, expect, test } from 'vitest'
import definitions from '../../../../resources/htcds/htcds_2.0_definitions.json' with { type: 'json' }
import standard from '../../../../resources/htcds/htcds_2.0_fields.json' with { type: 'json' }
import { entities, entityByName } from '#shared/codebook/codebook.ts'
import { lists } from '#shared/codebook/lists.ts'
import { codeWords, fieldWords } from '#shared/i18n/codebook-words.ts'

const fields = entities.flatMap((entity) => entity.fields)
const official = new Map(standard.fields.map((field) => [field.id, field]))

/** Core fields that the first codebook leaves out, and why. */
const leftOut: Readonly<Record<string, string>> = {
  prs_Title: 'a position within an organisation: for contacts of organisations, not for victims',
  cas_CaseOwner: 'a member of staff: kept by the case itself, not asked',
  cas_ReferredOrganisation: 'outgoing referral: comes with referrals',
  cas_ReferredPrimaryCaseWorker: 'outgoing referral: comes with referrals',
  cas_ReasonForOutgoingReferral: 'outgoing referral: comes with referrals',
  cas_OutgoingReferralDate: 'outgoing referral: comes with referrals',
  cas_OutgoingReferralDetails: 'outgoing referral: comes with referrals',
  vic_Vulnerabilities: 'deprecated by the standard',
  vic_DetailsOfVulnerabilities: 'deprecated by the standard',
}

describe('against HTCDS 2.0', () => {
  test('every Core field is carried, or left out for a stated reason', () => {
    const carried = new Set(fields.map(({ htcds }) => htcds))
    const core = standard.fields.filter((field) => field.core).map(({ id }) => id)
    expect(core).toHaveLength(40)
    expect(core.filter((id) => !carried.has(id)).sort()).toEqual(Object.keys(leftOut).sort())
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

  test('an answer of every field of the standard’s Consent section is there', () => {
    const consent = entityByName.consentEvent.fields.map(({ htcds }) => htcds)
    expect(consent).toContain('con_Consent')
  })
})
