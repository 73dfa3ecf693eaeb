import { expect, test } from 'vitest'
import {
  atHome,
  button,
  lockOffice,
  office,
  readRecoveryKey,
  setUpOffice,
  signIn,
  typeRecoveryKey,
  wordsOf,
} from './drive/office.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const newPassphrase = 'seven quiet rivers carry amber lanterns'

test('the recovery key opens the office, and a new key is on paper before work goes on', async () => {
  const running = await start()
  const { window } = running
  const words = wordsOf('en')
  const oldKey = await setUpOffice(window)
  await lockOffice(window)

  await button(window, words.setup.useRecoveryKey).click()
  await typeRecoveryKey(window, oldKey)
  await window.getByLabel(words.setup.passphrase, { exact: true }).fill(newPassphrase)
  await window.getByLabel(words.setup.passphraseAgain).fill(newPassphrase)
  await button(window, words.setup.recoverOpen).click()

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
  await window.getByLabel(words.setup.passphrase, { exact: true }).fill(newPassphrase)
  await window.getByLabel(words.setup.passphraseAgain).fill(newPassphrase)
  await button(window, words.setup.recoverOpen).click()
  await window.getByText(words.setup.typeDiffers).waitFor()
  expectNoTroubles(running)
})
