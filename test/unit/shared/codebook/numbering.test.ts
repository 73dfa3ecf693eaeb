import { expect, test } from 'vitest'
import { consentQuestions } from '#shared/codebook/consent-questions.ts'
import { country } from '#shared/codebook/lists/country.ts'
import { gender } from '#shared/codebook/lists/gender.ts'
import { codeNumber, questionNumber } from '#shared/codebook/numbering.ts'
import { stepIds, steps } from '#shared/codebook/steps.ts'

test('every question has one number of its own, and consent is numbered like every other step', () => {
  const paths = [
    ...steps.flatMap(({ fields }) => fields),
    ...consentQuestions.map((one) => one.path),
  ]
  const numbers = paths.map((path) => questionNumber(path))
  expect(numbers).not.toContain(null)
  expect(new Set(numbers).size).toBe(paths.length)
  expect(questionNumber('consent.interview')).toBe(`${String(stepIds.indexOf('consent') + 1)}.2`)
})

test('an answer has the number of its place in the list, also after one before it is retired', () => {
  expect(codeNumber(gender, 'Feminine')).toBe(1)
  const retired = {
    ...gender,
    codes: gender.codes.map((one) => ({ ...one, retired: true as const })),
  }
  expect(codeNumber(retired, 'NonConforming')).toBe(codeNumber(gender, 'NonConforming'))
  expect(codeNumber(gender, 'neverACode')).toBe(null)
  expect(codeNumber(country, 'KH')).toBe(null)
})
