import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import jsQR from 'jsqr'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Running } from '#test/support/electron.ts'
import {
  atGate,
  atHome,
  button,
  goTo,
  lockOffice,
  office,
  readRecoveryKey,
  setUpOffice,
  signIn,
  typeRecoveryKey,
  wordsOf,
} from './drive/office.ts'
import { finishOwedPapers, makeCards, typeCards } from './drive/papers.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const newPassphrase = 'seven quiet rivers carry amber lanterns'
const words = wordsOf('en')

async function chooseNewPassphrase(window: Page): Promise<void> {
  await window.getByLabel(words.setup.passphrase, { exact: true }).fill(newPassphrase)
  await window.getByLabel(words.setup.passphraseAgain).fill(newPassphrase)
  await button(window, words.setup.recoverOpen).click()
}

/** What a scanner reads off the sheet as the printer gets it. */
async function scanSheet({ app, window }: Running): Promise<string | undefined> {
  await window.emulateMedia({ media: 'print' })
  const code = window.locator('article svg').first()
  const picture = (await code.screenshot()).toString('base64')
  await window.emulateMedia({ media: 'screen' })
  const { width, height, bitmap } = await app.evaluate(({ nativeImage }, png) => {
    const image = nativeImage.createFromBuffer(Buffer.from(png, 'base64'))
    return { ...image.getSize(), bitmap: image.toBitmap().toString('base64') }
  }, picture)
  return jsQR(new Uint8ClampedArray(Buffer.from(bitmap, 'base64')), width, height)?.data
}

test('the recovery key opens the office, and a new key is on paper before work goes on', async () => {
  const running = await start()
  const { window } = running
  const oldKey = await setUpOffice(window)
  await lockOffice(window)

  await button(window, words.setup.useRecoveryKey).click()
  await typeRecoveryKey(window, oldKey)
  await chooseNewPassphrase(window)

  const newKey = await readRecoveryKey(window, words)
  expect(newKey).not.toEqual(oldKey)
  await window.getByText(words.setup.newKeyContext).waitFor()
  await button(window, words.setup.keyWritten).click()

  // The old paper typed back by mistake does not pass.
  await typeRecoveryKey(window, oldKey)
  await button(window, words.setup.toOffice).click()
  await window.getByText('do not fit').waitFor()
  await typeRecoveryKey(window, newKey)
  await button(window, words.setup.toOffice).click()
  await atHome(window, words)

  await lockOffice(window)
  await signIn(window, 'en', newPassphrase)
  expect(await window.getByText(office.organisation).first().isVisible()).toBe(true)

  await lockOffice(window)
  await button(window, words.setup.useRecoveryKey).click()
  await typeRecoveryKey(window, oldKey)
  await chooseNewPassphrase(window)
  await window.getByText(words.recovery.oldKey).waitFor()
  expectNoTroubles(running)
})

test('locked while the new key was shown: the office says so, and the next one is scanned back', async () => {
  const running = await start()
  const { window } = running
  const oldKey = await setUpOffice(window)
  await lockOffice(window)
  await button(window, words.setup.useRecoveryKey).click()
  await typeRecoveryKey(window, oldKey)
  await chooseNewPassphrase(window)
  await readRecoveryKey(window, words)
  // As the menu does it, and the clock after five minutes: the keys of the office are not there yet.
  await window.evaluate(`window.tessera.call('session.lock', {})`)
  await atGate(window)

  await signIn(window, 'en', newPassphrase)
  await window.getByText(words.recovery.keyOwedTitle).waitFor()
  await button(window, words.recovery.newKey).click()
  const key = await readRecoveryKey(window, words)
  expect(await scanSheet(running)).toBe(key.join('-'))
  await button(window, words.setup.keyWritten).click()
  // A scanner types all of it into the field that has the keyboard, and presses Enter.
  await window.keyboard.type(key.join('-'))
  await window.keyboard.press('Enter')
  await window.getByText(words.recovery.keyDone).waitFor()

  await window.getByRole('link', { name: words.recovery.toRecovery }).click()
  await button(window, words.recovery.practise).click()
  await typeRecoveryKey(window, oldKey)
  await button(window, words.recovery.tryIt).click()
  await window.getByText(words.recovery.oldKey).waitFor()
  await typeRecoveryKey(window, key)
  await button(window, words.recovery.tryIt).click()
  await window.getByText(words.recovery.worksKey).waitFor()
  await goTo(window, words.frame.home)
  await window.getByRole('heading', { name: words.frame.home }).waitFor()
  expect(await window.getByText(words.recovery.keyOwedTitle).count()).toBe(0)
  expectNoTroubles(running)
})

test('two of three trustee cards open the office, and new papers come first', async () => {
  const running = await start()
  const { window } = running
  await setUpOffice(window)
  const cards = await makeCards(window, async (shown) => {
    expect(await scanSheet(running)).toBe(shown[0]?.join('-'))
  })
  await lockOffice(window)

  await button(window, words.setup.useRecoveryKey).click()
  await window.getByText(words.recovery.haveCards).click()
  await typeCards(window, cards, [1, 1])
  await chooseNewPassphrase(window)
  await window.getByText(words.recovery.sameCard).waitFor()
  await typeCards(window, cards, [1, 0])
  await button(window, words.setup.recoverOpen).click()

  await finishOwedPapers(window)
  expectNoTroubles(running)
})

test('the emergency erase asks for a word, counts down, can be stopped, and leaves a first screen', async () => {
  const running = await start()
  const { window } = running
  await setUpOffice(window)
  await goTo(window, words.frame.settings)
  await window.getByRole('link', { name: words.emergency.toScreen }).click()
  const erase = button(window, words.emergency.erase)
  expect(await erase.isDisabled()).toBe(true)
  const field = window.getByRole('textbox')
  await field.fill('erase')
  await erase.click()
  await button(window, words.frame.cancel).click()
  expect(await erase.isDisabled()).toBe(true)
  expect(existsSync(join(running.profile, 'vault', 'office', 'vault.db'))).toBe(true)

  await field.fill(words.emergency.word)
  await erase.click()
  // A clock, as after hiding; then the first screen of a computer that never had an office.
  await button(window, words.setup.comeBack).click({ timeout: 30_000 })
  await button(window, words.setup.startOffice).waitFor()
  expect(existsSync(join(running.profile, 'vault'))).toBe(false)
  expectNoTroubles(running)
})

test('a screen lock in the middle of an erase does not cut it off', async () => {
  const running = await start()
  const { app, window, profile } = running
  await setUpOffice(window)
  const vault = join(profile, 'vault')
  // So many that deleting them takes longer than a lock waits for a vault that has nothing to erase.
  mkdirSync(join(vault, 'office', 'many'))
  for (let n = 0; n < 60_000; n++) writeFileSync(join(vault, 'office', 'many', String(n)), '')
  await goTo(window, words.frame.settings)
  await window.getByRole('link', { name: words.emergency.toScreen }).click()
  await window.getByRole('textbox').fill(words.emergency.word)
  await button(window, words.emergency.erase).click()
  const keySlots = join(vault, 'office', 'keyslots.json')
  await expect.poll(() => existsSync(keySlots), { timeout: 60_000, interval: 5 }).toBe(false)
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('lock-screen')
  })
  await button(window, words.setup.startOffice).waitFor({ timeout: 60_000 })
  expect(existsSync(vault)).toBe(false)
  expectNoTroubles(running)
})
