import { describe, expect, test } from 'vitest'
import { compareBirths } from '#shared/domain/duplicates/compare-birth.ts'
import {
  compareCitizenship,
  compareContacts,
  compareIdentifiers,
  comparePlaces,
  compareSex,
} from '#shared/domain/duplicates/compare-facts.ts'
import { compareNames } from '#shared/domain/duplicates/compare-names.ts'
import { distance } from '#shared/domain/duplicates/distance.ts'
import { nameWords } from '#shared/domain/duplicates/name-words.ts'
import { bandOf, compare, rarityOf } from '#shared/domain/duplicates/score.ts'
import { traitsOf, type Birth } from '#shared/domain/duplicates/traits.ts'
import { answersOf } from '#test/support/records.ts'

const rare = () => 8

const names = (one: string, other: string) => compareNames(nameWords(one), nameWords(other), rare)

describe('two names', () => {
  test.each([
    ['Sokha Chan', 'Sokha Chan', ['sameName']],
    ['Sokha Chan', 'SOKHA CHAN', ['sameName']],
    ['Sokha Chan', 'Chan Sokha', ['partsSwapped']],
    ['Sokha Chan', 'Sokkha Chann', ['soundsAlike']],
    ['Chann Sokhaa', 'Sokha Chan', ['soundsAlike', 'partsSwapped']],
    ['Sreymom Keo', 'Srey Mom Keo', ['sameName']],
    ['ចាន់សុខា', 'ចាន់ សុខា', ['sameName']],
    ['ចាន់សុខា', 'Sokha Chan', ['otherScript']],
    ['Sokha Chan', 'Sokra Chan', ['oneLetterDifferent']],
    ['Hendrawan Saputra', 'Hendarwan Saputra', ['oneLetterDifferent']],
    ['Maria Santos', 'Maria Santos Reyes', ['partOfName']],
    ['M. Santos', 'Maria Santos', ['partOfName']],
    ['ចាន់ សុខា', 'ចាន់ សុខា', ['sameName']],
    ['សុខា ចាន់', 'ចាន់ សុខា', ['partsSwapped']],
    ['ចាន់ សុខា', 'Sokha Chan', ['otherScript']],
    ['Chan Sokha', 'ចាន់ សុខា', ['otherScript']],
    ['ស្រីមុំ កែវ', 'Sreymom Keo', ['otherScript']],
    ['สมชาย ใจดี', 'Somchai Jaidee', ['otherScript']],
    ['นายสมชาย ใจดี', 'Jaidee Somchai', ['otherScript']],
    ['Siriporn Thongdee', 'ศิริพร ทองดี', ['otherScript']],
    ['ມະນີ ວົງສາ', 'Manee Vongsa', ['otherScript']],
    ['王小明', '王小明', ['sameName']],
  ])('%s and %s: %j', (one, other, reasons) => {
    const found = names(one, other)
    expect(found.reasons).toEqual(reasons)
    expect(found.weight).toBeGreaterThan(6)
  })

  test.each([
    ['Sokha Chan', 'Bopha Meas'],
    ['Budi Santoso', 'Dewi Lestari'],
    ['សុខា', 'មាលី'],
    ['王小明', '李小龙'],
    ['王小明', 'Sokha'],
  ])('%s and %s speak against each other', (one, other) => {
    const found = names(one, other)
    expect(found.reasons).toEqual([])
    expect(found.weight).toBeLessThan(0)
  })

  test('a part that is the same counts less when the rest is different', () => {
    expect(names('Sokha Chan', 'Sokha Meas').weight).toBeLessThan(names('Sokha', 'Sokha').weight)
  })

  test('what is not quite the same counts less than what is', () => {
    const order = ['Sokha', 'Sokkha', 'សុខា', 'Sokra', 'Bopha']
    const weights = order.map((other) => names('Sokha', other).weight)
    expect(weights.toSorted((a, b) => b - a)).toEqual(weights)
  })

  test('two writings of a name are compared by the better one', () => {
    expect(names('ចាន់ សុខា Chan Sokha', 'Sokha Chan').reasons).toEqual(['partsSwapped'])
  })

  test('no name says nothing', () => {
    expect(names('', 'Sokha')).toEqual({ weight: 0, reasons: [], doubts: [] })
  })
})

