import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missingReasons } from '#shared/codebook/answer.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { generatePeople } from '#shared/practice/generate.ts'
import { missingCells } from '#shared/sharing/cell.ts'
import { shareableFields } from '#shared/sharing/columns.ts'
import { cellOf } from '#shared/sharing/generalise.ts'

const day = '2026-11-22'

describe('an answer on its way out', () => {
  test.each([
    ['person.ageAtRegistration', 0, '0--8'],
    ['person.ageAtRegistration', 9, '9--17'],
    ['person.ageAtRegistration', 17, '9--17'],
    ['person.ageAtRegistration', 18, '18--20'],
    ['person.ageAtRegistration', 48, '48+'],
    ['person.ageAtRegistration', 120, '48+'],
    ['case.registrationDate', '2026-11-22', '2026-Q4'],
    ['case.registrationDate', '2026-03-31', '2026-Q1'],
    ['case.registrationDate', '2026-04-01', '2026-Q2'],
    ['case.incomingReferralDate', '2026', '2026'],
    ['case.incomingReferralDate', '2026-07', '2026-Q3'],
    ['person.gender', 'Feminine', 'Woman'],
    ['person.gender', 'Masculine', 'Man'],
    ['person.gender', 'TransgenderMasculine', 'TransgenderOrNonConforming'],
    ['person.gender', 'NonSpecifiedUnknown', '(unknown)'],
    ['person.citizenship', ['KH', 'TH'], 'KH;TH'],
    ['victim.exploitationTypes', ['ForcedLabour', 'Other'], 'ForcedLabour;Other'],
    ['case.status', 'Active', 'Active'],
  ])('%s %j becomes %s', (path, value, cell) => {
    expect(cellOf(fieldOf(path), { value }, day)).toBe(cell)
  })

  test.each(missingReasons)('keeps the reason why there is none: %s', (missing) => {
    expect(cellOf(fieldOf('person.gender'), { value: null, missing }, day)).toBe(
      missingCells[missing],
    )
  })

  test('is empty when nothing was said', () => {
    expect(cellOf(fieldOf('person.gender'), undefined, day)).toBe('')
    expect(cellOf(fieldOf('person.gender'), { value: null }, day)).toBe('')
  })

  test.each(['person.firstName', 'person.birthdate', 'person.safeContact', 'person.mailingCity'])(
    'is dropped: %s',
    (path) => {
      expect(cellOf(fieldOf(path), { value: '1999-12-31' }, day)).toBe('')
    },
  )
})

test('no cell of made-up people holds a day, a month or an exact age', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
      for (const { answers } of generatePeople(5, seed, day)) {
        for (const field of shareableFields) {
          const cell = cellOf(field, answers[field.path], day)
          expect(cell).not.toMatch(/^\d{1,3}$|\d{4}-\d{2}/)
        }
      }
    }),
    { numRuns: 40 },
  )
})
