/** @file Typing an interview as a person does: every question by its own control, step by step. */
import type { Locator, Page } from 'playwright-core'
import type { Answer, Answers } from '#shared/codebook/answer.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import type { ConsentScope } from '#shared/codebook/consent.ts'
import type { Field, FieldKind } from '#shared/codebook/field.ts'
import { stepIds, steps, type StepId } from '#shared/codebook/steps.ts'
import { codeWords, stepWords } from '#shared/i18n/codebook-words.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { button, goTo, wordsOf } from './office.ts'

export function question(window: Page, path: string): Locator {
  return window.locator(`[data-question="${path}"]`)
}

interface Typing {
  readonly window: Page
  readonly box: Locator
  readonly field: Field
  readonly language: Language
}

function codeLabel({ field, language }: Typing, code: string): string {
  return codeWords(language, field.list?.name ?? '', code).label
}

async function chooseCodes(typing: Typing, codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    const label = codeLabel(typing, code)
    if (typing.field.list?.searchable === true) {
      await typing.box.getByRole('textbox').fill(label)
      await typing.window.getByRole('option', { name: label, exact: true }).click()
    } else {
      await typing.box.locator('label').getByText(label, { exact: true }).click()
    }
  }
}

/** Day, month and year stand in this order in every language. */
export async function typeDate(box: Locator, value: string): Promise<void> {
  const [year = '', month, day] = value.split('-')
  const digits = box.locator('input[inputmode=numeric]')
  if (day) await digits.first().fill(String(Number(day)))
  if (month) await box.getByRole('combobox').selectOption(month)
  await digits.last().fill(year)
}

const fillText = async ({ box }: Typing, value: unknown): Promise<void> => {
  await box.getByRole('textbox').fill(String(value))
}

/** One way of typing per kind of field; a new kind does not compile without one. */
const typeValue: Readonly<Record<FieldKind, (typing: Typing, value: unknown) => Promise<void>>> = {
  text: fillText,
  longText: fillText,
  integer: fillText,
  date: ({ box }, value) => typeDate(box, String(value)),
  choice: (typing, value) => chooseCodes(typing, [String(value)]),
  choices: (typing, value) => chooseCodes(typing, value as readonly string[]),
  flag: async ({ box, language }, value) => {
    const words = wordsOf(language).intake
    await box
      .locator('label')
      .getByText(value === true ? words.yes : words.no, { exact: true })
      .click()
  },
}

/** What is known about an answer, after the answer itself. */
async function typeMarks(box: Locator, language: Language, answer: Answer): Promise<void> {
  const words = wordsOf(language).intake
  if (answer.estimated) await button(box, words.estimated).click()
  if (answer.volunteered) await button(box, words.volunteered).click()
  if (answer.note === undefined) return
  await button(box, words.note.add).click()
  await box.getByLabel(words.note.label).fill(answer.note)
}

export async function typeAnswer(
  window: Page,
  language: Language,
  path: string,
  answer: Answer,
): Promise<void> {
  const box = question(window, path)
  const field = fieldOf(path)
  if (answer.value !== null) {
    await typeValue[field.kind]({ window, box, field, language }, answer.value)
  } else if (answer.missing) {
    await button(box, wordsOf(language).intake.reason[answer.missing]).click()
  }
  await typeMarks(box, language, answer)
}

export type Decisions = Readonly<Partial<Record<ConsentScope, 'given' | 'refused' | 'notAsked'>>>

export async function decideConsent(
  window: Page,
  language: Language,
  decisions: Decisions,
): Promise<void> {
  const { options } = wordsOf(language).intake.consent
  await toStep(window, language, 'consent')
  for (const [scope, decision] of Object.entries(decisions)) {
    const box = question(window, `consent.${scope}`)
    await box.locator('label').getByText(options[decision], { exact: true }).click()
  }
  const giver = codeWords(language, 'consentGiver', 'self').label
  const who = question(window, 'consentEvent.givenBy')
  if (await who.isVisible()) await who.locator('label').getByText(giver, { exact: true }).click()
}

/** From anywhere to the first step of a fresh interview. Returns its code. */
export async function startInterview(window: Page, language: Language): Promise<string> {
  const words = wordsOf(language)
  await goTo(window, words.frame.newIntake)
  await button(window, words.intake.start).click()
  await question(window, 'case.safeNow').waitFor()
  const title = (await window.getByRole('heading', { level: 1 }).textContent()) ?? ''
  return /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(title)?.[0] ?? ''
}

/** By the list of steps at the left. */
export async function toStep(window: Page, language: Language, step: StepId): Promise<void> {
  const steps = window.getByRole('navigation', { name: wordsOf(language).intake.steps })
  await steps.getByRole('button').nth(stepIds.indexOf(step)).click()
  await window.getByRole('heading', { level: 2, name: stepWords(language, step).title }).waitFor()
  await wholeStep(window)
}

export async function next(window: Page, language: Language): Promise<void> {
  await button(window, wordsOf(language).intake.next).click()
  await wholeStep(window)
}

/** The last questions of a long step are drawn a moment after the first. */
async function wholeStep(window: Page): Promise<void> {
  await window.locator('main div[aria-busy=true]').first().waitFor({ state: 'detached' })
}

/** How far each step is, as its mark in the list of steps says it. */
export async function stepStates(
  window: Page,
  language: Language,
): Promise<Readonly<Record<StepId, string>>> {
  const list = window.getByRole('navigation', { name: wordsOf(language).intake.steps })
  const states = await list
    .getByRole('button')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-state') ?? ''))
  return Object.fromEntries(stepIds.map((id, at) => [id, states[at] ?? ''])) as Record<
    StepId,
    string
  >
}

/** With a word for whoever goes on. Ends at the list of begun interviews. */
export async function pause(window: Page, language: Language, note: string): Promise<void> {
  const words = wordsOf(language).intake
  await button(window, words.pauseHint).click()
  await window.getByLabel(words.pauseDialog.note).fill(note)
  await button(window, words.pauseDialog.do).click()
  await button(window, words.start).waitFor()
}

export async function goOnWith(window: Page, language: Language, code: string): Promise<void> {
  const words = wordsOf(language)
  await goTo(window, words.frame.newIntake)
  await button(window, words.intake.goOnWith.replace('{{code}}', code)).click()
  await window.getByRole('navigation', { name: words.intake.steps }).waitFor()
}

export interface Interview {
  readonly decisions: Decisions
  readonly answers: Answers
}

/** All steps from safety to recap; `onStep` is told of each when it is filled in. */
export async function typeInterview(
  window: Page,
  language: Language,
  interview: Interview,
  onStep: (step: StepId) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  for (const step of steps) {
    if (step.id === 'consent') await decideConsent(window, language, interview.decisions)
    for (const path of step.fields) {
      const answer = interview.answers[path]
      const asked = answer !== undefined && (await question(window, path).isVisible())
      if (asked) await typeAnswer(window, language, path, answer)
    }
    await onStep(step.id)
    if (step.id !== 'recap') await next(window, language)
  }
}

/** Ends at the page of the new case. */
export async function finishInterview(window: Page, language: Language): Promise<void> {
  const words = wordsOf(language)
  await button(window, words.intake.recap.finish).click()
  await window.getByRole('heading', { name: words.cases.statusHistory }).waitFor()
}
