/** @file Doing what a person does at the gate: set up, sign in, lock, practise. */
import type { Locator, Page } from 'playwright-core'
import { catalogue, type Messages } from '#shared/i18n/catalogue.ts'
import { codeWords } from '#shared/i18n/codebook-words.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { languageNames } from '../../../renderer/i18n/language-names.ts'

export interface NewOffice {
  readonly organisation: string
  /** As it stands in the list of countries, in the language of the run. */
  readonly country: string
  readonly person: string
  readonly passphrase: string
}

export const office: NewOffice = {
  organisation: 'Lantern House',
  country: 'Cambodia',
  person: 'Dara Test',
  passphrase: 'copper lantern orbit meadow silent harbor',
}

/** The same office, its country as the list says it in this language. */
export function officeIn(language: Language): NewOffice {
  return { ...office, country: codeWords(language, 'country', 'KH').label }
}

export function wordsOf(language: Language): Messages {
  return catalogue[language]
}

export function button(window: Page | Locator, name: string): Locator {
  return window.getByRole('button', { name, exact: true })
}

export async function chooseLanguage(window: Page, language: Language): Promise<void> {
  const words = wordsOf(language)
  // Not `check`: the words change, and with them the list is drawn anew.
  await window.getByRole('radio', { name: languageNames[language], exact: true }).click()
  await window.getByRole('heading', { name: words.setup.chooseLanguage }).waitFor()
  await button(window, words.frame.goOn).click()
}

/** Types into a field that searches a list, and takes the entry of that name. */
export async function pick(window: Page, label: string, entry: string): Promise<void> {
  const field = window.getByRole('textbox', { name: label })
  await field.fill(entry)
  await window.getByRole('option', { name: entry, exact: true }).click()
}

async function describeOffice(window: Page, words: Messages, given: NewOffice): Promise<void> {
  await window.getByLabel(words.setup.officeName).fill(given.organisation)
  await pick(window, words.setup.country, given.country)
  await button(window, words.frame.goOn).click()
  await window.getByLabel(words.setup.personName).fill(given.person)
  await button(window, words.frame.goOn).click()
}

async function choosePassphrase(window: Page, words: Messages, passphrase: string): Promise<void> {
  await window.getByLabel(words.setup.passphrase, { exact: true }).fill(passphrase)
  await window.getByLabel(words.setup.passphraseAgain).fill(passphrase)
  await button(window, words.setup.makeKeys).click()
}

/** Reads the recovery key off the screen, as a person copies it to paper. */
export async function readRecoveryKey(window: Page, words: Messages): Promise<readonly string[]> {
  const groups = window.getByRole('list', { name: words.setup.keyTitle }).getByRole('listitem')
  await groups.first().waitFor({ timeout: 20_000 })
  const texts = await groups
    .locator('span')
    .filter({ hasText: /^[0-9A-Z]{5}$/ })
    .allTextContents()
  if (texts.length !== 8) throw new Error(`${String(texts.length)} groups of a recovery key`)
  return texts
}

export async function typeRecoveryKey(window: Page, key: readonly string[]): Promise<void> {
  const fields = window.getByRole('textbox')
  for (const [index, group] of key.entries()) await fields.nth(index).fill(group)
}

/** From the first screen to Home. Returns the recovery key. */
export async function setUpOffice(
  window: Page,
  language: Language = 'en',
  given: NewOffice = office,
  onStep: (name: string) => Promise<void> = () => Promise.resolve(),
): Promise<readonly string[]> {
  const words = wordsOf(language)
  await onStep('language')
  await chooseLanguage(window, language)
  await onStep('welcome')
  await button(window, words.setup.startOffice).click()
  await onStep('office')
  await describeOffice(window, words, given)
  await onStep('passphrase')
  await choosePassphrase(window, words, given.passphrase)
  const key = await readRecoveryKey(window, words)
  await onStep('recovery-key')
  await button(window, words.setup.keyWritten).click()
  await typeRecoveryKey(window, key)
  await onStep('type-back')
  await button(window, words.setup.finish).click()
  await button(window, words.setup.toOffice).click({ timeout: 20_000 })
  await atHome(window, words)
  return key
}

export async function atHome(window: Page, words: Messages): Promise<void> {
  await window
    .getByRole('navigation', { name: words.frame.navigation })
    .waitFor({ timeout: 20_000 })
}

export async function signIn(
  window: Page,
  language: Language = 'en',
  passphrase: string = office.passphrase,
): Promise<void> {
  const words = wordsOf(language)
  await atGate(window)
  await window.locator('input[type=password]').fill(passphrase)
  await button(window, words.setup.signIn).click()
  await atHome(window, words)
}

export async function openPractice(window: Page, language: Language = 'en'): Promise<void> {
  const words = wordsOf(language)
  await chooseLanguage(window, language)
  await button(window, words.setup.startPractice).click()
  await atHome(window, words)
}

/** The sign-in, in whichever language. */
export async function atGate(window: Page): Promise<void> {
  const passphrase = window.locator('input[type=password]')
  await passphrase.waitFor({ timeout: 30_000 })
}

export async function lockOffice(window: Page): Promise<void> {
  await window.keyboard.press('Control+l')
  await atGate(window)
}

export async function goTo(window: Page, name: string): Promise<void> {
  await window.getByRole('navigation').getByRole('link', { name, exact: true }).click()
}

/** A screen that Settings leads to, in English. */
export async function toSetting(window: Page, link: string): Promise<void> {
  const { settings } = wordsOf('en').frame
  await goTo(window, settings)
  await window.getByRole('link', { name: link, exact: true }).first().click()
  const heading = window.getByRole('heading', { level: 1 })
  await heading.filter({ hasNotText: settings }).waitFor()
}
