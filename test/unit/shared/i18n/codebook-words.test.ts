import { describe, expect, test } from 'vitest'
import { entities, findField } from '#shared/codebook/codebook.ts'
import { lists } from '#shared/codebook/lists.ts'
import { stepIds } from '#shared/codebook/steps.ts'
import {
  codeWords,
  correctCodebookWords,
  fieldWords,
  listWords,
  stepWords,
} from '#shared/i18n/codebook-words.ts'
import { properName } from '#shared/i18n/proper-names.ts'
import { languages } from '#shared/i18n/languages.ts'

const paths = entities.flatMap(({ fields }) => fields.map(({ path }) => path))
const allCodes = Object.values(lists).flatMap(({ name, codes: all }) =>
  all.map(({ code }): [list: string, code: string] => [name, code]),
)
/** Codes with words of ours; the others show a proper name, the same in every language. */
const codes = allCodes.filter(([list, code]) => properName(list, code) === null)

/** Names that are the same in every language. */
const latinIsRight = /HTCDS|ILO/g
/** Names of companies, written as they write themselves. */
const isBrand = (list: string, code: string) => list === 'onlinePlatform' && code !== 'Other'

describe.each(languages)('the words of the codebook in %s', (language) => {
  test('say everything about every field', () => {
    for (const path of paths) {
      const { label, ask, why, definition } = fieldWords(language, path)
      for (const text of [label, ask, why, definition]) expect(text.trim(), path).not.toBe('')
      expect(ask, path).toMatch(/[?។]/)
      expect(label.length, path).toBeLessThan(40)
    }
  })

  test('give every question that is asked an example', () => {
    const asked = paths.filter((path) => findField(path)?.importOnly !== true)
    const without = asked.filter(
      (path) => (fieldWords(language, path).examples ?? '').trim() === '',
    )
    expect(without).toEqual([])
  })

  test('name every code and every step', () => {
    for (const [list, code] of codes) {
      const { label } = codeWords(language, list, code)
      expect(label.trim(), `${list} ${code}`).not.toBe('')
      // A code of several words that shows itself has no label.
      if (/[a-z_][A-Z]/.test(code) && !isBrand(list, code))
        expect(label, `${list} ${code}`).not.toBe(code)
    }
    for (const step of stepIds) {
      expect(stepWords(language, step).title).not.toBe('')
      expect(stepWords(language, step).intro).not.toBe('')
    }
  })

  test('give the codes of one list different labels', () => {
    for (const { name, codes: all } of Object.values(lists)) {
      const labels = all.map(({ code }) => codeWords(language, name, code).label)
      expect(new Set(labels).size, name).toBe(labels.length)
    }
  })

  test('define every method of control, form of exploitation, status, industry and reason', () => {
    for (const name of [
      'controlMethod',
      'exploitationType',
      'traffickingStatus',
      'industry',
      'missingReason',
      'consentScope',
    ] as const) {
      for (const { code } of lists[name].codes) {
        expect(codeWords(language, name, code).definition, `${name} ${code}`).toBeTruthy()
      }
    }
  })

  test('never promise what no one can keep', () => {
    const all = JSON.stringify([
      paths.map((path) => fieldWords(language, path)),
      codes.map(([list, code]) => codeWords(language, list, code)),
    ])
    expect(all).not.toMatch(/anonym/i)
  })
})

describe.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
  test('says where a definition is the standard’s as English does', () => {
    for (const path of paths)
      expect(fieldWords(language, path).official, path).toBe(fieldWords('en', path).official)
    for (const [list, code] of codes)
      expect(codeWords(language, list, code).official, code).toBe(
        codeWords('en', list, code).official,
      )
  })
})

describe.each([
  ['km', /\p{Script=Khmer}/u],
  ['th', /\p{Script=Thai}/u],
] as const)('%s', (language, script) => {
  test('is written in its own script', () => {
    for (const path of paths) {
      const words = fieldWords(language, path)
      for (const text of [words.label, words.ask, words.why, words.definition]) {
        expect(text, path).toMatch(script)
        expect(text.replace(latinIsRight, ''), path).not.toMatch(/[A-Za-z]{3}/)
      }
    }
    for (const [list, code] of codes) {
      if (isBrand(list, code)) continue
      const { label, definition } = codeWords(language, list, code)
      for (const text of [label, definition ?? label]) {
        expect(text, `${list} ${code}`).toMatch(script)
        expect(text.replace(latinIsRight, ''), `${list} ${code}`).not.toMatch(/[A-Za-z]{3}/)
      }
    }
  })
})

describe.each(['id', 'fil'] as const)('%s', (language) => {
  test('is not English: no question and no definition is left as it was', () => {
    for (const path of paths) {
      const [words, english] = [fieldWords(language, path), fieldWords('en', path)]
      expect(words.ask, path).not.toBe(english.ask)
      expect(words.why, path).not.toBe(english.why)
      expect(words.definition, path).not.toBe(english.definition)
    }
  })
})

describe('a code that the list does not have', () => {
  test('is shown as it is', () => {
    expect(codeWords('km', 'gender', 'FromTheFuture').label).toBe('FromTheFuture')
  })
})

describe('a proper name', () => {
  test.each([
    ['province', 'KH-2', 'Battambang · បាត់ដំបង'],
    ['province', 'TH-50', 'Chiang Mai · เชียงใหม่'],
    ['province', 'PH-00', 'Metro Manila'],
    ['language', 'ckb', 'Central Kurdish'],
  ])('of %s %s is the same in every language', (list, code, name) => {
    for (const language of languages) expect(codeWords(language, list, code).label).toBe(name)
  })

  test('is there for every code that has no words', () => {
    for (const [list, code] of allCodes) expect(codeWords('en', list, code).label).not.toBe('')
    expect(codeWords('km', 'language', 'khm').label).toMatch(/\p{Script=Khmer}/u)
  })
})

describe('a list in words', () => {
  test('is made once, and again when its words are corrected', () => {
    const { language } = lists
    const before = listWords('en', language)
    expect(before).toHaveLength(language.codes.length)
    expect(listWords('en', language)).toBe(before)
    const khmer = 'codebook/codes/language/khm'
    const labelOf = () => listWords('en', language).find(({ code }) => code === 'khm')?.label
    const label = labelOf() ?? ''
    correctCodebookWords('en', { [khmer]: 'Another word' })
    expect(labelOf()).toBe('Another word')
    correctCodebookWords('en', { [khmer]: label })
    expect(labelOf()).toBe(label)
  })
})
