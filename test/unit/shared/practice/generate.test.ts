import { describe, expect, test } from 'vitest'
import { clearUnasked } from '#shared/codebook/asked.ts'
import { effectiveConsent } from '#shared/codebook/consent.ts'
import { checkAnswers, tidyAnswers } from '#shared/codebook/schema.ts'
import { majorityOn } from '#shared/domain/age.ts'
import { draft } from '#shared/ipc/intake.ts'
import { generatePeople } from '#shared/practice/generate.ts'

const today = '2026-11-22'
const people = generatePeople(300, 7, today)

const valueOf = (index: number, path: string) => people[index]?.answers[path]?.value

describe('practice people', () => {
  test('get help, were asked before, and some were found together', () => {
    const rows = people.flatMap((one) => one.rows)
    for (const entity of ['service', 'referralOut', 'priorInterview', 'supportPlan', 'caseComment'])
      expect(rows.filter((row) => row.entity === entity).length, entity).toBeGreaterThan(20)
    for (const row of rows) expect(checkAnswers(row.answers, today)).toEqual([])
    const together = people.flatMap((one) => one.together)
    expect(together.length).toBeGreaterThan(2)
    for (const { answers } of together) expect(checkAnswers(answers, today)).toEqual([])
  })

  test('are the same for the same seed and others for another', () => {
    expect(generatePeople(300, 7, today)).toEqual(people)
    expect(generatePeople(300, 8, today)).not.toEqual(people)
  })

  test('give only right answers, tidy, and only to questions that are asked', () => {
    for (const { answers } of people) {
      expect(checkAnswers(answers, today)).toEqual([])
      expect(tidyAnswers(answers)).toEqual(answers)
      expect(clearUnasked(answers).cleared).toEqual([])
    }
  })

  test('are registered within the eighteen months before today', () => {
    for (const { answers } of people) {
      const date = answers['case.registrationDate']?.value
      expect(date).toSatisfy((day) => day >= '2025-05-22' && day <= today)
    }
  })

  test('take decisions about consent that the contract accepts, none after today', () => {
    for (const { consents } of people) {
      draft.parse({ step: 'recap', answers: {}, consents })
      for (const { decidedOn } of consents) expect(decidedOn <= today).toBe(true)
    }
  })

  test('do not all agree to sharing: some refuse, some withdraw, some consents have expired', () => {
    const sharing = people.map(({ consents }) =>
      consents.filter(({ scope }) => scope === 'pseudonymisedSharing'),
    )
    const effective = people.filter(({ consents }) =>
      effectiveConsent(consents, 'pseudonymisedSharing', today),
    )
    expect(effective.length).toBeGreaterThan(120)
    expect(effective.length).toBeLessThan(220)
    for (const decision of ['refused', 'withdrawn', 'notAsked']) {
      expect(sharing.some((events) => events.at(-1)?.decision === decision)).toBe(true)
    }
    expect(
      sharing.some((events) => {
        const last = events.at(-1)
        return last?.decision === 'given' && last.expiresOn !== null && last.expiresOn < today
      }),
    ).toBe(true)
  })

  test('hold children who were controlled by no means, and every reason for a missing answer', () => {
    const children = people.filter(
      ({ answers }) =>
        Number(answers['person.ageAtRegistration']?.value) < 18 &&
        answers['victim.methodsOfControl']?.missing === 'notApplicable',
    )
    expect(children.length).toBeGreaterThan(3)
    const reasons = new Set(
      people.flatMap(({ answers }) => Object.values(answers).map(({ missing }) => missing)),
    )
    for (const reason of ['unknown', 'notAsked', 'declined', 'notApplicable']) {
      expect(reasons).toContain(reason)
    }
  })

  test('have ages that agree with their birthdates', () => {
    people.forEach(({ answers }, index) => {
      const birthdate = answers['person.birthdate']?.value
      const registered = answers['case.registrationDate']?.value
      if (typeof birthdate !== 'string' || typeof registered !== 'string') return
      const age = Number(valueOf(index, 'person.ageAtRegistration'))
      const majority = majorityOn(birthdate, registered)
      if (majority !== 'unclear') expect(age < 18).toBe(majority === 'child')
    })
  })

  test('carry their own script where their language has one', () => {
    const native = people.flatMap(({ answers }) => answers['person.nativeName']?.value ?? [])
    for (const script of [/\p{Script=Khmer}/u, /\p{Script=Thai}/u, /\p{Script=Lao}/u]) {
      expect(native.some((name) => script.test(String(name)))).toBe(true)
    }
  })
})
