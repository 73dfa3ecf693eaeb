import { describe, expect, test } from 'vitest'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { languages } from '#shared/i18n/languages.ts'

type Words = string | { readonly [key: string]: Words }

function leaves(words: Words, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]]
  return Object.entries(words).flatMap(([key, value]) =>
    leaves(value, path === '' ? key : `${path}.${key}`),
  )
}

const english = new Map(leaves(catalogue.en))
const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

describe.each(languages)('the words in %s', (language) => {
  const words = leaves(catalogue[language])

  test('there are hundreds, and none is empty', () => {
    expect(words.length).toBeGreaterThan(400)
    expect(words.filter(([, text]) => text.trim() === '').map(([path]) => path)).toEqual([])
  })

  test('a value is put in at the same places as in English', () => {
    // A singular may spell out what the plural counts.
    const other = words.filter(
      ([path, text]) =>
        !/_(one|zero)$/.test(path) &&
        places(text).join() !== places(english.get(path) ?? '').join(),
    )
    expect(other.map(([path]) => path)).toEqual([])
  })

  test('what is counted has a word for one and a word for more', () => {
    const paths = new Set(words.map(([path]) => path))
    const alone = [...paths].filter(
      (path) => path.endsWith('_one') && !paths.has(path.replace(/_one$/, '_other')),
    )
    expect(alone).toEqual([])
  })

  test('no word promises what nobody can keep, and none is a technician’s', () => {
    const wrong = words.filter(([, text]) =>
      /anonym|k-anonymity|\bhash(es|ed)?\b|\bentit(y|ies)\b|record type/i.test(text),
    )
    expect(wrong.map(([path]) => path)).toEqual([])
  })
})

test.each([
  ['km', /[\u1780-\u17ff]/],
  ['th', /[\u0e00-\u0e7f]/],
] as const)('the words in %s are written in its own script', (language, script) => {
  // The name of a licence is the same in every language.
  const foreign = leaves(catalogue[language]).filter(([path, text]) => {
    const own = text.replaceAll(/\{\{\w+\}\}/g, '')
    return !script.test(own) && /[a-z]{3}/i.test(own) && !path.endsWith('.licenceValue')
  })
  expect(foreign.map(([path]) => path)).toEqual([])
})

test.each(['id', 'fil'] as const)('hardly a sentence in %s is the English one', (language) => {
  const same = leaves(catalogue[language]).filter(
    ([path, text]) => text.split(' ').length > 3 && text === english.get(path),
  )
  expect(same.map(([path]) => path)).toEqual([])
})

test('a case is called the same on every screen in Thai', () => {
  // Elsewhere the other word is part of a turn of speech: “in some cases”.
  const other = leaves(catalogue.th).filter(([, text]) => text.includes('กรณี'))
  expect(other.map(([path]) => path)).toEqual([])
  expect(catalogue.th.frame.cases).toBe('เคส')
})
