import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { missingReasons } from '#shared/codebook/answer.ts'
import { fieldOf, intakeFields } from '#shared/codebook/codebook.ts'
import { isWithin } from '#shared/codebook/within.ts'
import { languages } from '#shared/i18n/languages.ts'
import { optionSource } from '../../../../../renderer/form/quick/option-source.ts'
import { readEntry } from '../../../../../renderer/form/quick/read-entry.ts'
import { reasonTokens } from '../../../../../renderer/form/quick/tokens.ts'

const optionsOf = optionSource('en', { yes: 'Yes', no: 'No' })

function read(path: string, text: string, reasons = true) {
  const field = fieldOf(path)
  return readEntry(text, { field, options: optionsOf(field), reasons })
}

const value = (given: unknown, marks: object = {}) => ({
  kind: 'value',
  value: given,
  estimated: false,
  volunteered: false,
  ...marks,
})

describe('one answer of a short list', () => {
  test.each(['1', '១', 'fem', 'FEMININE', ' feminine '])('%s is feminine', (text) => {
    expect(read('person.gender', text)).toEqual(value('Feminine'))
  })

  test('a number beyond the list says what was expected', () => {
    expect(read('person.gender', '99')).toMatchObject({ kind: 'wrong', expected: 'code' })
  })

  test('letters that begin several answers are none of them, and all are named', () => {
    const found = read('victim.exploitationTypes', 'forced')
    expect(found).toMatchObject({ kind: 'wrong', expected: 'code', text: 'forced' })
    expect(found.kind === 'wrong' && found.several.length).toBeGreaterThan(2)
  })
})

describe('several answers', () => {
  const codes = ['ForcedLabour', 'ForcedMarriage', 'OrganRemoval']

  test.each(['1 4 7', '7,4 1', '1; 4; 7', '1 organ 4', 'Forced labour, 4, organ', '1 1 4 7'])(
    '%s are three, in the order of the list',
    (text) => {
      expect(read('victim.exploitationTypes', text)).toEqual(value(codes))
    },
  )

  test('one that is not understood makes the whole entry wrong, and the text is kept', () => {
    expect(read('victim.exploitationTypes', '1 4 99')).toMatchObject({
      kind: 'wrong',
      text: '1 4 99',
    })
  })

  test('a comma that nothing follows is no answer', () => {
    expect(read('victim.exploitationTypes', ',')).toMatchObject({ kind: 'wrong' })
  })
})

describe('a long list', () => {
  test.each(['kh', 'KH', 'cambod', 'Cambodia'])('%s is Cambodia', (text) => {
    expect(read('person.mailingCountry', text)).toEqual(value('KH'))
  })

  test('a whole name comes before names that only begin with it', () => {
    expect(read('person.mailingCountry', 'niger')).toEqual(value('NE'))
  })

  test('has no numbers', () => {
    expect(read('person.mailingCountry', '2')).toMatchObject({ kind: 'wrong' })
  })

  test('the beginning of a later word is enough where no name begins like it', () => {
    expect(read('person.citizenship', 'KH, kingdom')).toEqual(value(['KH', 'GB']))
  })

  test('a province is understood without its country once the country is known', () => {
    const field = fieldOf('victim.provinceOfRecruitment')
    const beside = { 'victim.countryOfRecruitment': { value: 'KH' } }
    const options = optionsOf(field)
      .filter(({ code }) => isWithin(field, code, beside))
      .map((option) => ({ ...option, also: [option.code.slice(3)] }))
    const spec = { field, options, reasons: true } as const
    expect(readEntry('2', spec)).toEqual(value('KH-2'))
    expect(readEntry('batt', spec)).toEqual(value('KH-2'))
    expect(readEntry('TH-10', spec)).toMatchObject({ kind: 'wrong' })
  })
})

test('y, n, words and numbers answer yes or no', () => {
  for (const text of ['y', 'Y', 'yes', '1']) expect(read('case.safeNow', text)).toEqual(value(true))
  for (const text of ['n', 'no', '2']) expect(read('case.safeNow', text)).toEqual(value(false))
  expect(read('case.safeNow', 'maybe')).toMatchObject({ kind: 'wrong', expected: 'yesNo' })
})

test('numbers may stand in Khmer or Thai digits, and nothing else is one', () => {
  expect(read('person.ageAtRegistration', '១៦')).toEqual(value(16))
  expect(read('person.ageAtRegistration', '๑๖')).toEqual(value(16))
  for (const text of ['1.5', '16 years', '-3'])
    expect(read('person.ageAtRegistration', text)).toMatchObject({ expected: 'number' })
})

describe('signs', () => {
  test.each(missingReasons)('%s stands in place of any answer', (reason) => {
    for (const path of ['person.firstName', 'person.gender', 'case.safeNow', 'person.birthdate']) {
      const sign = reasonTokens[reason]
      expect(read(path, sign)).toEqual({ kind: 'reason', reason, volunteered: false })
      expect(read(path, `${sign}!`)).toEqual({ kind: 'reason', reason, volunteered: true })
    }
  })

  test('no two are the same', () => {
    expect(new Set(Object.values(reasonTokens)).size).toBe(missingReasons.length)
  })

  test('none is an answer of any question, in any language', () => {
    const signs = new Set(Object.values(reasonTokens))
    for (const language of languages)
      for (const field of intakeFields) {
        const source = optionSource(language, { yes: 'Yes', no: 'No' })
        const whole = source(field).flatMap(({ code, label, also }) => [code, label, ...also])
        expect(
          whole.filter((one) => signs.has(one.toLowerCase())),
          field.path,
        ).toEqual([])
      }
  })

  test('where no reason can stand they are only text that is not understood', () => {
    expect(read('consentEvent.givenBy', '?', false)).toMatchObject({ kind: 'wrong' })
  })

  test('an estimate and something told without being asked', () => {
    const both = { estimated: true, volunteered: true }
    expect(read('person.ageAtRegistration', '~16')).toEqual(value(16, { estimated: true }))
    expect(read('person.birthdate', '~ 2009 !')).toEqual(value('2009', both))
    expect(read('person.gender', '1!')).toEqual(value('Feminine', { volunteered: true }))
  })

  test('a name may begin and end with them', () => {
    expect(read('person.firstName', '~Sok')).toEqual(value('~Sok'))
    expect(read('person.firstName', '-Sok')).toEqual(value('-Sok'))
    expect(read('person.firstName', '?Sok')).toEqual(value('?Sok'))
    expect(read('person.firstName', 'Xay')).toEqual(value('Xay'))
    expect(read('victim.needsDetails', 'Help!')).toEqual(value('Help!'))
    expect(read('person.firstName', 'Sok !')).toEqual(value('Sok', { volunteered: true }))
  })

  test('after = a text is taken to the letter', () => {
    for (const text of ['x', '?', '-', '/', '!', 'Sok !', '=1+1'])
      expect(read('person.firstName', `=${text}`)).toEqual(value(text))
    expect(read('person.firstName', '=')).toEqual({ kind: 'nothing' })
  })
})

test('nothing but spaces is nothing said', () => {
  for (const path of ['person.firstName', 'person.gender', 'person.birthdate'])
    expect(read(path, '  ')).toEqual({ kind: 'nothing' })
})

test('whatever is typed is read without failing, and text that is not understood comes back whole', () => {
  const fields = ['person.birthdate', 'victim.exploitationTypes', 'person.gender', 'case.safeNow']
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.string({ unit: 'binary' }), (path, text) => {
      const found = read(path, text)
      if (found.kind === 'wrong') expect(found.text).toBe(text.trim())
    }),
  )
})
