import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backUpNow, loseCase, sessionOf } from '#test/support/backups.ts'
import { passphrase, setUpOffice } from '#test/support/office.ts'
import { finishInterview } from '#test/support/records.ts'
import { axeProblems } from './drive/axe.ts'
import { button, goTo, signIn, wordsOf } from './drive/office.ts'
import { ownFolder } from './drive/own-world.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const words = wordsOf('en')

test('fewer cases than in an older backup: Home asks, and it goes once that is right', async () => {
  const profile = ownFolder('fuller')
  const { host } = await setUpOffice(join(profile, 'vault'))
  const session = sessionOf(host)
  await finishInterview(session)
  await finishInterview(session)
  await backUpNow(session)
  loseCase(session)
  await backUpNow(session)
  host.close()

  const running = await start({ profile })
  const { window } = running
  await signIn(window, 'en', passphrase)
  await window.getByText(words.backup.heldTitle).waitFor()
  expect(await axeProblems(window, 'Home')).toEqual([])
  await button(window, words.backup.toScreen).click()
  await window.getByText(words.backup.fuller, { exact: true }).waitFor()
  await button(window, 'It is right: 1 case').click()
  await window.getByText(words.backup.fuller, { exact: true }).waitFor({ state: 'detached' })
  await window.getByText(words.backup.heldTitle).waitFor({ state: 'detached' })
  await goTo(window, words.frame.home)
  await window.getByText('on this computer, 1 case.').waitFor()
  expect(await window.getByText(words.backup.heldTitle).count()).toBe(0)
  expectNoTroubles(running)
})
