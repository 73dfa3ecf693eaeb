/** @file Reads one box: marks and reasons first, then the answer by the kind of its question. */
import { missingReasons, type MissingReason, type Value } from '#shared/codebook/answer.ts'
import type { Field, FieldKind } from '#shared/codebook/field.ts'
import { wholeNumber } from '../digits.ts'
import type { EntrySpec, Expected, Reading, Wrong } from './entry.ts'
import { findCodes, meantCodes } from './find-code.ts'
import { readDate } from './read-date.ts'
import { estimateMark, literalMark, reasonTokens, volunteeredMark } from './tokens.ts'

type Read = { readonly value: Value } | Wrong

const wrong = (expected: Expected, several: readonly string[] = []): Wrong => ({
  expected,
  several,
})

const readText = (text: string): Read => ({ value: text })

/** A new kind of question does not compile without a way to type it. */
const byKind: Readonly<Record<FieldKind, (text: string, spec: EntrySpec) => Read>> = {
  text: readText,
  longText: readText,
  date: (text, { field }) => {
    const value = readDate(text)
    const expected = field.exact === true ? 'exactDate' : 'date'
    return value === null ? wrong(expected) : { value }
  },
  integer: (text) => {
    const value = wholeNumber(text)
    return typeof value === 'number' ? { value } : wrong('number')
  },
  choice: (text, { options }) => {
    const found = meantCodes(text, options)
    const [first] = found
    return first !== undefined && found.length === 1
      ? { value: first.code }
      : wrong(
          'code',
          found.map(({ label }) => label),
        )
  },
  choices: readChoices,
  flag: (text, { options }) => {
    const [first, ...others] = findCodes(text, options)
    return first !== undefined && others.length === 0
      ? { value: first.code === yes }
      : wrong('yesNo')
  },
}

/** Code of the yes among the two options of a flag. */
export const yes = 'yes'

/** `1 4 7`, `1,4,7`, `debt, threats`: between commas whole labels may hold spaces. */
function readChoices(text: string, { options }: EntrySpec): Read {
  const codes: string[] = []
  for (const part of text.split(/[,;]/).flatMap((piece) => words(piece, options))) {
    const found = meantCodes(part, options)
    const [first] = found
    if (first === undefined || found.length > 1)
      return wrong(
        'code',
        found.map(({ label }) => label),
      )
    codes.push(first.code)
  }
  if (codes.length === 0) return wrong('code')
  const chosen = new Set(codes)
  return { value: options.map(({ code }) => code).filter((code) => chosen.has(code)) }
}

function words(piece: string, options: EntrySpec['options']): readonly string[] {
  const whole = piece.trim()
  if (whole === '') return []
  return findCodes(whole, options).length > 0 ? [whole] : whole.split(/\s+/)
}

const reasonOf = new Map(missingReasons.map((reason) => [reasonTokens[reason], reason]))

export const isText = ({ kind }: Field): boolean => kind === 'text' || kind === 'longText'

/** Whether an estimate can be told from an exact answer. */
export function canBeEstimated({ kind, exact }: Field): boolean {
  return kind === 'integer' || (kind === 'date' && exact !== true)
}

export function readEntry(typed: string, spec: EntrySpec): Reading {
  const { field } = spec
  const text = typed.trim()
  if (text === '') return { kind: 'nothing' }
  const literal = isText(field) && text.startsWith(literalMark)
  const { rest, volunteered } = literal
    ? { rest: text.slice(literalMark.length).trim(), volunteered: false }
    : withoutVolunteered(text, isText(field))
  if (rest === '') return literal ? { kind: 'nothing' } : readValue(text, text, spec, false)
  const reason = literal || !spec.reasons ? undefined : reasonFor(rest)
  if (reason !== undefined) return { kind: 'reason', reason, volunteered }
  return readValue(rest, text, spec, volunteered)
}

function readValue(rest: string, text: string, spec: EntrySpec, volunteered: boolean): Reading {
  const estimated = canBeEstimated(spec.field) && rest.startsWith(estimateMark)
  const bare = estimated ? rest.slice(estimateMark.length).trim() : rest
  const read = byKind[spec.field.kind](bare, spec)
  return 'value' in read
    ? { kind: 'value', value: read.value, estimated, volunteered }
    : { kind: 'wrong', text, ...read }
}

function reasonFor(text: string): MissingReason | undefined {
  return reasonOf.get(text.toLowerCase())
}

/** In a text the mark stands apart, so that "Help!" stays what it is; after a reason it need not. */
function withoutVolunteered(text: string, inText: boolean) {
  const before = text.slice(0, -volunteeredMark.length)
  const marked =
    text.endsWith(volunteeredMark) &&
    (!inText || before.endsWith(' ') || reasonFor(before) !== undefined)
  return marked ? { rest: before.trim(), volunteered: true } : { rest: text, volunteered: false }
}
