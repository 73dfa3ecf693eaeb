/** @file Partners, agreements and bundles, as an office manager with a USB stick does it. */
import type { Locator } from 'playwright-core'
import type { Messages } from '#shared/i18n/catalogue.ts'
import type { Running } from '#test/support/electron.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { answerOpenDialog, answerSaveDialog } from './dialogs.ts'
import { button, goTo, wordsOf } from './office.ts'

const fiveDigits = /^\d{5}$/

async function shownFingerprint(running: Running): Promise<readonly string[]> {
  const groups = running.window.getByText(fiveDigits)
  await groups.first().waitFor()
  return groups.allTextContents()
}

/** Returns the fingerprint, as it is read aloud on the phone. */
export async function saveContactCard(
  running: Running,
  language: Language,
  path: string,
): Promise<readonly string[]> {
  const words = wordsOf(language)
  await goTo(running.window, words.frame.sharing)
  await button(running.window, words.sharing.card.show).click()
  const fingerprint = await shownFingerprint(running)
  await answerSaveDialog(running.app, path)
  await button(running.window, words.sharing.card.save).click()
  await running.window.getByText(words.sharing.card.saved).waitFor()
  return fingerprint
}

/** Ends on the partner's page, keys confirmed. */
export async function addPartner(
  running: Running,
  language: Language,
  card: string,
  readAloud: readonly string[],
  onStep: (name: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { window } = running
  const words = wordsOf(language)
  await goTo(window, words.frame.sharing)
  await answerOpenDialog(running.app, card)
  await button(window, words.sharing.addPartner).first().click()
  await button(window, words.sharing.add.accept).click()
  await window.getByRole('heading', { name: words.sharing.partner.confirmTitle }).waitFor()
  await onStep('compare')
  const shown = await shownFingerprint(running)
  if (shown.join() !== readAloud.join()) throw new Error('The fingerprints differ')
  await window.getByLabel(words.sharing.partner.comparedWith).fill('Vanna, director')
  await window.getByLabel(words.sharing.partner.allMatch).check()
  await button(window, words.sharing.partner.confirm).click()
  await window.getByText(words.sharing.partner.confirmedTitle).waitFor()
}

export async function recordAgreement(
  running: Running,
  language: Language,
  purpose: string,
  onStep: (name: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { window } = running
  const { agreement, partner } = wordsOf(language).sharing
  await button(window, partner.newAgreement).first().click()
  await window.getByLabel(agreement.purpose).fill(purpose)
  await onStep('agreement')
  await button(window, agreement.add).click()
  await window.getByText(purpose).waitFor()
}

/** Day, month and year into the three parts of a date. */
async function typeDay(
  field: Locator,
  { intake: { date } }: Messages,
  [day, month, year]: readonly [string, string, string],
): Promise<void> {
  await field.getByLabel(date.day).fill(day)
  await field.getByLabel(date.month).selectOption(month)
  await field.getByLabel(date.year).fill(year)
}

/** All six steps of the wizard. Returns the name of the file in `folder`. */
export async function writeBundle(
  running: Running,
  language: Language,
  folder: string,
  onStep: (name: string) => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  const { window } = running
  const words = wordsOf(language)
  const { wizard } = words.sharing
  const forward = () => button(window, wizard.next).click()
  await goTo(window, words.frame.sharing)
  await button(window, words.sharing.writeBundle).click()
  await window.getByRole('heading', { name: wizard.title }).waitFor()
  await onStep('partner')
  await window.getByRole('radio').first().check()
  await forward()
  await typeDay(window.getByRole('group', { name: wizard.from }), words, ['1', '01', '2025'])
  await window.getByRole('table').waitFor()
  await onStep('period')
  await forward()
  await window.getByText(wizard.personHint).waitFor({ timeout: 30_000 })
  await onStep('table')
  await forward()
  await onStep('risk')
  await forward()
  await answerOpenDialog(running.app, folder)
  await button(window, wizard.chooseFolder).click()
  await onStep('folder')
  await button(window, wizard.write).click()
  await window.getByText(wizard.doneReadBack).waitFor({ timeout: 60_000 })
  await onStep('done')
  return (await window.getByText(/^b-[0-9a-f]+\.age$/).textContent()) ?? ''
}

export async function readBundle(
  running: Running,
  language: Language,
  path: string,
): Promise<void> {
  const { window } = running
  const words = wordsOf(language)
  await goTo(window, words.frame.sharing)
  await answerOpenDialog(running.app, path)
  await button(window, words.sharing.readBundle).click()
  await button(window, words.sharing.import.keep).click({ timeout: 60_000 })
  await window.getByText(words.sharing.import.keptTitle).waitFor()
}
