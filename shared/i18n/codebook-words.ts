/** @file The words of fields, codes and steps by path, list and code, in any language. */
import { fieldOf } from '../codebook/codebook.ts'
import type { StepId } from '../codebook/steps.ts'
import type { Language } from './languages.ts'
import type { CodebookWords, CodeWords, FieldWords, StepWords } from './codebook-shape.ts'
import { codebookWords as en } from './en/codebook-words.ts'
import { codebookWords as km } from './km/codebook-words.ts'

const words: Readonly<Record<Language, CodebookWords>> = { en, km }

function fieldMap(language: Language): ReadonlyMap<string, FieldWords> {
  const byEntity = words[language].fields
  return new Map(
    Object.entries(byEntity).flatMap(([entity, fields]) =>
      Object.entries<FieldWords>(fields).map(([name, field]) => [`${entity}.${name}`, field]),
    ),
  )
}

function codeMap(language: Language): ReadonlyMap<string, CodeWords> {
  return new Map(
    Object.entries(words[language].codes).flatMap(([list, codes]) =>
      Object.entries<string | CodeWords>(codes).map(([code, word]) => [
        `${list}.${code}`,
        typeof word === 'string' ? { label: word } : word,
      ]),
    ),
  )
}

const fieldsIn = { en: fieldMap('en'), km: fieldMap('km') } satisfies Record<Language, unknown>
const codesIn = { en: codeMap('en'), km: codeMap('km') } satisfies Record<Language, unknown>

/** @throws AppError `invalidInput` for a path that the codebook does not have. */
export function fieldWords(language: Language, path: string): FieldWords {
  const found = fieldsIn[language].get(fieldOf(path).path)
  if (found === undefined) throw new Error(`no words for ${path}`)
  return found
}

/** A code that the list does not have (a newer partner's, a broken row) is shown as it is. */
export function codeWords(language: Language, list: string, code: string): CodeWords {
  return codesIn[language].get(`${list}.${code}`) ?? { label: code }
}

export function stepWords(language: Language, step: StepId): StepWords {
  return words[language].steps[step]
}
