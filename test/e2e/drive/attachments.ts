/** @file Adding, looking at and deleting files of the case that is open. */
import type { Locator } from 'playwright-core'
import type { Language } from '#shared/i18n/languages.ts'
import type { Running } from '#test/support/electron.ts'
import { answerOpenDialog } from './dialogs.ts'
import { button, wordsOf } from './office.ts'

/** The file is chosen and its dialog stands open. */
export async function chooseAttachment(
  { app, window }: Running,
  language: Language,
  path: string,
): Promise<Locator> {
  const words = wordsOf(language).attachments
  await answerOpenDialog(app, path)
  await button(window, words.add).click()
  const dialog = window.getByRole('dialog', { name: words.addTitle })
  await dialog.waitFor()
  return dialog
}

export async function addAttachment(
  running: Running,
  language: Language,
  path: string,
  name: string,
  more: { readonly description?: string; readonly keepNotes?: boolean } = {},
): Promise<void> {
  const words = wordsOf(language).attachments
  const dialog = await chooseAttachment(running, language, path)
  await dialog.getByLabel(words.name, { exact: true }).fill(name)
  if (more.description !== undefined)
    await dialog.getByLabel(words.description).fill(more.description)
  if (more.keepNotes === true) await dialog.getByRole('checkbox', { name: words.keepNotes }).check()
  await button(dialog, words.add).click()
  await dialog.waitFor({ state: 'detached', timeout: 60_000 })
  await button(running.window, words.showNamed.replace('{{name}}', name)).waitFor()
}

/** What is open to be looked at. */
export async function showAttachment(
  { window }: Running,
  language: Language,
  name: string,
): Promise<Locator> {
  const words = wordsOf(language).attachments
  await button(window, words.showNamed.replace('{{name}}', name)).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByText(words.stays).waitFor()
  return dialog
}
