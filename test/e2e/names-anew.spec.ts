import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generatePeople } from '#shared/practice/generate.ts'
import { sessionOf } from '#test/support/backups.ts'
import { passphrase, setUpOffice } from '#test/support/office.ts'
import { addPeople } from '#test/support/sharing.ts'
import { axeProblems } from './drive/axe.ts'
import { button, goTo, signIn, wordsOf } from './drive/office.ts'
import { ownFolder } from './drive/own-world.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const words = wordsOf('en')
const cases = 5000

test('names that are read anew say how far they are, and other screens answer meanwhile', async () => {
  const profile = ownFolder('names-anew')
  const { host } = await setUpOffice(join(profile, 'vault'))
  addPeople(sessionOf(host), generatePeople(cases, 7, '2026-11-20'))
  host.close()

  const running = await start({ profile })
  const { window } = running
  await signIn(window, 'en', passphrase)
  const coming = window.getByText(words.frame.namesComing)
  await coming.waitFor()
  await window.getByText(/^[\d,]+ of 5,000$/).waitFor()
  expect(await axeProblems(window, 'Home')).toEqual([])
  await goTo(window, words.frame.newIntake)
  await button(window, words.intake.start).waitFor()
  await goTo(window, words.frame.cases)
  await coming.waitFor({ state: 'detached', timeout: 120_000 })
  await window.getByText(/5,000/).first().waitFor()
  expectNoTroubles(running)
})
