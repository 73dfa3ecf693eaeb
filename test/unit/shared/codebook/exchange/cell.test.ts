import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entities, fieldOf } from '#shared/codebook/codebook.ts'
import { cellOf, factsOf, readCell, readForeignCell } from '#shared/codebook/exchange/cell.ts'
import { guardCell, unguardCell } from '#shared/sharing/guard-cell.ts'
import { anyAnswer } from '#test/support/any-answer.ts'

const today = '2026-11-23'
const fields = entities.flatMap((entity) => entity.fields)

test('any right answer of any field comes back from a file as it went in', () => {
  const anyFieldAndAnswer = fc
    .constantFrom(...fields)
    .chain((field) => fc.tuple(fc.constant(field), anyAnswer(field, today)))
  fc.assert(
    fc.property(anyFieldAndAnswer, ([field, answer]) => {
      const cell = unguardCell(guardCell(cellOf(answer)))
      const facts: unknown = JSON.parse(JSON.stringify(factsOf(answer)))
      expect(readCell(field, cell, facts, today)).toEqual({ ok: true, answer })
    }),
    { numRuns: 2000 },
  )
})

describe('a cell of somebody else’s file', () => {
  const read = (path: string, cell: string) => readForeignCell(fieldOf(path), cell, today)
  const value = (path: string, cell: string) => {
    const reading = read(path, cell)
    return reading.ok ? reading.answer?.value : reading.problem
  }

  test('holds codes or labels, with blanks, in one cell or several', () => {
    expect(value('victim.exploitationTypes', 'ForcedLabour')).toEqual(['ForcedLabour'])
    expect(value('victim.exploitationTypes', 'Forced labour ;Forced begging')).toEqual([
      'ForcedLabour',
      'ForcedBegging',
    ])
    expect(value('victim.methodsOfControl', 'DebtBondage FalsePromises')).toEqual([
      'DebtBondage',
      'FalsePromises',
    ])
    expect(value('victim.methodsOfControl', 'DebtBondage ')).toEqual(['DebtBondage'])
    expect(value('person.gender', 'Feminine\u00a0')).toBe('Feminine')
  })

  test('in the standard’s spelling becomes the code of the definitions', () => {
    expect(value('victim.methodsOfControl', 'ThreatsLawEnforcement')).toEqual([
      'ThreatOfLawEnforcement',
    ])
    expect(value('victim.methodsOfControl', 'PsychoactiveSubstance')).toEqual([
      'PsychoactiveSubstances',
    ])
    expect(value('victim.methodsOfControl', 'Other')).toEqual(['Other'])
  })

  test.each([
    ['TRUE', true],
    ['yes', true],
    ['1', true],
    ['No', false],
    ['0', false],
  ])('says %s for yes or no', (cell, said) => {
    expect(value('victim.riskHealth', cell)).toBe(said)
  })

  test('that is not known never becomes a no', () => {
    expect(read('victim.riskHealth', '-99')).toEqual({
      ok: true,
      answer: { value: null, missing: 'unknown' },
    })
    expect(read('victim.riskHealth', '')).toEqual({ ok: true, answer: null })
  })

  test.each([
    ['2004-03-14', '2004-03-14'],
    ['2004-03-14T00:00:00Z', '2004-03-14'],
    ['2004-03', '2004-03'],
    ['2004', '2004'],
    ['2004-03-14T23:30:00Z', 'notADate'],
    ['14/3/2004', 'notADate'],
    ['3/4/2004', 'notADate'],
    ['14.03.2547', 'notADate'],
    ['2547', 'notADate'],
    ['2547-03-14', 'notADate'],
    ['2203-03-14', 'notADate'],
  ])('reads the date %s as %s, and guesses neither day nor calendar', (cell, date) => {
    expect(value('person.birthdate', cell)).toBe(date)
    const stored = readCell(fieldOf('person.birthdate'), cell, null, today)
    expect(stored.ok).toBe(date === cell)
  })

  test('with an unknown code or a wrong number is refused', () => {
    expect(value('victim.exploitationTypes', 'ForcedLabour;Nonsense')).toBe('notACode')
    expect(value('person.ageAtRegistration', '200')).toBe('outOfRange')
    expect(value('person.ageAtRegistration', 'twelve')).toBe('wrongKind')
  })
})
