/** @file Answers on their way through a form's own state, as the controls put them there. */
import type { Answer, Answers, Value } from '#shared/codebook/answer.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import type { Field, FieldKind } from '#shared/codebook/field.ts'
import {
  withCode,
  withEstimated,
  withNote,
  withVolunteered,
} from '../../renderer/form/answer-change.ts'
import { setValue, type AnswerStore } from '../../renderer/form/answer-store.ts'
import { wholeNumber } from '../../renderer/form/digits.ts'
import {
  joinDate,
  keptYear,
  splitDate,
  typedDay,
  typedYear,
} from '../../renderer/form/partial-date.ts'

/** Blanks around it, letters in parts, a mark that nobody sees: what is pasted from elsewhere. */
const pasted = (value: Value): string => ` ${String(value).normalize('NFD')}\u0007 `

const thaiDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0x0e50 + Number(digit)))

/** In the Thai calendar and in Thai digits. */
function typedDate(value: Value): string | null {
  const { year, month, day } = splitDate(value)
  const buddhist = thaiDigits(String(Number(year) + 543))
  return joinDate({ year: keptYear(typedYear(buddhist)), month, day: typedDay(thaiDigits(day)) })
}

function typedCodes(value: Value, field: Field): readonly string[] {
  const order = field.list?.codes.map(({ code }) => code) ?? []
  const codes = Array.isArray(value) ? (value as readonly string[]) : []
  return codes
    .toReversed()
    .reduce<readonly string[]>((chosen, code) => withCode(chosen, code, true, order), [])
}

const typed: Readonly<Record<FieldKind, (value: Value, field: Field) => Value | null>> = {
  text: pasted,
  longText: pasted,
  date: typedDate,
  integer: (value) => wholeNumber(thaiDigits(String(value))),
  flag: (value) => value,
  choice: (value) => value,
  choices: typedCodes,
}

export function typeInto(store: AnswerStore, path: string, answer: Answer): void {
  const field = fieldOf(path)
  if (answer.value !== null) setValue(store, path, typed[field.kind](answer.value, field))
  if (answer.missing !== undefined) store.toggleReason(path, answer.missing)
  if (answer.estimated === true) store.set(path, withEstimated(store.entry(path).answer, true))
  if (answer.volunteered === true) store.set(path, withVolunteered(store.entry(path).answer, true))
  if (answer.note !== undefined)
    store.set(path, withNote(store.entry(path).answer, pasted(answer.note)))
  // No control asks for it yet: it comes with answers from elsewhere.
  if (answer.source !== undefined)
    store.set(path, {
      ...store.entry(path).answer,
      value: store.entry(path).answer?.value ?? null,
      source: answer.source,
    })
}

/** What a form keeps of an answer: a mark that is not set is not there. */
export function keptOf(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([path, { estimated, volunteered, ...rest }]) => [
      path,
      {
        ...rest,
        ...(estimated === true ? { estimated } : {}),
        ...(volunteered === true ? { volunteered } : {}),
      },
    ]),
  )
}
