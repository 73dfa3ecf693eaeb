/** @file An interview in which every question was asked and answered: the longest one there can be. */
import type { Answer, Answers, Value } from '#shared/codebook/answer.ts'
import { entityByName, fieldOf, repeatedEntities } from '#shared/codebook/codebook.ts'
import { consentScopes } from '#shared/codebook/consent.ts'
import type { Field, FieldKind } from '#shared/codebook/field.ts'
import { officeSteps } from '#shared/codebook/steps.ts'
import { isWithin } from '#shared/codebook/within.ts'
import { draft, type Draft } from '#shared/ipc/intake.ts'
import { newId } from '#main/vault/encryption.ts'

/** With the questions of the office's own. */
const asked = (): readonly Field[] =>
  officeSteps().flatMap((step) => step.fields.map((path) => fieldOf(path)))

const sentence = 'Practice note: said in the interview, written down as it was told. '

interface Filling {
  /** All that stand in the same form. */
  readonly form: readonly Field[]
  readonly answers: Answers
  readonly number: number
}

/** Choices so that whatever depends on them is asked too. */
function opening(field: Field, form: readonly Field[]): readonly string[] {
  const needed = form.flatMap(({ askedWhen }) =>
    askedWhen?.field === field.path ? [askedWhen.anyOf] : [],
  )
  const codes = field.list?.codes.map(({ code }) => code) ?? []
  const opens = (code: string): number => needed.filter((anyOf) => anyOf.includes(code)).length
  return codes.toSorted((one, other) => opens(other) - opens(one))
}

function codesFor(field: Field, { form, answers }: Filling): readonly string[] {
  const holder = form.find(({ within }) => within === field.path)
  const inner = holder?.list?.codes ?? []
  const holds = (code: string): boolean =>
    holder === undefined || inner.some((one) => one.code.startsWith(`${code}-`))
  return opening(field, form).filter((code) => isWithin(field, code, answers) && holds(code))
}

function several(field: Field, filling: Filling): readonly string[] {
  const conditions = filling.form.flatMap(({ askedWhen }) =>
    askedWhen?.field === field.path ? [askedWhen.anyOf] : [],
  )
  const codes = codesFor(field, filling)
  const wanted = conditions.flatMap((anyOf) => codes.find((code) => anyOf.includes(code)) ?? [])
  return [...new Set([...wanted, ...codes.slice(0, 3)])]
}

const valueOf: Readonly<Record<FieldKind, (field: Field, filling: Filling) => Value | null>> = {
  text: ({ format, name, maxLength }, { number }) =>
    format === undefined ? `Lantern ${String(number)} ${name}`.slice(0, maxLength).trim() : '11.5',
  longText: (_, { number }) => `${sentence.repeat(5)}(${String(number)})`,
  date: (_, { number }) => `2001-0${String((number % 9) + 1)}-17`,
  integer: ({ min = 0, max = 0 }, { number }) => min + (number % Math.max(1, max - min)),
  flag: () => true,
  choice: (field, filling) => codesFor(field, filling)[0] ?? null,
  choices: several,
}

/** An answer to each field of a form, in its order. */
export function fullAnswers(form: readonly Field[], number: number): Answers {
  const answers: Record<string, Answer> = {}
  for (const field of form)
    answers[field.path] = { value: valueOf[field.kind](field, { form, answers, number }) }
  return answers
}

/** Decided together, as the screen does it; a referral is agreed to for one organisation. */
function consentsOf(number: number) {
  const { fields } = entityByName.consentEvent
  const answers = fullAnswers(fields, number)
  const details = fields.map(({ name, path }) => [name, answers[path]?.value ?? null])
  return consentScopes.map((scope): Readonly<Record<string, unknown>> => ({
    ...(Object.fromEntries(details) as Readonly<Record<string, Value | null>>),
    scope,
    decision: 'given',
    decidedOn: '2026-03-02',
    expiresOn: '2027-03-02',
    ...(scope !== 'referral' && { recipient: null }),
  }))
}

/** Every question of all steps, every consent with its details, and a row of all there can be many of. */
export function fullIntake(number: number): Draft {
  return draft.parse({
    step: 'recap',
    answers: fullAnswers(asked(), number),
    consents: consentsOf(number),
    rows: repeatedEntities.map((entity) => ({
      id: newId(),
      entity,
      answers: fullAnswers(entityByName[entity].fields, number),
    })),
  })
}
