/** @file What a right answer is: one zod schema per kind of field, and what is wrong with a wrong one. */
import { z } from 'zod'
import { about, type Answer, type Answers, type Value } from './answer.ts'
import { isAfter, isCalendarDate } from './calendar.ts'
import { codesByCode, placesOfCodes, type Code } from './code-list.ts'
import { findField } from './codebook.ts'
import type { Field, FieldKind } from './field.ts'
import { isWithin } from './within.ts'

const problems = [
  'notACode',
  'tooLong',
  'notADate',
  'notACoordinate', // not decimal degrees that are on the globe
  'outOfRange', // a number out of bounds, or a date after today
  'wrongKind', // not the kind of value, or characters that no text may hold
  'valueAndMissing',
  'unknownField',
] as const
export type Problem = (typeof problems)[number]

const problem = (name: Problem) => ({ error: name })

// Control characters hide things from a reader and break files; new lines and tabs are text.
const controls = /\p{Cc}/gu
const controlsButLines = /[^\P{Cc}\n\t]/gu

/** Characters of a note beside an answer. */
const longestNote = 20_000

const isText = (pattern: RegExp) => (text: string) =>
  text.isWellFormed() && text.search(pattern) === -1 && text.trim() !== ''

const string = z.string(problem('wrongKind'))
const textOf = (field: Field, controlled: RegExp) =>
  string
    .max(field.maxLength ?? 200, problem('tooLong'))
    .refine(isText(controlled), problem('wrongKind'))

const decimal = /^-?\d{1,3}(?:\.\d{1,12})?$/
const furthest = { latitude: 90, longitude: 180 }

const isCoordinate = (format: keyof typeof furthest) => (text: string) =>
  decimal.test(text) && Math.abs(Number(text)) <= furthest[format]

function coordinateOr(field: Field, schema: z.ZodType<string>): z.ZodType<string> {
  const { format } = field
  return format === undefined
    ? schema
    : schema.refine(isCoordinate(format), problem('notACoordinate'))
}

const noPlaces: ReadonlyMap<string, number> = new Map()
const noCodes: ReadonlyMap<string, Code> = new Map()

const codesOf = (field: Field): ReadonlyMap<string, Code> =>
  field.list === undefined ? noCodes : codesByCode(field.list)

const byKind: Readonly<Record<FieldKind, (field: Field) => z.ZodType<Value>>> = {
  text: (field) => coordinateOr(field, textOf(field, controls)),
  longText: (field) => textOf(field, controlsButLines),
  date: (field) =>
    string
      .refine(isCalendarDate, problem('notADate'))
      .refine((date) => !field.exact || date.length === 10, problem('notADate')),
  integer: (field) =>
    z
      .number(problem('wrongKind'))
      .refine((value) => Number.isInteger(value) && !Object.is(value, -0), problem('wrongKind'))
      .min(field.min ?? Number.MIN_SAFE_INTEGER, problem('outOfRange'))
      .max(field.max ?? Number.MAX_SAFE_INTEGER, problem('outOfRange')),
  flag: () => z.boolean(problem('wrongKind')),
  choice: (field) => {
    const codes = codesOf(field)
    return string.refine((code) => codes.has(code), problem('notACode'))
  },
  // An empty list would read as "none of these", which nobody said: it is no value at all.
  choices: (field) => {
    const codes = codesOf(field)
    return z
      .array(
        string.refine((code) => codes.has(code), problem('notACode')),
        problem('wrongKind'),
      )
      .min(1, problem('wrongKind'))
      .refine((chosen) => new Set(chosen).size === chosen.length, problem('wrongKind'))
  },
}

const schemas = new WeakMap<Field, z.ZodType<Value>>()

/** The schema of a field's value; its messages are names of problems. */
function valueSchema(field: Field): z.ZodType<Value> {
  const known = schemas.get(field)
  if (known !== undefined) return known
  const schema = byKind[field.kind](field)
  schemas.set(field, schema)
  return schema
}

const isProblem = (message: string | undefined): message is Problem =>
  problems.some((name) => name === message)

