import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '#shared/codebook/answer.ts'
import { applies, clearUnasked, isAsked } from '#shared/codebook/asked.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { generatePeople } from '#shared/practice/generate.ts'
import { progressOf, steps } from '#shared/codebook/steps.ts'

const scam: Answers = { 'victim.exploitationTypes': { value: ['x_OnlineScamCompound'] } }
const labour: Answers = {
  'victim.exploitationTypes': { value: ['ForcedBegging', 'ForcedLabour'] },
  'victim.forcedLabourIndustry': { value: 'F_Construction' },
}

describe('which questions are asked', () => {
  test('the industry follows from forced labour, not from other forms', () => {
    const industry = fieldOf('victim.forcedLabourIndustry')
    expect(isAsked(industry, labour)).toBe(true)
    expect(isAsked(industry, scam)).toBe(false)
    expect(isAsked(industry, {})).toBe(false)
  })

  test('a missing reason is no code, so nothing follows from it', () => {
    const answers: Answers = { 'victim.exploitationTypes': { value: null, missing: 'declined' } }
    expect(isAsked(fieldOf('victim.sexExploitationTypes'), answers)).toBe(false)
  })

  test('an answer to a question no longer asked is taken away and named', () => {
    const changed = { ...labour, ...scam }
    expect(clearUnasked(changed)).toEqual({
      answers: scam,
      cleared: ['victim.forcedLabourIndustry'],
    })
  })

  test('a province goes when another country was chosen, and stays in its own', () => {
    const province = { 'victim.provinceOfExploitation': { value: 'TH-50' } }
    const inCountry = (value: string) => ({
      'victim.countryOfExploitation': { value },
      ...province,
    })
    expect(clearUnasked(inCountry('TH')).cleared).toEqual([])
    for (const other of ['KH', 'JP'])
      expect(clearUnasked(inCountry(other)).cleared).toEqual(['victim.provinceOfExploitation'])
  })

  test('nothing is named when nothing was lost', () => {
    const answers = { ...scam, 'victim.forcedLabourIndustry': { value: null } }
    expect(clearUnasked(answers)).toEqual({ answers: scam, cleared: [] })
  })

  test('clearing twice changes nothing more, and never touches what is asked', () => {
    const people = generatePeople(200, 3, '2026-11-22')
    const one = fc.nat(people.length - 1)
    fc.assert(
      fc.property(one, one, (first, second) => {
        const mixed = {
          ...people[first]?.answers,
          'case.referralSource': people[second]?.answers['case.referralSource'] ?? { value: null },
          'case.status': people[second]?.answers['case.status'] ?? { value: null },
        }
        const once = clearUnasked(mixed)
        expect(clearUnasked(once.answers)).toEqual({ answers: once.answers, cleared: [] })
        for (const path of Object.keys(mixed)) {
          expect(path in once.answers).toBe(applies(fieldOf(path), mixed))
        }
      }),
    )
  })
})

describe('how far a step is', () => {
  const control = steps.find(({ id }) => id === 'control') ?? { fields: [] }
  const exploitation = steps.find(({ id }) => id === 'exploitation') ?? { fields: [] }

  test('nothing said is empty, and a reason is an answer', () => {
    expect(progressOf(control, {})).toBe('empty')
    expect(progressOf(control, { 'victim.methodsOfControl': { value: null } })).toBe('empty')
    const declined = { 'victim.methodsOfControl': { value: null, missing: 'declined' } } as const
    expect(progressOf(control, declined)).toBe('partial')
    const both = { ...declined, 'victim.means': { value: ['Deception'] } } as const
    expect(progressOf(control, both)).toBe('done')
  })

  test('only questions that are asked count', () => {
    const rest: Answers = Object.fromEntries(
      exploitation.fields
        .filter((path) => fieldOf(path).askedWhen === undefined && !(path in scam))
        .map((path) => [path, { value: null, missing: 'unknown' }]),
    )
    expect(progressOf(exploitation, rest)).toBe('partial')
    expect(progressOf(exploitation, { ...rest, ...scam })).toBe('done')
    expect(progressOf(exploitation, { ...rest, ...labour })).toBe('done')
  })

  test('a question of a part that is off is not asked, and an answer to it stays', () => {
    const answers: Answers = { 'person.difficultySeeing': { value: 'SomeDifficulty' } }
    const field = fieldOf('person.difficultySeeing')
    expect(isAsked(field, answers)).toBe(false)
    expect(applies(field, answers)).toBe(true)
    expect(clearUnasked(answers)).toEqual({ answers, cleared: [] })
  })
})
