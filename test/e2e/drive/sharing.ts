/** @file Sharing as a person does it: a partner, an agreement, a bundle. */
import type { ElectronApplication, Page } from 'playwright-core'
import type { Language } from '#shared/ipc/session.ts'
import { button, goTo, wordsOf } from './office.ts'

/** The next dialogs of the system answer with this path. */
export async function answerDialogs(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
  }, path)
}

export interface Sharing {
  readonly app: ElectronApplication
  readonly window: Page
  readonly language?: Language
  readonly onStep?: (name: string) => Promise<void>
}

const quiet = () => Promise.resolve()

/** From Sharing to the page of a partner whose fingerprint was compared. */
export async function befriend(sharing: Sharing, cardPath: string): Promise<void> {
  const { app, window, language = 'en', onStep = quiet } = sharing
  const words = wordsOf(language).sharing
  await goTo(window, wordsOf(language).frame.sharing)
  await button(window, words.addPartner).waitFor()
  await onStep('sharing-empty')
  await answerDialogs(app, cardPath)
  await button(window, words.addPartner).click()
  await button(window, words.add.accept).waitFor()
  await onStep('sharing-card')
  await button(window, words.add.accept).click()
  await window.getByLabel(words.partner.comparedWith).fill('The director')
  await window.getByLabel(words.partner.allMatch).check()
  await onStep('sharing-compare')
  await button(window, words.partner.confirm).click()
  await window.getByText(words.partner.confirmedTitle).waitFor()
}

/** On the page of a partner. */
export async function agree(sharing: Sharing, purpose: string): Promise<void> {
  const { window, language = 'en', onStep = quiet } = sharing
  const words = wordsOf(language).sharing
  await button(window, words.partner.newAgreement).click()
  await window.getByLabel(words.agreement.purpose).fill(purpose)
  await onStep('sharing-agreement')
  await button(window, words.agreement.add).click()
  await window.getByText(purpose).waitFor()
  await onStep('sharing-partner')
}

/** From anywhere to the bundle lying in the folder. Gives its name. */
export async function writeBundle(sharing: Sharing, folder: string): Promise<string> {
  const { app, window, language = 'en', onStep = quiet } = sharing
  const words = wordsOf(language).sharing
  const { wizard } = words
  await goTo(window, wordsOf(language).frame.sharing)
  await button(window, words.writeBundle).click()
  await window.getByRole('radio').first().check()
  await onStep('bundle-partner')
  await button(window, wizard.next).click()
  await window.getByRole('table', { name: wizard.casesTitle }).waitFor()
  await onStep('bundle-cases')
  await button(window, wizard.next).click()
  await window.getByRole('table', { name: wizard.tableCaption }).waitFor()
  await onStep('bundle-table')
  await button(window, wizard.next).click()
  await window.getByRole('figure').waitFor()
  await onStep('bundle-risk')
  await button(window, wizard.next).click()
  await answerDialogs(app, folder)
  await button(window, wizard.chooseFolder).click()
  await button(window, wizard.write).waitFor()
  await onStep('bundle-write')
  await button(window, wizard.write).click()
  await window.getByText(wizard.doneReadBack).waitFor()
  await onStep('bundle-done')
  return window.locator('code').first().innerText()
}

/** From anywhere to the records of a bundle that came in. */
export async function readBundle(sharing: Sharing, path: string): Promise<void> {
  const { app, window, language = 'en', onStep = quiet } = sharing
  const words = wordsOf(language).sharing
  await goTo(window, wordsOf(language).frame.sharing)
  await answerDialogs(app, path)
  await button(window, words.readBundle).click()
  await button(window, words.import.keep).waitFor()
  await onStep('import-look')
  await button(window, words.import.keep).click()
  await window.getByText(words.import.keptTitle).waitFor()
  await onStep('sharing-lists')
  await window.getByRole('table', { name: words.received.caption }).getByRole('row').nth(1).click()
  await window.getByRole('table', { name: words.received.tableCaption }).waitFor()
  await onStep('import-records')
}
