/** @file From what was read to the answer that is kept, and from a kept answer back to what is typed. */
import type { Answer, Value } from '#shared/codebook/answer.ts'
import { codeNumber } from '#shared/codebook/numbering.ts'
import type { Field, FieldKind } from '#shared/codebook/field.ts'
import { onlyNote } from '../answer-change.ts'
import type { Reading } from './entry.ts'
import { dateEntry } from './read-date.ts'
import { canBeEstimated, isText, readEntry } from './read-entry.ts'
import { estimateMark, literalMark, reasonTokens, volunteeredMark } from './tokens.ts'

/**
 * What is not understood is kept as it was typed, like everything in a draft: the codebook's check
 * names it, and only a finished intake is refused for it. A note and a source stay.
 */
export function answerOf(field: Field, reading: Reading, before: Answer | undefined): Answer {
  const kept = onlyNote(before)
  if (reading.kind === 'nothing') return kept
  if (reading.kind === 'reason')
    return { ...kept, missing: reading.reason, ...(reading.volunteered && { volunteered: true }) }
  const source = before?.source === undefined ? {} : { source: before.source }
  if (reading.kind === 'wrong')
    return { ...kept, ...source, value: field.kind === 'choices' ? [reading.text] : reading.text }
  return {
    ...kept,
    ...source,
    value: reading.value,
    ...(reading.estimated && { estimated: true }),
    ...(reading.volunteered && { volunteered: true }),
  }
}

const codeEntry = (field: Field, code: string): string => {
  const number = field.list === undefined ? null : codeNumber(field.list, code)
  return number === null ? code : String(number)
}

/** The shortest entry that means the value. */
const byKind: Readonly<Record<FieldKind, (value: Value, field: Field) => string>> = {
  text: (value, field) => textEntry(String(value), field),
  longText: (value, field) => textEntry(String(value), field),
  date: (value) => dateEntry(String(value)),
  integer: String,
  choice: (value, field) => codeEntry(field, String(value)),
  choices: (value, field) =>
    (Array.isArray(value) ? (value as readonly string[]) : [])
      .map((code) => codeEntry(field, code))
      .join(' '),
  flag: (value) => (typeof value === 'boolean' ? (value ? 'y' : 'n') : String(value)),
}

function textEntry(text: string, field: Field): string {
  const read = readEntry(text, { field, options: [], reasons: true })
  const same = read.kind === 'value' && read.value === text.trim() && !read.volunteered
  return same ? text : `${literalMark}${text}`
}

/** What somebody would type for this answer; an empty text when there is none. */
export function entryOf(field: Field, answer: Answer | undefined): string {
  if (answer === undefined) return ''
  const { value, missing, estimated, volunteered } = answer
  const mark = volunteered === true ? volunteeredMark : ''
  if (value === null) return missing === undefined ? '' : `${reasonTokens[missing]}${mark}`
  const before = estimated === true && canBeEstimated(field) ? estimateMark : ''
  const text = byKind[field.kind](value, field)
  if (!isText(field) || mark === '') return `${before}${text}${mark}`
  // A text with a mark cannot be literal too: then the mark is only shown beside it.
  return text.startsWith(literalMark) ? text : `${text} ${mark}`
}
