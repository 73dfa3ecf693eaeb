/** @file What is half typed: never a secret, never into another's form, never to another person. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { stepWords } from '#shared/i18n/codebook-words.ts'
import type { HalfTyped } from '#shared/ipc/desk.ts'
import { setUpOffice, hostAt, passphrase } from '#test/support/office.ts'
import { finishInterview } from '#test/support/records.ts'
import { addColleague, deskAt, otherPassphrase } from '#test/support/staff.ts'
import { question } from './drive/interview.ts'
import { atGate, button, goTo, lockOffice, signIn, toSetting, wordsOf } from './drive/office.ts'
import { lockOfSeveral, openPeople, signInAs } from './drive/staff.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const words = wordsOf('en')
const pause = 700
/** How the picture of the test office's first person is drawn. */
const mine = { animal: 'owl', passphrase } as const

function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'tessera-half-typed-'))
  onTestFinished(() => {
    rmSync(profile, { recursive: true, force: true })
  })
  return profile
}

/** All that the vault has kept for whoever is signed in, opened. */
async function kept(window: Page): Promise<HalfTyped | null> {
  await window.waitForTimeout(pause)
  const reply = await window.evaluate(() => self.tessera.call('desk.halfTyped', {}))
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value as HalfTyped | null
}

/**
 * Shows every passphrase first: then its field is one of text like any other. Waits for as many fields
 * as there must be: that of the second person comes when it is known who could agree.
 */
async function typeEverywhere(window: Page, canary: string, least: number): Promise<void> {
  const show = button(window.locator('main, dialog'), words.frame.show)
  const fields = window.locator('main, dialog').getByRole('textbox')
  const shown = async (): Promise<number> => {
    while ((await show.count()) > 0) await show.first().click()
    return fields.count()
  }
  await expect.poll(shown).toBeGreaterThanOrEqual(least)
  for (const field of await fields.all()) await field.fill(canary)
}

const openDanger = async (window: Page): Promise<void> => {
  await goTo(window, words.frame.settings)
  await button(window, `${words.office.edit}: ${words.office.risk.selfHarm.name}`).click()
}

test('no passphrase, key, card or confirming word is kept, also while it is shown (ASVS 14.2.4)', async () => {
  const profile = newProfile()
  const { host } = await setUpOffice(join(profile, 'vault'))
  await addColleague(host, { name: 'Sokha Example', roles: ['director'], animal: 'cat' })
  const running = await start({ profile })
  const { window } = running
  await signInAs(window, mine)
  // What is looked at does hold what was typed, where it may.
  await openDanger(window)
  await window.getByLabel(words.office.phone).fill('012 345')
  expect((await kept(window))?.fields.map(({ value }) => value)).toEqual(['012 345'])
  await button(window, words.frame.cancel).click()
  expect(await kept(window)).toBeNull()

  const places: readonly (readonly [() => Promise<void>, number])[] = [
    [() => toSetting(window, words.staff.toPassphrase), 3],
    [() => toSetting(window, words.exchange.title), 1],
    [() => toSetting(window, words.emergency.toScreen), 2],
    [
      async () => {
        await toSetting(window, words.recovery.toScreen)
        await button(window, words.recovery.practise).click()
        await window.getByText(words.recovery.haveKey).waitFor()
      },
      8,
    ],
    [() => window.getByText(words.recovery.haveCards).click(), 8],
    [
      async () => {
        await openPeople(window)
        await button(window, words.staff.invite).first().click()
        await window.getByRole('dialog').getByLabel(words.staff.secondPassphrase).waitFor()
      },
      2,
    ],
  ]
  for (const [open, least] of places) {
    await open()
    await typeEverywhere(window, 'QX7KA', least)
    await window.keyboard.press('Control+Shift')
    expect(await kept(window)).toBeNull()
  }
  await lockOfSeveral(window)
  await signInAs(window, mine)
  expect(await kept(window)).toBeNull()
  expectNoTroubles(running)
  await running.close()

  const again = hostAt(join(profile, 'vault'))
  const slot = again.office()?.tiles.find(({ animal }) => animal === 'heron')?.slot ?? ''
  const session = await again.unlock(slot, passphrase)
  expect(session.db.prepare('SELECT count(*) FROM half_typed').pluck().get()).toBe(0)
})

