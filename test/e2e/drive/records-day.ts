/** @file What an office does with what it has written down, with a canary in every field: files, papers, retention, log, backups. */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { pdf } from '#test/support/pdf-file.ts'
import { photo } from '#test/support/pictures.ts'
import { wav } from '#test/support/recordings.ts'
import { addAttachment, showAttachment } from './attachments.ts'
import { answerOpenDialog, answerPrintDialog, answerSaveDialog } from './dialogs.ts'
import { typeDate } from './interview.ts'
import { button, toSetting, wordsOf } from './office.ts'
import { openCase, type OfficeDay } from './office-day.ts'
import { signInAs } from './staff.ts'

const words = wordsOf('en')
const { attachments, auditLog, backup, personDocument, retention, staff } = words

/** A photo, a document and a recording: canaries in the name, in what is said of it, and in the file. */
async function keepFiles({ running, canaries, cases, desk }: OfficeDay): Promise<void> {
  const { window } = running
  await openCase(window, cases[0])
  const files = [
    { end: 'jpg', bytes: photo(canaries.name()), shown: 'img', keepNotes: true },
    { end: 'pdf', bytes: pdf([canaries.name()], canaries.name()), shown: 'canvas' },
    { end: 'wav', bytes: wav(canaries.name(), 1), shown: 'audio' },
  ] as const
  for (const { end, bytes, shown, ...more } of files) {
    const path = join(desk, `${canaries.name()}.${end}`)
    writeFileSync(path, bytes)
    const name = canaries.name()
    await addAttachment(running, 'en', path, name, { description: canaries.longText(), ...more })
    const dialog = await showAttachment(running, 'en', name)
    await dialog.locator(shown).first().waitFor()
    await dialog.getByText(words.attachments.stays).waitFor()
    await dialog.getByRole('button', { name: words.frame.close }).click()
    await dialog.waitFor({ state: 'detached' })
    if (end !== 'wav') continue
    await button(window, attachments.removeNamed.replace('{{name}}', name)).click()
    await button(window.getByRole('dialog'), attachments.remove).click()
    await window.getByText(attachments.removed).waitFor()
  }
}

/** What a person gets to read: printed, and saved under a name of somebody's choice, which is returned. */
async function handOutDocument({ running, canaries, desk }: OfficeDay): Promise<string> {
  const { app, window } = running
  const goOn = () => button(window.getByRole('dialog'), personDocument.warnDo).click()
  await window.getByRole('link', { name: personDocument.open }).first().click()
  await window
    .getByRole('button', { name: /^Hold back: / })
    .first()
    .click()
  await button(window, personDocument.reason.danger).click()
  const papers = await answerPrintDialog(app)
  await button(window, personDocument.print).click()
  await goOn()
  await expect.poll(papers, { timeout: 30_000 }).toBe(1)
  const file = `${canaries.name()}.pdf`
  await answerSaveDialog(app, join(desk, file))
  await button(window, personDocument.savePdf).click()
  await goOn()
  await window
    .getByText(personDocument.saved.replace('{{place}}', file))
    .waitFor({ timeout: 30_000 })
  return join(desk, file)
}

async function keepLonger({ running: { window }, canaries, cases }: OfficeDay): Promise<void> {
  const dialog = window.getByRole('dialog')
  await openCase(window, cases[0])
  await window.getByRole('link', { name: retention.ofCaseOpen }).click()
  await button(window, retention.keep).click()
  await typeDate(dialog, '2040-06-01')
  await dialog.locator('label').getByText(retention.keepReason.other, { exact: true }).click()
  const note = canaries.name()
  await dialog.getByLabel(retention.note).fill(`For the court ${note}`)
  await button(dialog, retention.keepDo).click()
  await dialog.waitFor({ state: 'detached' })
  await window.getByText(note).waitFor()
}

async function deleteForGood(day: OfficeDay): Promise<void> {
  const { window } = day.running
  const [, , code] = day.cases
  const dialog = window.getByRole('dialog')
  await openCase(window, code)
  await window.getByRole('link', { name: retention.ofCaseOpen }).click()
  await button(window, retention.delete).click()
  await dialog
    .locator('label')
    .getByText(retention.askedReason.personAsked, { exact: true })
    .click()
  await dialog.getByLabel(retention.typeCode.replace('{{code}}', code)).fill(code)
  await dialog.getByLabel(staff.secondPassphrase).fill(day.colleague.passphrase)
  await button(dialog, retention.delete).click()
  await window
    .getByText(retention.deletedTitle.replace('{{code}}', code))
    .waitFor({ timeout: 30_000 })
  await button(window, retention.cleanDo).click()
  await window.getByText(retention.cleaned).waitFor({ timeout: 60_000 })
}

/** Chosen by a colleague's name, and saved. Returns where. */
async function saveLog({ running, colleague, desk }: OfficeDay): Promise<string> {
  const { app, window } = running
  await toSetting(window, auditLog.toScreen)
  const who = window.getByRole('textbox', { name: auditLog.columns.person, exact: true })
  await who.fill(colleague.name)
  await window.getByRole('option', { name: colleague.name }).click()
  await window.getByRole('rowheader', { name: words.auditDeeds.case.openUnassigned }).waitFor()
  const file = join(desk, 'log.csv')
  await answerSaveDialog(app, file)
  await button(window, auditLog.save).click()
  await button(window, auditLog.saveNow).click()
  await window.getByText('log.csv').waitFor({ timeout: 30_000 })
  await window.keyboard.press('Escape')
  return file
}

/** Made, tested, copied, and put back with a second person's yes. Returns what lies on the stick. */
async function backUp({ running, colleague, me, stick }: OfficeDay): Promise<string> {
  const { app, window } = running
  const dialog = window.getByRole('dialog')
  await toSetting(window, backup.toScreen)
  await button(window, backup.make).click()
  await window.getByText('read again: 2 cases').waitFor({ timeout: 30_000 })
  const newest = window.getByRole('row').filter({ hasText: backup.whys.asked })
  await newest.getByRole('button', { name: /^Test: / }).click()
  await window.getByText('is whole. It holds 2 cases').waitFor({ timeout: 30_000 })
  await answerOpenDialog(app, stick)
  await button(window, backup.copy).click()
  await window.getByText(/^Copied and read back/).waitFor({ timeout: 30_000 })
  await newest.getByRole('button', { name: /^Put back: / }).click()
  await dialog.getByLabel(staff.secondPassphrase).fill(colleague.passphrase)
  await button(dialog, backup.askDo).click()
  await signInAs(window, me)
  const [file = ''] = readdirSync(stick)
  return join(stick, file)
}

export interface Left {
  /** Holds names of colleagues, and no other canary. */
  readonly log: string
  /** About a person by name, as the screen says before it is saved. */
  readonly document: string
  readonly onStick: string
}

/** Returns what left the office, because somebody chose so. */
export async function workWithRecords(day: OfficeDay): Promise<Left> {
  await keepFiles(day)
  const document = await handOutDocument(day)
  await keepLonger(day)
  await deleteForGood(day)
  const log = await saveLog(day)
  const onStick = await backUp(day)
  return { log, document, onStick }
}
