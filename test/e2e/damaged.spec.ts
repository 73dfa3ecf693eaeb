/** @file Damaged records as a person meets them: said plainly, put back in five clicks, and the rest brought along. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { languages, type Language } from '#shared/i18n/languages.ts'
import { backUp } from '#main/backup/back-up-session.ts'
import { kdfFloor } from '#main/vault/kdf.ts'
import { createVaultHost } from '#main/vault/vault-host.ts'
import { addCases } from '#test/support/backups.ts'
import { axeProblems } from './drive/axe.ts'
import { databaseFile, flipByte, officeFolder } from './drive/files.ts'
import { atGate, atHome, button, office, wordsOf } from './drive/office.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const words = wordsOf('en')
const page = 4096
let whole = ''

beforeAll(async () => {
  whole = mkdtempSync(join(tmpdir(), 'tessera-damaged-'))
  const root = dirname(officeFolder(whole))
  mkdirSync(root, { recursive: true })
  const host = createVaultHost({ root, fillPractice: () => undefined, kdfCost: kdfFloor })
  const { organisation, person, passphrase } = office
  const tile = { colour: 'teal', animal: 'owl' }
  const setup = { organisation, country: 'KH', person, passphrase, ...tile }
  const session = await host.finishSetup(await host.beginSetup(setup))
  await addCases(session, 8)
  await backUp(session, 'asked', Date.now)
  await addCases(session, 12)
  host.close()
})
afterAll(() => {
  rmSync(whole, { recursive: true, force: true })
})

/** The same office again, for one test. */
function profile(): string {
  const made = mkdtempSync(join(tmpdir(), 'tessera-damaged-'))
  onTestFinished(() => {
    rmSync(made, { recursive: true, force: true })
  })
  cpSync(whole, made, { recursive: true })
  return made
}

/** In the middle of a page. */
function damagePage(place: string, number: number): void {
  const path = databaseFile(place)
  const bytes = readFileSync(path)
  const at = (number - 1) * page + page / 2
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0x40, at)
  writeFileSync(path, bytes)
}

async function trySignIn(window: Page, language: Language = 'en'): Promise<void> {
  await atGate(window)
  await window.locator('input[type=password]').fill(office.passphrase)
  await button(window, wordsOf(language).setup.signIn).click()
}

test('a damaged office is put back, and what was written since is brought along, in five clicks', async () => {
  const place = profile()
  // Somewhere in the log, which is longest.
  damagePage(place, readFileSync(databaseFile(place)).length / page - 3)
  const running = await start({ profile: place })
  const { window } = running
  await trySignIn(window)
  await window.getByText(words.frame.errors.damaged.title).waitFor()
  await button(window, words.salvage.look).click()
  await window.getByText(/cases can still be read/).waitFor()
  let clicks = 0
  const click = async (name: string, where: Page | Locator = window): Promise<void> => {
    await button(where, name).click()
    clicks++
  }
  const dialog = window.getByRole('dialog')
  await click(words.salvage.restore)
  await window.getByText(words.salvage.restoreAside).waitFor()
  await click(words.salvage.restore, dialog)
  await atHome(window, words)
  await click(words.salvage.toScreen)
  await window.getByText(/cases that are not here/).waitFor()
  await click(words.salvage.merge)
  await window.getByText(words.salvage.mergeMore).waitFor()
  await click(words.salvage.merge, dialog)
  await window.getByText(/cases? (was|were) brought here/).waitFor()
  expect(clicks).toBe(5)
  expectNoTroubles(running)
})

test('with a byte flipped anywhere, there is Home or plain words, and never an empty window', async () => {
  for (const at of [0.000_01, 0.3, 0.8]) {
    const place = profile()
    flipByte(databaseFile(place), at)
    const running = await start({ profile: place })
    const { window } = running
    await trySignIn(window)
    const home = window.getByRole('navigation', { name: words.frame.navigation })
    const told = window.getByText(words.frame.errors.damaged.title)
    await home.or(told).first().waitFor({ timeout: 20_000 })
    expect((await window.locator('main').innerText()).length).toBeGreaterThan(40)
    expectNoTroubles(running)
    await running.app.close()
  }
})

describe.each(languages)('in %s, a screen reader finds its way', (language) => {
  test('through damaged records', async () => {
    const place = profile()
    damagePage(place, readFileSync(databaseFile(place)).length / page - 3)
    const preferences = { language, railCollapsed: false, window: null }
    writeFileSync(join(place, 'preferences.json'), JSON.stringify(preferences))
    const { window } = await start({ profile: place })
    const { salvage, frame } = wordsOf(language)
    await trySignIn(window, language)
    await window.getByRole('heading', { name: frame.errors.damaged.title }).waitFor()
    await button(window, salvage.look).click()
    await window.getByText(salvage.codes).waitFor()
    const found = [...(await axeProblems(window, 'damaged'))]
    await button(window, salvage.restore).click()
    await window.getByText(salvage.restoreAside).waitFor()
    found.push(...(await axeProblems(window, 'put back?')))
    await button(window.getByRole('dialog'), salvage.restore).click()
    await button(window, salvage.toScreen).click()
    await button(window, salvage.merge).waitFor()
    found.push(...(await axeProblems(window, 'bring along')))
    await button(window, salvage.merge).click()
    await window.getByText(salvage.mergeMore).waitFor()
    found.push(...(await axeProblems(window, 'bring along?')))
    expect(found).toEqual([])
  })
})
