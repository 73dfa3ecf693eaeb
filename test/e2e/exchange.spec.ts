import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { axeProblems } from './drive/axe.ts'
import { answerOpenDialog, answerSaveDialog } from './drive/dialogs.ts'
import { atHome, button, goTo, openPractice, wordsOf } from './drive/office.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const words = wordsOf('en').exchange

test('all data leaves one office in a locked file and comes into another, once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-data-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const file = join(folder, 'all.tessera-data')
  const running = await start()
  const { app, window } = running
  const open = async () => {
    await goTo(window, wordsOf('en').frame.settings)
    await window.getByRole('link', { name: words.title }).click()
    await button(window, words.choose).waitFor()
  }
  await openPractice(window)
  await open()
  expect(await axeProblems(window, 'exchange')).toEqual([])
  await button(window, words.take).click()
  await window.getByText(words.tooShort).waitFor()
  await button(window, words.suggest).click()
  const box = window.getByLabel(words.passphrase)
  await expect.poll(async () => (await box.inputValue()).split(' ').length).toBe(6)
  const passphrase = await box.inputValue()
  await answerSaveDialog(app, file)
  await button(window, words.take).click()
  await window.getByText('all.tessera-data').waitFor({ timeout: 60_000 })
  expect(readFileSync(file).subarray(0, 21).toString()).toBe('age-encryption.org/v1')

  // Another office: the practice office is made anew each time.
  await window.keyboard.press('Control+l')
  await button(window, wordsOf('en').setup.startPractice).click({ timeout: 30_000 })
  await atHome(window, wordsOf('en'))
  await open()
  await answerOpenDialog(app, file)
  await button(window, words.choose).click()
  await window.getByLabel(words.passphrase).last().fill('not these words at all')
  await button(window, words.look).click()
  await window.getByText(words.wrongPassphrase).waitFor({ timeout: 30_000 })
  await window.getByLabel(words.passphrase).last().fill(passphrase)
  await button(window, words.look).click()
  await window.getByRole('button', { name: /^Bring in \d+ cases$/ }).click({ timeout: 60_000 })
  await window.getByText(/^Brought in \d+ cases/).waitFor({ timeout: 60_000 })

  await button(window, words.choose).click()
  await window.getByLabel(words.passphrase).last().fill(passphrase)
  await button(window, words.look).click()
  await window.getByText(words.nothingNew).waitFor({ timeout: 60_000 })
  expectNoTroubles(running)
})
