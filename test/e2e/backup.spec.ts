/** @file Backups as a person meets them: by themselves, on a stick, and back on a fresh computer. */
import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { languages } from '#shared/i18n/languages.ts'
import type { Running } from '#test/support/electron.ts'
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
import { finishOwedPapers, makeCards, typeCards, type Cards } from './drive/papers.ts'
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

/** From the first screen of a fresh computer to where the paper is asked for. */
async function chooseCopy({ app, window }: Running, folder: string, file: string): Promise<void> {
  await chooseLanguage(window, 'en')
  await button(window, words.backup.gate).click()
  await answerOpenDialog(app, join(folder, file))
  await button(window, words.backup.choose).click()
  await window.getByText(file).waitFor()
  await button(window, words.frame.goOn).click()
}

/** What is in it was seen; from here on there is a new passphrase. */
async function putBack(window: Page): Promise<void> {
  await window.getByText(office.organisation).waitFor()
  await window.getByLabel(words.setup.passphrase, { exact: true }).fill(newPassphrase)
  await window.getByLabel(words.setup.passphraseAgain).fill(newPassphrase)
  await button(window, words.backup.putBack).click()
}

async function signInAnew(running: Running): Promise<void> {
  const { window } = running
  expect(await window.getByText(office.organisation).first().isVisible()).toBe(true)
  await lockOffice(window)
  await signIn(window, 'en', newPassphrase)
  expectNoTroubles(running)
}

async function backWithKey(folder: string, file: string, key: readonly string[]): Promise<void> {
  const fresh = await start()
  const { window } = fresh
  await chooseCopy(fresh, folder, file)
  await typeRecoveryKey(window, key)
  await button(window, words.backup.look).click()
  await putBack(window)
  const newKey = await readRecoveryKey(window, words)
  expect(newKey).not.toEqual(key)
  await button(window, words.setup.keyWritten).click()
  await typeRecoveryKey(window, newKey)
  await button(window, words.setup.toOffice).click()
  await atHome(window, words)
  await signInAnew(fresh)
}

async function backWithCards(folder: string, file: string, cards: Cards): Promise<void> {
  const fresh = await start()
  const { window } = fresh
  await chooseCopy(fresh, folder, file)
  // With the keyboard alone: from the boxes of the key back to the choice, and on to the cards.
  await window.getByRole('textbox').first().waitFor()
  await window.keyboard.press('Shift+Tab')
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Tab')
  // As a scanner types: Enter after the first card goes to the second, and there it opens.
  for (const place of [1, 1]) {
    await window.keyboard.type((cards[place] ?? []).join('-'))
    await window.keyboard.press('Enter')
  }
  await window.getByText(words.recovery.sameCard).waitFor()
  await typeCards(window, cards, [1, 2])
  await button(window, words.backup.look).click()
  await putBack(window)
  await window.getByText(words.backup.newKeyAfterCards).waitFor()
  await finishOwedPapers(window)
  await signInAnew(fresh)
}

test('made, tested, copied to a stick, and back on fresh computers: with the key, and with two cards', async () => {
  const stick = folder()
  const running = await start()
  const { window, app } = running
  const key = await setUpOffice(window)
  const cards = await makeCards(window)
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
  await backWithKey(stick, file, key)
  await backWithCards(stick, file, cards)
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
    await window.getByText(backup.wayCards).click()
    found.push(...(await axeProblems(window, 'two cards')))
    expect(found).toEqual([])
  })
})
