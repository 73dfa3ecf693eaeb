/** @file The words of fields, codes and steps by path, list and code, in any language. */
import type { CodeList } from '../codebook/code-list.ts'
import { fieldOf } from '../codebook/codebook.ts'
import { localCodeWords, localFieldWords } from '../codebook/local/words.ts'
import type { StepId } from '../codebook/steps.ts'
import type { Language } from './languages.ts'
import { properName } from './proper-names.ts'
import type { CodebookWords, CodeWords, FieldWords, StepWords } from './codebook-shape.ts'
import { codebookWords as en } from './en/codebook-words.ts'

interface Known {
  readonly fields: ReadonlyMap<string, FieldWords>
  readonly codes: ReadonlyMap<string, CodeWords>
  readonly steps: CodebookWords['steps']
  /** Made when a list is first shown; some are thousands of codes long. */
  readonly lists: WeakMap<CodeList, readonly WordedCode[]>
}

/** A code of a list with its words. */
export interface WordedCode extends CodeWords {
  readonly code: string
  readonly retired: boolean
}

function knownOf({ fields, codes, steps }: CodebookWords): Known {
  return {
    fields: new Map(
      Object.entries(fields).flatMap(([entity, words]) =>
        Object.entries<FieldWords>(words).map(([name, field]) => [`${entity}.${name}`, field]),
      ),
    ),
    codes: new Map(
      Object.entries(codes).flatMap(([list, words]) =>
        Object.entries<string | CodeWords>(words).map(([code, word]) => [
          `${list}.${code}`,
          typeof word === 'string' ? { label: word } : word,
        ]),
      ),
    ),
    steps,
    lists: new WeakMap(),
  }
}

const english = knownOf(en)
const known = new Map<Language, Known>([['en', english]])

/** From now on the words of this language are at hand; see load-codebook-words.ts. */
export function learnCodebookWords(language: Language, words: CodebookWords): void {
  known.set(language, knownOf(words))
}

/**
 * Puts corrected texts in the place of what was learnt. Keys as in texts.ts; others are left alone.
 * @param texts of this language, e.g. `codebook/fields/person/firstName/ask`
 */
export function correctCodebookWords(
  language: Language,
  texts: Readonly<Record<string, string>>,
): void {
  const before = wordsIn(language)
  const fields = new Map(before.fields)
  const codes = new Map(before.codes)
  for (const [key, text] of Object.entries(texts)) {
    const [, kind, group = '', name = '', part = 'label'] = key.split('/')
    if (kind === 'fields') correct(fields, `${group}.${name}`, part, text)
    if (kind === 'codes') correct(codes, `${group}.${name}`, part, text)
  }
  known.set(language, { fields, codes, steps: before.steps, lists: new WeakMap() })
}

function correct<W extends FieldWords | CodeWords>(
  all: Map<string, W>,
  key: string,
  part: string,
  text: string,
): void {
  const words = all.get(key)
  if (words !== undefined && part in words) all.set(key, { ...words, [part]: text })
}

/** A language that was not loaded speaks English: a word that is understood by somebody beats none. */
const wordsIn = (language: Language): Known => known.get(language) ?? english

/** @throws AppError `invalidInput` for a path that the codebook does not have. */
export function fieldWords(language: Language, path: string): FieldWords {
  const found = wordsIn(language).fields.get(fieldOf(path).path) ?? localFieldWords(language, path)
  if (found === null) throw new Error(`no words for ${path}`)
  return found
}

/** A code that the list does not have (a newer partner's, a broken row) is shown as it is. */
export function codeWords(language: Language, list: string, code: string): CodeWords {
  return (
    wordsIn(language).codes.get(`${list}.${code}`) ??
    localCodeWords(language, list, code) ?? { label: properName(list, code) ?? code }
  )
}

/** All codes of a list in words: the same objects each time, until the words change. */
export function listWords(language: Language, list: CodeList): readonly WordedCode[] {
  const { lists } = wordsIn(language)
  const found = lists.get(list)
  if (found !== undefined) return found
  const made = list.codes.map((code) => ({
    ...codeWords(language, list.name, code.code),
    code: code.code,
    retired: code.retired === true,
  }))
  lists.set(list, made)
  return made
}

export function stepWords(language: Language, step: StepId): StepWords {
  return wordsIn(language).steps[step]
}
