import { expect, test } from 'vitest'
import { changesOf, clashesOf } from '../../../../../renderer/features/cases/case-changes.ts'

const read = {
  'person.firstName': { value: 'Sokha' },
  'person.secondName': { value: 'Chan' },
  'person.gender': { value: null, missing: 'notAsked' as const },
}

test('only what changed is saved, and an emptied answer is saved as empty', () => {
  expect(
    changesOf(read, {
      ...read,
      'person.firstName': { value: ' Sokha ' },
      'person.secondName': { value: null },
      'person.gender': { value: 'Feminine' },
      'person.email': { value: null },
    }),
  ).toEqual({ 'person.secondName': { value: null }, 'person.gender': { value: 'Feminine' } })
})

test('two people who changed different answers do not clash', () => {
  const mine = { 'person.firstName': { value: 'Sokhom' } }
  const theirs = { ...read, 'person.secondName': { value: 'Chann' } }
  expect(clashesOf(read, mine, theirs)).toEqual([])
})

test('two people who changed one answer clash, unless they agree', () => {
  const mine = { 'person.firstName': { value: 'Sokhom' } }
  expect(clashesOf(read, mine, { ...read, 'person.firstName': { value: 'Sokhem' } })).toEqual([
    {
      path: 'person.firstName',
      yours: { value: 'Sokhom' },
      theirs: { value: 'Sokhem' },
    },
  ])
  expect(clashesOf(read, mine, { ...read, 'person.firstName': { value: 'Sokhom' } })).toEqual([])
})
