import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matching } from '../../../../renderer/ui/matching.ts'

const countries = [
  { value: 'KH', label: 'Cambodia' },
  { value: 'CI', label: 'Côte d’Ivoire' },
  { value: 'CM', label: 'Cameroon' },
  { value: 'MZ', label: 'Mozambique', description: 'East Africa' },
  { value: 'LA', label: 'ឡាវ' },
]
const found = (typed: string) => matching(countries, typed).map((option) => option.value)

test('an empty search offers everything, in the given order', () => {
  expect(found('')).toEqual(['KH', 'CI', 'CM', 'MZ', 'LA'])
  expect(found('   ')).toEqual(['KH', 'CI', 'CM', 'MZ', 'LA'])
})

test('what begins with the letters stands before what only holds them', () => {
  expect(found('cam')).toEqual(['KH', 'CM'])
  expect(found('am')).toEqual(['KH', 'CM', 'MZ'])
})

test('accents and capitals do not matter', () => {
  expect(found('COTE')).toEqual(['CI'])
})

test('Khmer is found by its own letters', () => {
  expect(found('ឡា')).toEqual(['LA'])
})

test('descriptions are searched too', () => {
  expect(found('africa')).toEqual(['MZ'])
})

test('every option is found by its own whole label', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 20 }),
      (labels) => {
        const options = labels.map((label, index) => ({ value: String(index), label }))
        for (const option of options) expect(matching(options, option.label)).toContain(option)
      },
    ),
  )
})
