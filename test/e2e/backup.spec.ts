/** @file Backups as a person meets them: by themselves, on a stick, and back on a fresh computer. */
import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { languages } from '#shared/i18n/languages.ts'
import { axeProblems } from './drive/axe.ts'
import { databaseFile, flipByte, officeFolder } from './drive/files.ts'
import { answerOpenDialog } from './drive/dialogs.ts'
import {
  atHome,
  button,
  chooseLanguage,
  goTo,
  lockOffice,
  office,
  officeIn,
  readRecoveryKey,
  setUpOffice,
  signIn,
  typeRecoveryKey,
  wordsOf,
} from './drive/office.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const words = wordsOf('en')
const newPassphrase = 'seven quiet rivers carry amber lanterns'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'tessera-backup-'))
  onTestFinished(() => {
    rmSync(made, { recursive: true, force: true })
  })
  return made
}

const namesIn = (profile: string): readonly string[] =>
  readdirSync(join(officeFolder(profile), 'backups')).filter((name) => name.endsWith('.db'))

/** The name of what was set aside says when. */
function letAMonthPass(profile: string): void {
  const vault = join(profile, 'vault')
  const old = `office.before-${String(Date.now() - 31 * 24 * 60 * 60 * 1000)}`
  const aside = readdirSync(vault).filter((name) => name.startsWith('office.before-'))
  expect(aside).toHaveLength(1)
  renameSync(join(vault, aside[0] ?? ''), join(vault, old))
}

test('closing makes a backup by itself; nothing new makes no second one', async () => {
  const profile = folder()
  const first = await start({ profile })
  await setUpOffice(first.window)
  await first.app.evaluate(({ app }) => {
    app.quit()
  })
  await first.app.waitForEvent('close')
  expect(namesIn(profile)).toHaveLength(1)
  const [name] = namesIn(profile)
  const second = await start({ profile })
  await signIn(second.window)
  await second.window.getByText(words.backup.lineNotCopied).waitFor()
  await second.app.evaluate(({ app }) => {
    app.quit()
  })
  await second.app.waitForEvent('close')
  expect(namesIn(profile)).toEqual([name])
})

test('made, tested, copied to a stick, and back on a fresh computer with the paper', async () => {
  const stick = folder()
  const running = await start()
  const { window, app } = running
  const key = await setUpOffice(window)
  await goTo(window, words.frame.settings)
  await window.getByRole('link', { name: words.backup.toScreen }).click()
  await window.getByText(words.backup.empty, { exact: true }).waitFor()
  await button(window, words.backup.make).click()
  await window.getByText('read again: 0 cases').waitFor()
  await window.getByRole('button', { name: /^Test: / }).click()
  await window.getByText('is whole. It holds 0 cases').waitFor()
  await answerOpenDialog(app, stick)
  await button(window, words.backup.copy).click()
  await window.getByText(/^Copied and read back/).waitFor()
  // In a test the stick lies on the same disk, and that is said.
  await window.getByText(words.backup.sameDisk).waitFor()
  const [file = ''] = readdirSync(stick)
  expect(readdirSync(stick)).toHaveLength(1)
  expectNoTroubles(running)

  const fresh = await start()
  await chooseLanguage(fresh.window, 'en')
  await button(fresh.window, words.backup.gate).click()
  await answerOpenDialog(fresh.app, join(stick, file))
  await button(fresh.window, words.backup.choose).click()
  await fresh.window.getByText(file).waitFor()
  await button(fresh.window, words.frame.goOn).click()
  await typeRecoveryKey(fresh.window, key)
  await button(fresh.window, words.backup.look).click()
  await fresh.window.getByText(office.organisation).waitFor()
  await fresh.window.getByLabel(words.setup.passphrase, { exact: true }).fill(newPassphrase)
  await fresh.window.getByLabel(words.setup.passphraseAgain).fill(newPassphrase)
  await button(fresh.window, words.backup.putBack).click()
  const newKey = await readRecoveryKey(fresh.window, words)
  expect(newKey).not.toEqual(key)
  await button(fresh.window, words.setup.keyWritten).click()
  await typeRecoveryKey(fresh.window, newKey)
  await button(fresh.window, words.setup.toOffice).click()
  await atHome(fresh.window, words)
  expect(await fresh.window.getByText(office.organisation).first().isVisible()).toBe(true)
  await lockOffice(fresh.window)
  await signIn(fresh.window, 'en', newPassphrase)
  expectNoTroubles(fresh)
})

test('a damaged office is back in five clicks, with the passphrase of every day', async () => {
  const profile = folder()
  const first = await start({ profile })
  await setUpOffice(first.window)
  await first.close()
  flipByte(databaseFile(profile), 0.5)
  const second = await start({ profile })
  const { window } = second
  await window.locator('input[type=password]').fill(office.passphrase)
  await button(window, words.setup.signIn).click()
  await window.getByText(words.frame.errors.damaged.title).waitFor()
  await button(window, words.backup.gate).click()
  await button(window, words.frame.goOn).click()
  await window.getByLabel(words.backup.passphrase, { exact: true }).fill(office.passphrase)
  await button(window, words.backup.look).click()
  await window.getByText(words.backup.replaces).waitFor()
  await button(window, words.backup.putBack).click()
  await atHome(window, words)
  expectNoTroubles(second)
})

test('put back from inside: asked with its numbers, locked, and kept aside until removed', async () => {
  const { window, profile } = await start()
  await setUpOffice(window)
  await goTo(window, words.frame.settings)
  await window.getByRole('link', { name: words.backup.toScreen }).click()
  await button(window, words.backup.make).click()
  await window.getByRole('button', { name: /^Put back: / }).click()
  await window.getByText('It holds 0 cases. The office now has 0.').waitFor()
  await button(window, words.backup.askDo).click()
  await signIn(window)
  await atHome(window, words)
  const reminder = window.getByText(words.backup.asideHomeMore)
  expect(await reminder.count()).toBe(0)
  letAMonthPass(profile)
  await goTo(window, words.frame.cases)
  await goTo(window, words.frame.home)
  await reminder.waitFor()
  await button(window, words.backup.toScreen).click()
  await window.getByText(words.backup.asideTitle).waitFor()
  await window.getByRole('button', { name: /^Remove:/ }).click()
  await button(window, words.backup.asideRemove).last().click()
  await window.getByText(words.backup.asideTitle).waitFor({ state: 'detached' })
})

describe.each(languages)('in %s, a screen reader finds its way', (language) => {
  test('through the backups and the way back', async () => {
    const { window } = await start()
    const { frame, backup } = wordsOf(language)
    await setUpOffice(window, language, officeIn(language))
    await goTo(window, frame.settings)
    await window.getByRole('link', { name: backup.toScreen }).click()
    await button(window, backup.make).click()
    await window.getByRole('row').nth(1).waitFor()
    const found = [...(await axeProblems(window, 'backups'))]
    await window.getByRole('row').nth(1).getByRole('button').last().click()
    await window.getByText(backup.askLost).waitFor()
    found.push(...(await axeProblems(window, 'put back?')))
    await window.keyboard.press('Escape')
    await lockOffice(window)
    await button(window, backup.gate).click()
    await window.getByRole('radio').first().waitFor()
    found.push(...(await axeProblems(window, 'which backup')))
    await button(window, frame.goOn).click()
    await button(window, backup.look).waitFor()
    found.push(...(await axeProblems(window, 'what opens it')))
    expect(found).toEqual([])
  })
})