function born(date: string, estimated = false): Birth {
  const year = Number(date.slice(0, 4))
  return { date, estimated, from: year, to: year }
}

const aged = (from: number): Birth => ({ date: null, estimated: false, from, to: from + 1 })

describe('two births', () => {
  test.each([
    [born('2004-05-17'), born('2004-05-17'), ['sameBirthdate'], []],
    [born('2004-05-03'), born('2004-03-05'), ['birthdateSwapped'], []],
    [born('2004-05-17'), born('2004-05-11'), ['birthdateOneDigit'], []],
    [born('2004-05-17'), born('2003-05-17'), ['birthdateOneDigit'], []],
    [born('2004-05'), born('2004-05-17'), ['sameBirthMonth'], []],
    [born('2004'), born('2004-05-17'), ['sameBirthYear'], []],
    [born('2004-05-17'), born('2004-11-02'), ['sameBirthYear'], ['otherBirth']],
    [born('2004'), born('2005'), ['nearBirthYear'], []],
    [born('2004', true), born('2006-01-09'), ['nearBirthYear'], []],
    [aged(2004), born('2005-08-30'), ['nearBirthYear'], []],
    [born('2004-05-17'), born('2005-11-02'), [], ['otherBirth']],
    [born('2004'), born('1988'), [], ['otherBirth']],
    [aged(2004), aged(2008), [], ['otherBirth']],
    [born('2004'), null, [], []],
  ])('%j and %j', (one, other, reasons, doubts) => {
    expect(compareBirths(one, other)).toMatchObject({ reasons, doubts })
    expect(compareBirths(other, one)).toEqual(compareBirths(one, other))
  })

  test('a first of January counts less than another day, and a guess less against than a document', () => {
    const day = (date: string) => compareBirths(born(date), born(date)).weight
    expect(day('2004-01-01')).toBeLessThan(day('2004-05-17'))
    expect(compareBirths(aged(2004), aged(2008)).weight).toBeGreaterThan(
      compareBirths(born('2004'), born('2009')).weight,
    )
  })
})

describe('sex', () => {
  test.each([
    ['Feminine', 'Feminine', 1],
    ['Feminine', 'Masculine', -1],
    ['TransgenderFeminine', 'Feminine', 0],
    ['TransgenderFeminine', 'Masculine', 0],
    ['NonConforming', 'Masculine', 0],
    ['NonSpecifiedUnknown', 'Feminine', 0],
    [null, 'Feminine', 0],
  ])('%s and %s', (one, other, sign) => {
    expect(Math.sign(compareSex(one, other).weight)).toBe(sign)
    expect(compareSex(other, one)).toEqual(compareSex(one, other))
  })
})

describe('facts', () => {
  test('one citizenship in common is enough; none in common speaks against', () => {
    expect(compareCitizenship(['KH', 'TH'], ['TH']).reasons).toEqual(['sameCitizenship'])
    expect(compareCitizenship(['KH'], ['TH']).weight).toBeLessThan(0)
    expect(compareCitizenship([], ['TH']).weight).toBe(0)
  })

  test('an address never counts for much: it may be the shelter’s', () => {
    const all = { street: 'a', city: 'b', state: 'c', code: 'd' }
    expect(comparePlaces(all, all).weight).toBeLessThanOrEqual(4)
    expect(comparePlaces({ city: 'b' }, { city: 'x' }).reasons).toEqual([])
    expect(comparePlaces({ city: 'b' }, { street: 'b' }).weight).toBe(0)
  })

  test('a number of a document counts most, and one wrong digit is seen', () => {
    expect(compareIdentifiers(['n1234567'], ['n1234567']).reasons).toEqual(['sameIdentityNumber'])
    expect(compareIdentifiers(['n1234567'], ['n1234576']).reasons).toEqual([
      'identityNumberOneDigit',
    ])
    expect(compareIdentifiers(['n1234567'], ['k7654321']).doubts).toEqual(['otherIdentityNumber'])
  })

  test('another phone says nothing', () => {
    expect(compareContacts(['12345678'], ['87654321']).weight).toBe(0)
    expect(compareContacts(['12345678'], ['12345678']).reasons).toEqual(['sameContact'])
  })
})