test('what somebody had begun to write waits for them and is never shown to a colleague (ASVS 14.2.4)', async () => {
  const profile = newProfile()
  const { host } = await setUpOffice(join(profile, 'vault'))
  await addColleague(host, { name: 'Sokha Example', roles: ['director'], animal: 'cat' })
  const running = await start({ profile })
  const { window } = running
  await signInAs(window, mine)
  await openDanger(window)
  await window.getByLabel(words.office.phone).fill('012 345')
  await lockOfSeveral(window)

  await signInAs(window, { animal: 'cat', passphrase: otherPassphrase })
  await openDanger(window)
  expect(await kept(window)).toBeNull()
  expect(await window.getByText(words.safety.halfTyped).count()).toBe(0)
  expect(await window.getByLabel(words.office.phone).inputValue()).toBe('')
  await lockOfSeveral(window)

  await signInAs(window, mine)
  await window.getByText(words.safety.halfTyped).waitFor()
  await openDanger(window)
  const phone = window.getByLabel(words.office.phone)
  await expect.poll(() => phone.inputValue()).toBe('012 345')
  expectNoTroubles(running)
})

test('what was half typed about one person of a case is put into no form of another', async () => {
  const profile = newProfile()
  const { host } = await setUpOffice(join(profile, 'vault'))
  if (host.session === null) throw new Error('nobody is signed in')
  const { caseId, code } = await finishInterview(host.session)
  const { api } = deskAt(host)
  const relative = (role: 'family' | 'witness', name: string) =>
    api.cases.addPerson({ caseId, role, answers: { 'person.firstName': { value: name } } })
  await relative('family', 'Little Boran')
  await relative('witness', 'Aunt Srey')
  const other = await finishInterview(host.session)
  host.close()

  const running = await start({ profile })
  const { window } = running
  await signIn(window, 'en', passphrase)
  const section = stepWords('en', 'identity').title
  const edit = button(window, words.cases.editSection.replace('{{section}}', section))
  const middle = question(window, 'person.middleName').getByRole('textbox')
  const open = async (wanted: string): Promise<void> => {
    await goTo(window, words.frame.cases)
    await window.getByRole('row').filter({ hasText: wanted }).click()
    await edit.waitFor()
  }
  const change = (name: string) =>
    button(window.getByRole('listitem').filter({ hasText: name }), words.people.change)
  const first = question(window, 'person.firstName').getByRole('textbox').first()

  await open(code)
  await change('Little Boran').click()
  await first.fill('Half Boran')
  await lockOffice(window)
  await signIn(window, 'en', passphrase)
  await window.getByText(words.safety.halfTyped).waitFor()
  await edit.waitFor()
  // The same question of the survivor, and of another relative.
  await edit.click()
  await window.waitForTimeout(pause)
  expect(await first.inputValue()).not.toBe('Half Boran')
  await button(window, words.cases.cancel).click()
  await change('Aunt Srey').click()
  await window.waitForTimeout(pause)
  expect(await first.inputValue()).toBe('Aunt Srey')
  await button(window, words.cases.cancel).click()

  // What is typed meanwhile in another case stays there.
  await open(other.code)
  await edit.click()
  await middle.fill('Of the other case')
  await lockOffice(window)
  await atGate(window)
  await signIn(window, 'en', passphrase)
  await open(code)
  await edit.click()
  await window.waitForTimeout(pause)
  expect(await middle.inputValue()).toBe('')
  await button(window, words.cases.cancel).click()
  await change('Little Boran').click()
  await expect.poll(() => first.inputValue()).toBe('Half Boran')
  await button(window, words.cases.cancel).click()
  await open(other.code)
  await edit.click()
  await expect.poll(() => middle.inputValue()).toBe('Of the other case')
  expectNoTroubles(running)
})
