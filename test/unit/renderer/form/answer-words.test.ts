import { expect, test } from 'vitest'
import { fieldOf, intakeFields } from '#shared/codebook/codebook.ts'
import { ageFromBirth } from '../../../../renderer/form/age-from-birth.ts'
import { valueWords } from '../../../../renderer/form/answer-words.ts'

const said = { yes: 'Yes', no: 'No' }
const words = (path: string, value: string | number | readonly string[]) =>
  valueWords(fieldOf(path), { value }, 'en', said)

test('dates are said with the month in letters and no more precision than is known', () => {
  expect(words('person.birthdate', '2004-05-17')).toBe('17 May 2004')
  expect(words('person.birthdate', '2004-05')).toBe('May 2004')
  expect(words('person.birthdate', '2004')).toBe('2004')
})

test('what is not a date yet is shown as it was typed', () => {
  expect(words('person.birthdate', '20')).toBe('20')
  expect(words('person.birthdate', '2004-13')).toBe('2004-13')
})

test('codes are said by their labels, in both languages', () => {
  expect(words('person.citizenship', ['KH', 'TH'])).toBe('Cambodia, Thailand')
  const khmer = valueWords(fieldOf('person.citizenship'), { value: ['KH'] }, 'km', said)
  expect(khmer).toMatch(/\p{Script=Khmer}/u)
})

test('no answer and a missing reason have no words of their own', () => {
  for (const field of intakeFields) {
    expect(valueWords(field, undefined, 'en', said)).toBeNull()
    expect(valueWords(field, { value: null, missing: 'unknown' }, 'en', said)).toBeNull()
  }
})

test('the age that the date of birth says is a range where the birthday is not known', () => {
  const answers = {
    'case.registrationDate': { value: '2026-11-22' },
    'person.birthdate': { value: '2004' },
  }
  expect(ageFromBirth(answers, '2027-01-01')).toBe('21–22')
  expect(ageFromBirth({ 'person.birthdate': { value: '2004-05-17' } }, '2026-11-22')).toBe('22')
  expect(ageFromBirth({ 'person.birthdate': { value: '20' } }, '2026-11-22')).toBeNull()
})
