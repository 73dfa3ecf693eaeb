/** @file A canary for everything that an interview takes as free text. */
import type { Answer } from '#shared/codebook/answer.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import type { Field } from '#shared/codebook/field.ts'
import { steps } from '#shared/codebook/steps.ts'
import type { Running } from '#test/support/electron.ts'
import { textsOf, type Canaries, type Marks } from './canaries.ts'

/** Without these an interview is no case, or stops at once. */
const mustBeAnswered = new Set(['case.registrationDate', 'case.safeNow'])

/** For every question that takes free text one canary of its kind, and for every question a note with one. */
export function canaryAnswers(canaries: Canaries): Record<string, Answer> {
  const value = (path: string, isLong: boolean): string => {
    if (/native/i.test(path)) return canaries.native()
    if (/phone/i.test(path)) return canaries.phone()
    if (/email/i.test(path)) return canaries.email()
    return isLong ? canaries.longText() : canaries.name()
  }
  const answerTo = ({ path, kind, askedWhen }: Field): Answer | null => {
    const note = canaries.name()
    if (kind === 'text' || kind === 'longText')
      return { value: value(path, kind === 'longText'), note }
    // A question that opens others stays open; one that hangs on another may never be asked.
    return askedWhen === undefined && !mustBeAnswered.has(path)
      ? { value: null, missing: 'notAsked', note }
      : null
  }
  return Object.fromEntries(
    steps
      .flatMap((step) => step.fields)
      .map((path) => [path, answerTo(fieldOf(path))] as const)
      .filter((each): each is readonly [(typeof each)[0], Answer] => each[1] !== null),
  )
}

/** The canaries that a page shows, each once: what was really typed, and kept. */
export async function canariesShown({ window }: Running, marks: Marks): Promise<readonly string[]> {
  const text = (await window.getByRole('main').textContent()) ?? ''
  const forms = textsOf(marks).map(
    (mark) => new RegExp(`${mark}\\P{Lu}{0,3}[A-Z]{2}\\d{2,3}`, 'gu'),
  )
  return [...new Set(forms.flatMap((form) => text.match(form) ?? []))]
}
