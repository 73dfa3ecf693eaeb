import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { stepWords } from '#shared/i18n/codebook-words.ts'
import type { Running } from '#test/support/electron.ts'
import { axeProblems } from './drive/axe.ts'
import { decideConsent, finishInterview, startInterview, toStep } from './drive/interview.ts'
import { button, goTo, wordsOf } from './drive/office.ts'
import { startReady } from './drive/ready-office.ts'
import { expectNoTroubles } from './drive/start.ts'

const { ownQuestions: words, frame, intake, cases } = wordsOf('en')

const kindNames = ['text', 'longText', 'date', 'integer', 'choice', 'choices', 'flag'] as const
type Kind = (typeof kindNames)[number]

const questions: Readonly<Record<Kind, { readonly ask: string; readonly label: string }>> = {
  text: { ask: 'What stands near the house?', label: 'Landmark' },
  longText: { ask: 'What do you need to feel at home?', label: 'At home' },
  date: { ask: 'When do you want to travel?', label: 'Day of travel' },
  integer: { ask: 'How many bags do you have?', label: 'Bags' },
  choice: { ask: 'How will you travel?', label: 'Way home' },
  choices: { ask: 'Which of these have you used before?', label: 'Used before' },
  flag: { ask: 'Does somebody wait for you?', label: 'Somebody waits' },
}

async function openScreen(window: Page): Promise<void> {
  await goTo(window, frame.settings)
  await window.getByRole('link', { name: words.toScreen }).click()
  await window.getByRole('heading', { level: 1, name: words.title }).waitFor()
}

/** Types the words and takes the first that is found; what stands under it is part of its name. */
async function pick(window: Page, label: string, entry: string): Promise<void> {
  await window.getByRole('textbox', { name: label }).fill(entry)
  await window.getByRole('option').filter({ hasText: entry }).first().click()
}

async function addSection(window: Page, title: string): Promise<void> {
  await button(window, words.addSection).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel('Title in English').fill(title)
  await pick(window, words.sectionStep, stepWords('en', 'referral').title)
  await button(dialog, 'Save as version 1').click()
  await window.getByText('Saved as version 1.').waitFor()
}

const preview = (window: Page): Locator => window.getByRole('region', { name: words.preview })

async function beginQuestion(window: Page, kind: Kind): Promise<void> {
  const { ask, label } = questions[kind]
  await window.getByRole('button', { name: 'Add a question to “Going home”' }).click()
  await window.getByLabel(words.ask).fill(ask)
  await window.getByLabel(words.label).fill(label)
  await window.getByRole('radio', { name: words.kinds[kind].label, exact: true }).click()
  await preview(window).getByText(ask).waitFor()
}

async function save(window: Page, version: number): Promise<void> {
  await button(window, `Save as version ${String(version)}`).click()
  await window.getByRole('heading', { level: 1, name: words.title }).waitFor()
}

/** From a spreadsheet, over the clipboard. */
async function pasteList(
  { app, window }: Running,
  name: string,
  answers: readonly string[],
): Promise<void> {
  await pick(window, words.list, words.listNew)
  await window.getByLabel(words.listName).fill(name)
  await button(window, words.pasteAnswers).click()
  const dialog = window.getByRole('dialog')
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), answers.join('\n'))
  await dialog.getByLabel(words.pasteBox).focus()
  await window.keyboard.press('Control+v')
  await button(dialog, `Add ${String(answers.length)} answers`).click()
}

/** What each kind needs beside its words. */
const finishQuestion: Readonly<Partial<Record<Kind, (running: Running) => Promise<void>>>> = {
  choice: async (running) => {
    await pasteList(running, 'Ways to travel', ['By boat', 'By road', 'By train'])
    await preview(running.window).getByText('By train').waitFor()
  },
  choices: async ({ window }) => {
    await pick(window, words.list, 'Ways to travel')
    expect(await axeProblems(window, 'own-question-editor')).toEqual([])
  },
  flag: async ({ window }) => {
    await window.getByRole('checkbox', { name: words.condition }).click()
    await pick(window, words.conditionQuestion, questions.choice.label)
    await window.getByRole('checkbox', { name: 'By boat' }).click()
  },
}

const asked = (window: Page, kind: Kind): Locator =>
  window.locator('fieldset[data-question]').filter({ hasText: questions[kind].ask })

