import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Answers } from '#shared/codebook/answer.ts'
import { elementsOf } from '#shared/codebook/mapping/palermo.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { stepIds, type StepId } from '#shared/codebook/steps.ts'
import { codeWords, stepWords } from '#shared/i18n/codebook-words.ts'
import { languages, type Language } from '#shared/i18n/languages.ts'
import { properName } from '#shared/i18n/proper-names.ts'
import { askedPaths, everyAnswer } from '#test/support/every-answer.ts'
import { axeProblems } from './drive/axe.ts'
import { noteConsentDetails, type ConsentDetails } from './drive/consent.ts'
import {
  finishInterview,
  startInterview,
  stepStates,
  typeAnswer,
  typeInterview,
  type Decisions,
} from './drive/interview.ts'
import { button, goTo, office, officeIn, setUpOffice, wordsOf } from './drive/office.ts'
import { readFacts, readTexts } from './drive/reading.ts'
import { askEverything, noteHotline } from './drive/settings.ts'
import { notShown } from './drive/shown-answers.ts'
import { expectNoTroubles, start } from './drive/start.ts'
import { strayWordsIn } from './drive/stray-words.ts'

const today = new Date().toISOString().slice(0, 10)
const hotline = 'Rumduol 1280'

const decisions: Decisions = {
  interview: 'given',
  caseRecord: 'given',
  contact: 'refused',
  pseudonymisedSharing: 'given',
  statistics: 'notAsked',
  referral: 'given',
}

const details: ConsentDetails = {
  givenBy: 'self',
  method: 'Thumbprint',
  language: 'khm',
  withheld: ['Whereabouts', 'Family'],
  withheldFrom: 'Champei, a cousin',
  recipient: 'Lotus Clinic',
  expiresOn: `${String(Number(today.slice(0, 4)) + 1)}-06-30`,
}

/** One organisation that heard the person's name and the journey before. */
const told: Answers = {
  'priorInterview.organisation': { value: 'Jasmine House' },
  'priorInterview.date': { value: '2024-11' },
  'priorInterview.topics': { value: ['Identity', 'Journey'] },
  'priorInterview.details': { value: 'Romdoul, by phone' },
}

/** Names of places, which are the same in every language. */
const places: readonly string[] = Object.entries(everyAnswer).flatMap(([path, { value }]) => {
  const name = fieldOf(path).list?.name
  return name === undefined ? [] : (properName(name, String(value)) ?? [])
})

/** Nothing of this belongs to a language. */
const typed: readonly string[] = [
  ...places,
  ...Object.values({ ...everyAnswer, ...told }).flatMap(({ value, note }) => [
    String(value),
    note ?? '',
  ]),
  ...Object.values(details).map(String),
  office.organisation,
  office.person,
  hotline,
]

async function noteWhoWasTold(window: Page, language: Language): Promise<void> {
  const words = wordsOf(language)
  await button(window, words.intake.told.add).click()
  for (const [path, answer] of Object.entries(told))
    await typeAnswer(window, language, path, answer)
  await button(window, words.cases.save).click()
  await button(window, words.intake.told.remove).waitFor()
}

/** The questions of a step that were put to the person and not answered by this interview. */
async function unanswered(window: Page): Promise<readonly string[]> {
  const paths = await window
    .locator('[data-question]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-question') ?? ''))
  return paths.filter((path) => !path.startsWith('consent') && !(path in everyAnswer))
}

async function dangersShown(window: Page, language: Language): Promise<void> {
  const { risk } = wordsOf(language).office
  await window.getByText(risk.safety.name).waitFor()
  await window.getByText(hotline).waitFor()
  for (const line of risk.safety.steps.split('\n'))
    await window.getByText(line, { exact: true }).waitFor()
}

/** What speaks for each element stands under it, in words. */
async function elementsShown(window: Page, language: Language): Promise<void> {
  const words = wordsOf(language).intake.elements
  const found = elementsOf(everyAnswer, today)
  const facts = await readFacts(window)
  for (const element of ['act', 'means', 'purpose'] as const) {
    const shown = facts.find(({ label }) => label === words[element])
    for (const { path, codes } of found[element])
      for (const code of codes) {
        const { label } = codeWords(language, fieldOf(path).list?.name ?? '', code)
        expect(shown?.text, element).toContain(label)
      }
    expect(found[element].length).toBeGreaterThan(0)
  }
}

/** Extra work of single steps, while they are on the screen. */
const atStep: Readonly<
  Partial<Record<StepId, (window: Page, language: Language) => Promise<void>>>
> = {
  safety: dangersShown,
  setting: noteWhoWasTold,
  consent: (window, language) => noteConsentDetails(window, language, details),
  identity: (window) => window.getByText('Jasmine House').waitFor(),
  status: elementsShown,
}

function consentLines(language: Language): readonly string[] {
  const label = (list: string, code: string) => codeWords(language, list, code).label
  return [
    label('consentMethod', 'Thumbprint'),
    label('language', details.language),
    ...(details.withheld ?? []).map((code) => label('withheldItem', code)),
    details.withheldFrom,
    details.recipient,
  ]
}

describe.each(languages)('in %s', (language) => {
  const words = wordsOf(language)

  test('a whole interview answers every question, and the case says it all in that language', async () => {
    const running = await start()
    const { window } = running
    const stray = await strayWordsIn(language, typed)
    const found: string[] = []
    const look = async (screen: string): Promise<void> => {
      found.push(...stray.find(screen, await readTexts(window)))
      found.push(...(await axeProblems(window, screen)))
    }
    await setUpOffice(window, language, officeIn(language))
    await askEverything(window, language)
    await noteHotline(window, language, 'safety', hotline)
    await look('settings')

    const code = await startInterview(window, language)
    const seen: string[] = []
    await typeInterview(window, language, { decisions, answers: everyAnswer }, async (step) => {
      await atStep[step]?.(window, language)
      found.push(...(await unanswered(window)).map((path) => `${step}: nobody answered ${path}`))
      await look(`step ${step}`)
      seen.push(step)
    })
    expect(seen).toEqual(stepIds)
    // The recap has no questions of its own.
    const { recap, ...states } = await stepStates(window, language)
    expect(recap).toBe('empty')
    expect(new Set(Object.values(states))).toEqual(new Set(['done']))
    expect(notShown(await readFacts(window), language, everyAnswer)).toEqual([])

    await finishInterview(window, language)
    await look('case')
    const facts = await readFacts(window)
    expect(Object.keys(everyAnswer)).toEqual(askedPaths)
    expect(notShown(facts, language, { ...everyAnswer, ...told })).toEqual([])
    const page = await window.getByRole('main').innerText()
    for (const line of consentLines(language)) expect(page).toContain(line)

    for (const id of ['identity', 'exploitation', 'status'] as const) {
      const section = stepWords(language, id).title
      await button(window, words.cases.editSection.replace('{{section}}', section)).click()
      await look(`form ${id}`)
      await button(window, words.cases.cancel).click()
    }
    await button(window, words.cases.addConsent).click()
    await look('note a decision')
    await window.keyboard.press('Escape')
    await goTo(window, words.frame.cases)
    await window.getByRole('searchbox').fill('សុខា')
    await window.getByRole('row').filter({ hasText: code }).waitFor()
    await look('cases')
    await window.getByRole('searchbox').fill('nobody at all')
    await window.getByText(words.cases.nothingTitle).waitFor()
    await look('no case found')
    expect(found).toEqual([])
    expectNoTroubles(running)
  })
})
