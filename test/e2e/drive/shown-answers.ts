/** @file Whether a screen shows an answer as it was given, in the words of its language. */
import type { Answer, Answers, Value } from '#shared/codebook/answer.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import type { Field, FieldKind } from '#shared/codebook/field.ts'
import { codeWords, fieldWords } from '#shared/i18n/codebook-words.ts'
import { dateText } from '#shared/i18n/dates.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { wordsOf } from './office.ts'
import type { Fact } from './reading.ts'

const label = (language: Language, { list }: Field, code: unknown): string =>
  codeWords(language, list?.name ?? '', String(code)).label

const byKind: Readonly<
  Record<FieldKind, (language: Language, field: Field, value: Value) => readonly string[]>
> = {
  text: (_language, _field, value) => [String(value)],
  longText: (_language, _field, value) => [String(value)],
  integer: (_language, _field, value) => [String(value)],
  date: (language, _, value) => [dateText(String(value), language)],
  flag: (language, _, value) => [wordsOf(language).intake[value === true ? 'yes' : 'no']],
  choice: (language, field, value) => [label(language, field, value)],
  choices: (language, field, value) =>
    (value as readonly string[]).map((code) => label(language, field, code)),
}

/** Everything that has to be read beside the question. */
function partsOf(language: Language, path: string, answer: Answer): readonly string[] {
  const { intake } = wordsOf(language)
  return [
    ...(answer.value === null
      ? answer.missing === undefined
        ? []
        : [intake.reason[answer.missing]]
      : byKind[fieldOf(path).kind](language, fieldOf(path), answer.value)),
    ...(answer.estimated ? [intake.estimated] : []),
    ...(answer.volunteered ? [intake.volunteered] : []),
    ...(answer.note === undefined ? [] : [answer.note]),
  ]
}

/** The questions whose answers are not among `facts`, each with the words that were looked for. */
export function notShown(
  facts: readonly Fact[],
  language: Language,
  answers: Answers,
): readonly string[] {
  return Object.entries(answers).flatMap(([path, answer]) => {
    const parts = partsOf(language, path, answer)
    const name = fieldWords(language, path).label
    const isThere = facts.some(
      (fact) => fact.label === name && parts.every((part) => fact.text.includes(part)),
    )
    return isThere ? [] : [`${path}: ${parts.join(' | ')}`]
  })
}
