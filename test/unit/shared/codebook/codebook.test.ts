import { describe, expect, test } from 'vitest'
import {
  entities,
  entityByName,
  fieldOf,
  findField,
  intakeFields,
} from '#shared/codebook/codebook.ts'
import { isSealed, type Field } from '#shared/codebook/field.ts'
import { countriesWithProvinces } from '#shared/codebook/lists/province.ts'
import { lists } from '#shared/codebook/lists.ts'
import { keptFields, stepIds, steps } from '#shared/codebook/steps.ts'
import { AppError } from '#shared/errors.ts'

const fields: readonly Field[] = entities.flatMap((entity) => entity.fields)
const repeated = (names: readonly string[]) =>
  names.filter((name, at) => names.indexOf(name) !== at)

describe('the codebook', () => {
  test('has every path and every id once', () => {
    expect(repeated(fields.map(({ path }) => path))).toEqual([])
    expect(repeated(fields.map(({ htcds, extension }) => htcds ?? extension ?? ''))).toEqual([])
  })

  test('keeps the names that are stored and exported', () => {
    expect(entities.map(({ name, table }) => [name, table])).toEqual([
      ['person', 'person'],
      ['case', 'case_record'],
      ['victim', 'victim_context'],
      ['statusDecision', 'status_decision'],
      ['consentEvent', 'consent_event'],
      ['perpetrator', 'perpetrator_context'],
      ['familyMember', 'family_context'],
      ['priorInterview', 'prior_interview'],
      ['referralOut', 'referral_out'],
      ['service', 'service_delivery'],
      ['supportPlan', 'support_plan'],
      ['historicEvent', 'historic_event'],
      ['caseComment', 'case_comment'],
      ['organisation', 'organisation'],
    ])
    expect(fieldOf('case.registrationDate').extension).toBe('x_cas_RegistrationDate')
    expect(fieldOf('person.birthdate').htcds).toBe('prs_Birthdate')
    expect(fieldOf('victim.exploitationTypes').htcds).toBe('vic_TypeOfExploitation')
  })

  test('names fields in camel case, so that columns follow', () => {
    for (const { name } of fields) expect(name).toMatch(/^[a-z][a-zA-Z]*$/)
  })

  test('gives every field an official id, or our own with a declared mapping', () => {
    for (const field of fields) {
      if (field.htcds !== null) {
        expect(field.extension, field.path).toBeUndefined()
        expect(field.htcds).toMatch(/^(prs|vic|cas|con|per|hte|org|spl|cco)_\w+$/)
      } else {
        expect(field.extension, field.path).toMatch(/^x_(prs|vic|cas|con|fam|pri|ref|srv|cco)_\w+$/)
        expect(field.mapsTo, field.path).not.toBeUndefined()
        expect(field.core, field.path).toBeUndefined()
      }
    }
  })

  test('never lets direct identifiers and free text leave', () => {
    for (const field of fields.filter(isSealed)) {
      expect([field.path, field.partner, field.public]).toEqual([field.path, 'drop', 'drop'])
      expect(field.dimension, field.path).toBeUndefined()
    }
  })

  test('never lets text leave, whatever its class', () => {
    for (const field of fields.filter(({ kind }) => kind === 'text' || kind === 'longText')) {
      expect([field.path, field.partner, field.public]).toEqual([field.path, 'drop', 'drop'])
    }
  })

  test('treats long text as free text', () => {
    for (const field of fields.filter(({ kind }) => kind === 'longText')) {
      expect(field.privacy, field.path).toBe('F')
    }
  })

  test('lets nothing out to the public that a partner may not have', () => {
    for (const field of fields.filter((one) => one.partner === 'drop')) {
      expect(field.public, field.path).toBe('drop')
    }
  })

  test('generalises only kinds of values that can be generalised so', () => {
    const allowed = {
      ageBand: ['integer'],
      quarter: ['date'],
      year: ['date'],
      genderGroup: ['choice'],
      rareToOther: ['choice', 'choices'],
      keep: ['choice', 'choices', 'flag', 'integer'],
      drop: ['text', 'longText', 'date', 'integer', 'choice', 'choices', 'flag'],
    }
    for (const field of fields) {
      expect(allowed[field.partner], field.path).toContain(field.kind)
      expect(allowed[field.public], field.path).toContain(field.kind)
    }
  })

  test('asks questions only after fields and codes that exist, and not in circles', () => {
    for (const field of fields) {
      const seen = new Set<string>()
      for (let at = field; at.askedWhen !== undefined;) {
        expect(seen.has(at.path), field.path).toBe(false)
        seen.add(at.path)
        const other = fieldOf(at.askedWhen.field)
        const codes = other.list?.codes.map(({ code }) => code)
        expect(codes, field.path).toEqual(expect.arrayContaining([...at.askedWhen.anyOf]))
        at = other
      }
    }
  })

  test('asks what a condition needs in the same step, and earlier', () => {
    for (const step of steps) {
      step.fields.forEach((path, index) => {
        const condition = fieldOf(path).askedWhen
        if (condition === undefined) return
        const before: readonly string[] = step.fields.slice(0, index)
        expect(before, path).toContain(condition.field)
      })
    }
  })

  test('asks every field of the intake in exactly one step, but what is only read from older files', () => {
    const asked = steps.flatMap((step) => step.fields)
    // Of other people in a case, and of a time long after an intake.
    expect(keptFields).toEqual([
      'person.title',
      'person.deceased',
      'person.mailingLatitude',
      'person.mailingLongitude',
    ])
    const askable = intakeFields.filter(({ importOnly }) => importOnly !== true)
    expect([...asked, ...keptFields].sort()).toEqual(askable.map(({ path }) => path).sort())
    expect(steps.map(({ id }) => id)).toEqual(stepIds)
  })

  test('gives choices a list, and other kinds none', () => {
    for (const field of fields) {
      expect(field.list !== undefined, field.path).toBe(field.kind.startsWith('choice'))
    }
  })

  test('has every code of a list once, and points from narrow codes to codes that exist', () => {
    for (const [name, list] of Object.entries(lists)) {
      expect(list.name).toBe(name)
      const codes: readonly string[] = list.codes.map(({ code }) => code)
      expect(repeated(codes), name).toEqual([])
      for (const { broader } of list.codes)
        if (broader !== undefined) expect(codes).toContain(broader)
    }
  })

  test('knows 249 countries', () => {
    expect(lists.country.codes).toHaveLength(249)
    for (const { code } of lists.country.codes) expect(code).toMatch(/^[A-Z]{2}$/)
  })

  test('knows every living language, the common ones first, each once', () => {
    const codes = lists.language.codes.map(({ code }) => code)
    expect(codes.length).toBeGreaterThan(7000)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes[0]).toBe('khm')
    for (const code of ['mis', 'ksw', 'mnk', 'ckb', 'prs']) expect(codes).toContain(code)
    for (const code of ['und', 'zxx', 'lat']) expect(codes).not.toContain(code)
  })

  test('knows the provinces of four countries', () => {
    const counts = Object.fromEntries(
      countriesWithProvinces.map((country) => [
        country,
        lists.province.codes.filter(({ code }) => code.startsWith(`${country}-`)).length,
      ]),
    )
    expect(counts).toEqual({ KH: 25, ID: 38, PH: 83, TH: 77 })
    expect(lists.province.codes).toHaveLength(25 + 38 + 83 + 77)
  })

  test('lets a choice lie only within a country', () => {
    for (const field of fields.filter(({ within }) => within !== undefined)) {
      expect(fieldOf(field.within ?? '').list?.name, field.path).toBe('country')
      expect(field.kind).toBe('choice')
      expect(field.askedWhen?.field).toBe(field.within)
    }
  })

  test('knows languages by three letters, and the older three letters HTCDS asks for', () => {
    for (const { code, htcds } of lists.language.codes) {
      expect(code).toMatch(/^[a-z]{3}$/)
      expect(htcds).toMatch(/^[a-z]{3}$/)
    }
  })

  test('refuses a path that it does not have', () => {
    expect(() => fieldOf('person.shoeSize')).toThrow(AppError)
    expect(findField('person.shoeSize')).toBeNull()
    expect(entityByName.person.fields.length).toBeGreaterThan(10)
  })
})