function checkNote(note: string | undefined): Problem | null {
  if (note === undefined) return null
  if (!isText(controlsButLines)(note)) return 'wrongKind'
  return note.length > longestNote ? 'tooLong' : null
}

function checkValue(field: Field, value: Value, today: string | undefined): Problem | null {
  const result = valueSchema(field).safeParse(value)
  if (!result.success) {
    const message = result.error.issues[0]?.message
    return isProblem(message) ? message : 'wrongKind'
  }
  if (field.past && today !== undefined && typeof value === 'string' && isAfter(value, today)) {
    return 'outOfRange'
  }
  return null
}

/**
 * What is wrong with an answer, or `null`. No value is always right. Codes that were retired are
 * still right. `today` (`YYYY-MM-DD`): dates of the past are refused when they lie after it.
 */
export function checkAnswer(field: Field, answer: Answer, today?: string): Problem | null {
  const { value, note, ...rest } = answer
  // Of most answers nothing more is known than the value.
  if (Object.keys(rest).length > 0 && !about.safeParse(rest).success) return 'wrongKind'
  const wrongNote = checkNote(note)
  if (wrongNote !== null || value === null) return wrongNote
  return answer.missing === undefined ? checkValue(field, value, today) : 'valueAndMissing'
}

/** Beside an answer to another field that is given too; `checkAnswer` sees one field only. */
function checkWithin(field: Field, { value }: Answer, answers: Answers): Problem | null {
  return typeof value === 'string' && !isWithin(field, value, answers) ? 'notACode' : null
}

/** Everything wrong with a set of answers; a path that no field has is one of the things. */
export function checkAnswers(
  answers: Answers,
  today?: string,
): readonly { path: string; problem: Problem }[] {
  return Object.entries(answers).flatMap(([path, answer]) => {
    const field = findField(path)
    const found =
      field === null
        ? 'unknownField'
        : (checkAnswer(field, answer, today) ?? checkWithin(field, answer, answers))
    return found === null ? [] : [{ path, problem: found }]
  })
}

function tidyText(text: string, controlled: RegExp): string | null {
  const clean = text.toWellFormed().replace(controlled, '').normalize('NFC').trim()
  return clean === '' ? null : clean
}

function tidyChoices(field: Field, chosen: readonly string[]): readonly string[] | null {
  if (chosen.length === 0) return null
  const places = field.list === undefined ? noPlaces : placesOfCodes(field.list)
  const placeOf = (code: string): number => places.get(code) ?? places.size
  // Sorting keeps the order of codes that the list does not have.
  return [...new Set(chosen)].sort((one, other) => placeOf(one) - placeOf(other))
}

const tidyByKind: Readonly<Record<FieldKind, (field: Field, value: Value) => Value | null>> = {
  text: (_, value) => (typeof value === 'string' ? tidyText(value, controls) : value),
  longText: (_, value) => (typeof value === 'string' ? tidyText(value, controlsButLines) : value),
  date: (_, value) => (value === '' ? null : value),
  integer: (_, value) => value,
  flag: (_, value) => value,
  choice: (_, value) => (value === '' ? null : value),
  choices: (field, value) => (Array.isArray(value) ? tidyChoices(field, value) : value),
}

/**
 * The answer as it is stored: text trimmed, composed (NFC) and without control characters, choices
 * in list order, and nothing (`null`) instead of an empty text or list. Run it before `checkAnswer`,
 * which refuses what this would still have to change.
 */
export function tidyAnswer(field: Field, answer: Answer): Answer {
  const { note, ...rest } = answer
  const tidied = typeof note === 'string' ? tidyText(note, controlsButLines) : null
  const value = rest.value === null ? null : tidyByKind[field.kind](field, rest.value)
  return { ...rest, value, ...(tidied === null ? {} : { note: tidied }) }
}

/** Every answer tidied; an unknown path is left for `checkAnswers` to name. */
export function tidyAnswers(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([path, answer]) => {
      const field = findField(path)
      return [path, field === null ? answer : tidyAnswer(field, answer)]
    }),
  )
}