async function answerAll(window: Page): Promise<void> {
  const write = (kind: Kind, text: string) =>
    asked(window, kind).getByRole('textbox').first().fill(text)
  const choose = (kind: Kind, answer: string) =>
    asked(window, kind).getByText(answer, { exact: true }).click()
  await write('text', 'The old bridge')
  await write('longText', 'A lamp')
  await asked(window, 'date').getByLabel(intake.date.year).fill('2027')
  await write('integer', '3')
  expect(await asked(window, 'flag').count()).toBe(0)
  await choose('choice', 'By boat')
  await choose('choices', 'By road')
  await choose('flag', intake.yes)
}

test('an office asks questions of its own, of every kind, and retires one of them', async () => {
  const running = await startReady()
  const { window } = running
  await openScreen(window)
  await window.getByText(words.emptyTitle).waitFor()
  expect(await axeProblems(window, 'own-questions-empty')).toEqual([])
  await addSection(window, 'Going home')
  for (const [at, kind] of kindNames.entries()) {
    await beginQuestion(window, kind)
    await finishQuestion[kind]?.(running)
    await save(window, at + 2)
  }
  expect(await axeProblems(window, 'own-questions')).toEqual([])
  await window.getByText('Asked only when “Way home” is one of: By boat').waitFor()
  await window.getByText('New list “Ways to travel” with 3 answers').waitFor()

  // The interview asks them at the end of the step, and reads them back.
  await startInterview(window, 'en')
  await decideConsent(window, 'en', { interview: 'given' })
  await toStep(window, 'en', 'referral')
  await window.getByRole('heading', { level: 3, name: 'Going home' }).waitFor()
  await answerAll(window)
  await toStep(window, 'en', 'recap')
  await window.getByText('The old bridge').waitFor()
  await finishInterview(window, 'en')

  // The case shows them under their own title.
  const section = window.getByRole('region', { name: 'Going home' })
  for (const said of ['The old bridge', 'A lamp', '2027', '3', 'By boat', 'By road', intake.yes])
    await section.getByText(said, { exact: true }).waitFor()
  // And they are changed there like any other answer.
  await button(window, cases.editSection.replace('{{section}}', 'Going home')).click()
  await asked(window, 'text').getByRole('textbox').first().fill('The new bridge')
  await button(window, cases.save).click()
  await section.getByText('The new bridge', { exact: true }).waitFor()

  // Retired: gone from the next interview, and still in the case.
  await openScreen(window)
  await button(window, 'Retire “Landmark”').click()
  await button(window.getByRole('dialog'), words.retire).click()
  await window.getByText('“Landmark” is retired.').waitFor()
  await startInterview(window, 'en')
  await toStep(window, 'en', 'referral')
  await asked(window, 'longText').waitFor()
  expect(await asked(window, 'text').count()).toBe(0)
  await goTo(window, frame.cases)
  await window.getByRole('row').last().click()
  await section.getByText('The new bridge', { exact: true }).waitFor()

  // And brought back.
  await openScreen(window)
  await button(window, 'Bring “Landmark” back').click()
  await window.getByText('“Landmark” is asked again.').waitFor()
  expectNoTroubles(running)
})

test('a list of eight thousand places is pasted, searched by typing, and in the definitions', async () => {
  const running = await startReady()
  const { window } = running
  await openScreen(window)
  await addSection(window, 'Going home')
  await beginQuestion(window, 'choice')
  const places = Array.from({ length: 8000 }, (_, at) => `Village ${String(at + 1)}`)
  await pasteList(running, 'Villages', places)
  await preview(window).getByRole('textbox').fill('Village 7777')
  await preview(window).getByRole('option', { name: 'Village 7777', exact: true }).click()
  await save(window, 2)

  await goTo(window, frame.definitions)
  await window.getByRole('button', { name: questions.choice.label, exact: true }).click()
  await window.getByText(words.notInStandard).waitFor()
  await window.getByText(words.staysHere).waitFor()

  // A half-written question is not left by accident.
  await openScreen(window)
  await button(window, 'Change “Way home”').click()
  await window.getByLabel(words.label).fill('Way to the village')
  await goTo(window, frame.home)
  await button(window.getByRole('dialog'), words.stay).click()
  await save(window, 3)
  await window.getByText('Question “Way to the village” changed').waitFor()
  expectNoTroubles(running)
})
