import { expect, test } from 'vitest'
import { axeProblems } from './drive/axe.ts'
import {
  atGate,
  button,
  goTo,
  office,
  readRecoveryKey,
  setUpOffice,
  typeRecoveryKey,
  wordsOf,
} from './drive/office.ts'
import { expectNoTroubles, start } from './drive/start.ts'
import {
  comeIn,
  invite,
  lockOfSeveral,
  openPeople,
  signInAs,
  type NewColleague,
} from './drive/staff.ts'

const words = wordsOf('en')

/** The first person's picture, as set-up proposes it. */
const dara = { animal: 'turtle', passphrase: office.passphrase } as const

const director: NewColleague = {
  name: 'Sokha Example',
  roles: ['director'],
  animal: 'cat',
  passphrase: 'pebble anchor willow copper season drift',
}

test('a director comes in with a code, sees numbers and no names, and is the second person', async () => {
  const running = await start()
  const { window } = running
  const found: string[] = []
  await setUpOffice(window)
  // Alone, and told so where it cannot be overlooked.
  await window.getByText(words.staff.aloneTitle).waitFor()
  await openPeople(window)
  found.push(...(await axeProblems(window, 'people')))
  const code = await invite(window, director)
  await window.getByText(director.name).waitFor()
  await window.keyboard.press('Control+l')
  await atGate(window)

  await comeIn(window, code, director)
  const places = window.getByRole('navigation', { name: words.frame.navigation })
  await places.getByRole('link', { name: words.frame.reports, exact: true }).waitFor()
  expect(await places.getByRole('link', { name: words.frame.newIntake }).count()).toBe(0)
  await window.keyboard.press('Control+n')
  await window.getByRole('heading', { name: words.rights.notYours }).waitFor()
  await openPeople(window)
  expect(await button(window, words.staff.invite).count()).toBe(0)

  await lockOfSeveral(window)
  await signInAs(window, dara)
  await window.getByRole('heading', { level: 1 }).waitFor()
  expect(await window.getByText(words.staff.aloneTitle).count()).toBe(0)
  await openPeople(window)
  const worker = { ...director, name: 'Nita Example', roles: ['caseWorker'] } as const
  await button(window, words.staff.invite).first().click()
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel(words.staff.inviteName, { exact: true }).fill(worker.name)
  await button(dialog, words.staff.inviteDo).click()
  await dialog.getByText(words.staff.secondMissing).waitFor()
  await dialog.getByLabel(words.staff.secondPassphrase).fill('not their passphrase')
  await button(dialog, words.staff.inviteDo).click()
  await dialog.getByText(words.frame.errors.wrongPassphrase.title).waitFor({ timeout: 20_000 })
  found.push(...(await axeProblems(window, 'invite')))
  await button(dialog, words.frame.cancel).click()
  await invite(window, worker, { secondPassphrase: director.passphrase })
  await window.getByRole('row', { name: /Nita Example/ }).waitFor()
  await button(window, words.staff.withdrawOf.replace('{{name}}', worker.name)).click()
  await window.getByRole('row', { name: /Nita Example/ }).waitFor({ state: 'detached' })
  expect(found).toEqual([])
  expectNoTroubles(running)
})

test('roles are changed, a colleague pauses and comes back, and a passphrase is changed', async () => {
  const running = await start()
  const { window } = running
  await setUpOffice(window)
  await openPeople(window)
  const code = await invite(window, director)
  await window.keyboard.press('Control+l')
  await atGate(window)
  await comeIn(window, code, director)
  await lockOfSeveral(window)
  await signInAs(window, dara)
  await openPeople(window)

  const row = window.getByRole('row', { name: /Sokha Example/ })
  await row.click()
  await button(window, words.staff.personRoles).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: words.rights.role.dataOfficer.name }).check()
  await button(dialog, words.staff.save).click()
  await row.getByText(words.rights.role.dataOfficer.name).waitFor()

  await row.click()
  await button(window, words.staff.pause).click()
  await button(window.getByRole('dialog'), words.staff.pause).click()
  await row.getByText(words.staff.suspended).waitFor()
  await row.click()
  await button(window, words.staff.resume).click()
  await button(window.getByRole('dialog'), words.staff.resume).click()
  await row.getByText(words.staff.active).waitFor()

  const next = 'meadow lantern cotton harbor violet stone'
  await goTo(window, words.frame.settings)
  await window.getByRole('link', { name: words.staff.toPassphrase }).click()
  await window.getByLabel(words.staff.passphraseNow).fill(office.passphrase)
  await window.getByLabel(words.setup.passphrase, { exact: true }).fill(next)
  await window.getByLabel(words.setup.passphraseAgain).fill(next)
  await button(window, words.staff.passphraseChange).click()
  await window.getByText(words.staff.passphraseChanged).waitFor({ timeout: 20_000 })
  await lockOfSeveral(window)
  await signInAs(window, { ...dara, passphrase: next })
  expectNoTroubles(running)
})

test('somebody is let go: a new key on paper, new locks, and everybody else signs in as before', async () => {
  const running = await start()
  const { window } = running
  const found: string[] = []
  const oldKey = await setUpOffice(window)
  await openPeople(window)
  const code = await invite(window, director)
  await window.keyboard.press('Control+l')
  await atGate(window)
  await comeIn(window, code, director)
  await lockOfSeveral(window)
  await signInAs(window, dara)
  await openPeople(window)
  await window.getByRole('row', { name: /Sokha Example/ }).click()
  await button(window, words.staff.letGo).click()
  await window.getByText(words.staff.letGoBackups).waitFor()
  found.push(...(await axeProblems(window, 'let go')))
  await button(window, words.staff.letGoDo).click()
  const newKey = await readRecoveryKey(window, words)
  expect(newKey).not.toEqual(oldKey)
  await button(window, words.setup.keyWritten).click()
  await typeRecoveryKey(window, newKey)
  found.push(...(await axeProblems(window, 'change the locks')))
  await button(window, words.staff.letGoFinish).click()

  // One picture is left, and with it the sign-in of one person.
  await atGate(window)
  await window.locator('input[type=password]').fill(office.passphrase)
  await button(window, words.setup.signIn).click()
  await openPeople(window)
  await window
    .getByRole('row', { name: /Sokha Example/ })
    .getByText(words.staff.left)
    .waitFor()
  expect(found).toEqual([])
  expectNoTroubles(running)
})
