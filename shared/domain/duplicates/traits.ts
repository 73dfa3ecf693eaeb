/** @file What of somebody's answers is compared. Which field says what is the codebook's to say. */
import type { Answer, Answers } from '../../codebook/answer.ts'
import { entityByName } from '../../codebook/codebook.ts'
import type { Field, Trait } from '../../codebook/field.ts'
import { foldLetters } from './fold-letters.ts'
import { nameWords, type NameWord } from './name-words.ts'
import { inLatin, scriptOf } from './scripts/script.ts'
import { soundOf } from './sound.ts'

export interface Birth {
  /** YYYY, YYYY-MM or YYYY-MM-DD; `null` when only an age is known. */
  readonly date: string | null
  readonly estimated: boolean
  /** The years it allows. */
  readonly from: number
  readonly to: number
}

export interface Traits {
  readonly names: readonly NameWord[]
  readonly birth: Birth | null
  readonly sex: string | null
  readonly citizenship: readonly string[]
  /** By field, in a form that can be compared. */
  readonly places: Readonly<Record<string, string>>
  readonly identifiers: readonly string[]
  readonly contacts: readonly string[]
}

const mostLetters = 300
const oldest = 150

export const comparedFields: readonly Field[] = entityByName.person.fields.filter(
  ({ matches }) => matches !== undefined,
)

const fieldsOf = (trait: Trait): readonly Field[] =>
  comparedFields.filter(({ matches }) => matches === trait)

const fields: Readonly<Record<Trait, readonly Field[]>> = {
  name: fieldsOf('name'),
  birth: fieldsOf('birth'),
  age: fieldsOf('age'),
  sex: fieldsOf('sex'),
  citizenship: fieldsOf('citizenship'),
  place: fieldsOf('place'),
  identifier: fieldsOf('identifier'),
  contact: fieldsOf('contact'),
}

/** @param registeredOn the day on which an age was true */
export function traitsOf(answers: Answers, registeredOn: string): Traits {
  const texts = (trait: Trait): readonly string[] =>
    fields[trait].flatMap(({ path }) => textOf(answers[path]) ?? [])
  return {
    names: texts('name').flatMap(nameWords),
    birth: birthOf(answers, registeredOn),
    sex: texts('sex')[0] ?? null,
    citizenship: fields.citizenship.flatMap(({ path }) => codesOf(answers[path])),
    places: Object.fromEntries(
      fields.place.flatMap(({ path }) => {
        const place = comparablePlace(textOf(answers[path]) ?? '')
        return place === '' ? [] : [[path, place] as const]
      }),
    ),
    identifiers: texts('identifier').flatMap((text) => atLeast(4, lettersAndDigits(text))),
    contacts: texts('contact').flatMap((text) =>
      text.includes('@') ? [text.trim().toLowerCase()] : atLeast(6, phoneTail(text)),
    ),
  }
}

function textOf(answer: Answer | undefined): string | null {
  const value = answer?.value
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, mostLetters) : null
}

function codesOf(answer: Answer | undefined): readonly string[] {
  const value = answer?.value
  return Array.isArray(value) ? (value as readonly string[]) : []
}

function birthOf(answers: Answers, registeredOn: string): Birth | null {
  for (const { path } of fields.birth) {
    const date = textOf(answers[path])
    const year = Number(date?.slice(0, 4))
    if (date !== null && /^\d{4}(-\d\d){0,2}$/u.test(date))
      return { date, estimated: answers[path]?.estimated === true, from: year, to: year }
  }
  for (const { path } of fields.age) {
    const age = answers[path]?.value
    if (typeof age !== 'number' || age < 0 || age > oldest) continue
    const to = Number(registeredOn.slice(0, 4)) - age
    return { date: null, estimated: answers[path]?.estimated === true, from: to - 1, to }
  }
  return null
}

/** As it sounds, without spaces, so that a place in another script or spelling is the same place. */
function comparablePlace(text: string): string {
  return foldLetters(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => {
      const latin = /^\p{N}/u.test(word) ? '' : inLatin(word, scriptOf(word))
      return latin === '' ? word : soundOf(latin)
    })
    .join('')
}

const lettersAndDigits = (text: string): string =>
  foldLetters(text).replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Without the country's prefix, which one writes and another leaves out. */
const phoneTail = (text: string): string => text.replaceAll(/\D/gu, '').slice(-8)

const atLeast = (fewest: number, text: string): readonly string[] =>
  text.length >= fewest ? [text] : []
