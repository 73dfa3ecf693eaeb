/** @file Which answers speak for an element of trafficking or an indicator of forced labour. */
import { describe, expect, test } from 'vitest'
import type { Answers, Value } from '#shared/codebook/answer.ts'
import { lists } from '#shared/codebook/lists.ts'
import { iloIndicators, indicatorsOf } from '#shared/codebook/mapping/ilo.ts'
import { childhood, elementsOf } from '#shared/codebook/mapping/palermo.ts'

const answersOf = (values: Readonly<Record<string, Value>>): Answers =>
  Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { value }]))
const today = '2026-11-23'
const speaking = (values: Readonly<Record<string, Value>>) =>
  indicatorsOf(answersOf(values))
    .filter((one) => one.speaking.length > 0)
    .map(({ indicator }) => indicator)

describe('the elements of trafficking', () => {
  test('nothing speaks where nothing was said, and no reason for a missing answer speaks', () => {
    const found = elementsOf({ 'victim.acts': { value: null, missing: 'declined' } }, today)
    expect([found.act, found.means, found.purpose, found.meansFound]).toEqual([[], [], [], []])
    expect(found.meansNeeded).toBe('unknown')
  })

  test('a method of control speaks for the means that it is', () => {
    const found = elementsOf(
      answersOf({
        'victim.methodsOfControl': ['PhysicalAbuse', 'WithholdsDocuments', 'ExcessiveWorkingHours'],
        'victim.means': ['Abduction'],
      }),
      today,
    )
    expect(found.meansFound).toEqual([
      {
        means: 'ThreatOrUseOfForce',
        speaking: [{ path: 'victim.methodsOfControl', codes: ['PhysicalAbuse'] }],
      },
      {
        means: 'OtherCoercion',
        speaking: [{ path: 'victim.methodsOfControl', codes: ['WithholdsDocuments'] }],
      },
      { means: 'Abduction', speaking: [{ path: 'victim.means', codes: ['Abduction'] }] },
    ])
  })

  test('long hours and “other” alone are no means', () => {
    const values = { 'victim.methodsOfControl': ['ExcessiveWorkingHours', 'Other'] }
    expect(elementsOf(answersOf(values), today).means).toEqual([])
  })

  test.each([
    ['a child then', { 'victim.ageWhenTrafficked': 17 }, 'no'],
    ['an adult then', { 'victim.ageWhenTrafficked': 18 }, 'yes'],
    ['a child today', { 'person.birthdate': '2010' }, 'no'],
    ['an adult today, and nothing known about then', { 'person.birthdate': '1990' }, 'unknown'],
    ['nobody knows the age', {}, 'unknown'],
  ] as const)('%s: whether means are needed', (_, values, needed) => {
    expect(elementsOf(answersOf(values), today).meansNeeded).toBe(needed)
  })
})

test('childhood is read from the date of birth before the age, and never guessed', () => {
  expect(childhood({}, today)).toEqual({ now: null, then: null })
  const answers = answersOf({
    'case.registrationDate': '2026-03-01',
    'person.birthdate': '2008-11',
    'person.ageAtRegistration': 30,
    'victim.ageWhenTrafficked': 16,
  })
  expect(childhood(answers, today)).toEqual({ now: 'child', then: 'child' })
  expect(childhood(answersOf({ 'person.birthdate': '2008' }), today).now).toBe('unclear')
})

describe('the indicators of forced labour', () => {
  test('are always all eleven, in order', () => {
    expect(indicatorsOf({}).map(({ indicator }) => indicator)).toEqual(iloIndicators)
    expect(iloIndicators).toHaveLength(11)
  })

  test('restricted movement speaks for two of them', () => {
    expect(speaking({ 'victim.methodsOfControl': ['RestrictsMovement'] })).toEqual([
      'restrictionOfMovement',
      'isolation',
    ])
  })

  test('pay that was kept back speaks, pay as promised does not', () => {
    expect(speaking({ 'victim.payReceived': 'NothingAtAll' })).toEqual(['withholdingOfWages'])
    expect(speaking({ 'victim.payReceived': 'AsPromised' })).toEqual([])
  })

  test('a working day speaks only when it is longer than any law of the region allows', () => {
    expect(speaking({ 'victim.hoursPerDay': 12 })).toEqual([])
    expect(speaking({ 'victim.hoursPerDay': 13 })).toEqual(['excessiveOvertime'])
  })

  test('every one can be reached by an answer', () => {
    const every = {
      'victim.methodsOfControl': lists.controlMethod.codes.map(({ code }) => code),
      'victim.means': lists.means.codes.map(({ code }) => code),
    }
    expect(speaking(every)).toEqual(iloIndicators)
  })
})