describe('the distance of two words', () => {
  test.each([
    ['sokha', 'sokha', 0],
    ['sokha', 'sokra', 1],
    ['sokha', 'sohka', 1],
    ['sokha', 'sokkha', 1],
    ['sokha', 'soka', 1],
    ['sokha', 'sopheap', 3],
    ['', 'ab', 2],
  ])('%s and %s: %d', (one, other, expected) => {
    expect(distance(one, other, 2)).toBe(expected)
    expect(distance(other, one, 2)).toBe(expected)
  })
})

describe('what is known of a person', () => {
  const person = answersOf({
    'person.nativeName': 'ចាន់ សុខា',
    'person.firstName': 'Sokha',
    'person.secondName': 'Chan',
    'person.gender': 'Feminine',
    'person.mobilePhone': '+855 (0)12 345 678',
    'person.email': ' Sokha@Example.org ',
    'person.identityNumber': 'N-12 345',
    'person.mailingCity': 'Phnom Penh',
    'person.ageAtRegistration': 20,
  })

  test('is read by what the codebook says of each field', () => {
    const traits = traitsOf(person, '2026-11-22')
    expect(traits.names.map(({ written }) => written)).toEqual(['ចាន់', 'សុខា', 'sokha', 'chan'])
    expect(traits.birth).toEqual({ date: null, estimated: false, from: 2005, to: 2006 })
    expect(traits.contacts).toEqual(['12345678', 'sokha@example.org'])
    expect(traits.identifiers).toEqual(['n12345'])
  })

  test('a place in another script is the same place', () => {
    const place = (city: string) =>
      traitsOf(answersOf({ 'person.mailingCity': city }), '2026-11-22').places
    expect(place('ភ្នំពេញ')).toEqual(place('Phnum Pénh'))
    expect(place('Battambang')).not.toEqual(place('Siem Reap'))
  })

  test.each([
    ['person.birthdate', 'nonsense'],
    ['person.birthdate', '20'],
    ['person.birthdate', ''],
    ['person.ageAtRegistration', 1e300],
    ['person.ageAtRegistration', -4],
  ])('a %s of %j is no birth', (path, value) => {
    expect(traitsOf(answersOf({ [path]: value }), '2026-11-22').birth).toBe(null)
  })
})

describe('all in all', () => {
  const traits = (values: Parameters<typeof answersOf>[0]) =>
    traitsOf(answersOf(values), '2026-11-22')
  const sokha = {
    'person.firstName': 'Sokha',
    'person.secondName': 'Chan',
    'person.birthdate': '2004-05-17',
    'person.gender': 'Feminine',
    'person.mailingCity': 'Battambang',
  }

  test('birth, sex and place alone make nobody the same person', () => {
    const other = { ...sokha, 'person.firstName': 'Bopha', 'person.secondName': 'Meas' }
    const found = compare(traits(sokha), traits(other), rare)
    expect(bandOf(found.weight, 10)).toBe(null)
    expect(found.reasons).toEqual([])
  })

  test('the same number of a document is said even when the name is another', () => {
    const number = { 'person.identityNumber': 'N1234567' }
    const other = { 'person.firstName': 'Bopha', 'person.secondName': 'Meas', ...number }
    const found = compare(traits({ ...sokha, ...number }), traits(other), rare)
    expect(bandOf(found.weight, 10_000)).not.toBe(null)
    expect(found.reasons).toEqual(['sameIdentityNumber'])
  })

  test('a common name alone says less among many than a rare one', () => {
    expect(rarityOf(500, 10_000)).toBeLessThan(rarityOf(2, 10_000))
    expect(rarityOf(0, 10)).toBe(rarityOf(1, 10))
  })

  test('more persons ask for more agreement', () => {
    expect(bandOf(14, 100)).toBe('possible')
    expect(bandOf(14, 10_000)).toBe(null)
    expect(bandOf(25, 10_000)).toBe('likely')
  })
})
