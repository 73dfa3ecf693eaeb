/** @file An answer in words, for summaries, case pages and paper. */
import type { Answer, Value } from '#shared/codebook/answer.ts'
import type { Field, FieldKind } from '#shared/codebook/field.ts'
import { codeWords } from '#shared/i18n/codebook-words.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { dateWords } from './date-words.ts'
import { joinedWords } from './joined-words.ts'

interface Said {
  readonly yes: string
  readonly no: string
}

const byKind: Readonly<
  Record<FieldKind, (value: Value, field: Field, language: Language, said: Said) => string>
> = {
  text: (value) => String(value),
  longText: (value) => String(value),
  date: (value, _, language) => dateWords(language, String(value)),
  integer: (value) => String(value),
  choice: (value, field, language) => label(field, language, String(value)),
  choices: (value, field, language) => {
    const labels = (Array.isArray(value) ? (value as readonly string[]) : []).map((code) =>
      label(field, language, code),
    )
    return joinedWords(language, labels)
  },
  flag: (value, _field, _language, said) => (value === true ? said.yes : said.no),
}

/** The value in words; `null` when there is none. */
export function valueWords(
  field: Field,
  answer: Answer | undefined,
  language: Language,
  said: Said,
): string | null {
  if (answer === undefined || answer.value === null) return null
  return byKind[field.kind](answer.value, field, language, said)
}

function label(field: Field, language: Language, code: string): string {
  return field.list === undefined ? code : codeWords(language, field.list.name, code).label
}
