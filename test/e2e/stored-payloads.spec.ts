import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Page } from 'playwright-core'
import type { Running } from '#test/support/electron.ts'
import { fillWithHostileTexts } from '#test/support/hostile-texts.ts'
import { needsPdftotext } from '#test/support/needs.ts'
import { hostAt, passphrase } from '#test/support/office.ts'
import { goTo, signIn, wordsOf } from './drive/office.ts'
import { watch } from './drive/hostile-look.ts'
import { payloadLines, payloads } from './drive/payloads.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const words = wordsOf('en')
const lines = payloadLines(190)
const all = payloads.join('\n')

async function hostileOffice(): Promise<{ profile: string; codes: readonly string[] }> {
  const profile = mkdtempSync(join(tmpdir(), 'tessera-payloads-'))
  onTestFinished(() => {
    rmSync(profile, { recursive: true, force: true })
  })
  const host = hostAt(join(profile, 'vault'))
  const who = { organisation: lines[0] ?? '', person: lines[1] ?? '', country: 'KH' }
  const key = await host.beginSetup({ ...who, colour: 'teal', animal: 'heron', passphrase })
  await host.finishSetup(key)
  if (host.session === null) throw new Error('nobody is signed in')
  const codes = await fillWithHostileTexts(host.session, lines, all)
  host.close()
  return { profile, codes }
}

async function openCase(window: Page, code: string): Promise<void> {
  await goTo(window, words.frame.cases)
  await window.getByRole('row').filter({ hasText: code }).click()
  await window.getByRole('heading', { name: words.cases.statusHistory }).waitFor()
}

/** The page as it is printed. */
async function print({ app }: Running): Promise<Buffer> {
  const pdf = await app.evaluate(async ({ BrowserWindow }) => {
    const [shown] = BrowserWindow.getAllWindows()
    return (await shown?.webContents.printToPDF({ pageSize: 'A4' }))?.toString('base64') ?? ''
  })
  return Buffer.from(pdf, 'base64')
}

/** Its words, without blanks. */
async function printed(running: Running): Promise<string> {
  const file = join(running.profile, 'printed.pdf')
  writeFileSync(file, await print(running))
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replaceAll(
    /\s+/g,
    '',
  )
}

test('fifty payloads in every field of text are shown as text on every screen (ASVS 1.2.1, 3.2.2)', async () => {
  expect(payloads).toHaveLength(50)
  const { profile, codes } = await hostileOffice()
  const running = await start({ profile })
  const { window } = running
  const { seen, look, unseenOn, expectPeace } = await watch(running)
  await signIn(window, 'en', passphrase)
  await look('home')
  for (const [index, code] of codes.entries()) {
    await openCase(window, code)
    await look(`case ${String(index)}`)
  }
  // Every one of them, as it was written, in a case: nothing was cut out, escaped twice or run.
  expect(unseenOn('case')).toEqual([])
  await window.emulateMedia({ media: 'print' })
  await look('case in print')
  await window.emulateMedia({ media: 'screen' })

  const { frame } = words
  for (const place of [
    frame.cases,
    frame.newIntake,
    frame.reports,
    frame.sharing,
    frame.definitions,
    frame.settings,
    frame.help,
  ]) {
    await goTo(window, place)
    await look(place)
  }
  await goTo(window, frame.reports)
  await window.getByRole('table').first().waitFor()
  await look('report')
  expect((await print(running)).length).toBeGreaterThan(0)
  await goTo(window, frame.sharing)
  await window.getByRole('table').first().getByRole('row').nth(1).click()
  await window.getByRole('button', { name: words.sharing.partner.newAgreement }).first().waitFor()
  await look('partner')
  for (const link of [
    words.ownQuestions.toScreen,
    words.translations.title,
    words.exchange.title,
    words.about.toAbout,
  ]) {
    await goTo(window, frame.settings)
    await window.getByRole('link', { name: link }).first().click()
    await look(link)
  }
  await goTo(window, frame.newIntake)
  await window
    .getByRole('button', { name: /[0-9A-Z]{4}-[0-9A-Z]{4}/ })
    .first()
    .click()
  await look('interview')

  const places = new Set([...seen.values()].flatMap((screens) => [...screens]))
  for (const screen of ['home', 'partner', words.ownQuestions.toScreen, frame.settings])
    expect(places, screen).toContain(screen)
  await expectPeace()
})

test('and on paper, where the fifty can be read to the letter (ASVS 1.2.1)', async (context) => {
  needsPdftotext(context)
  const { profile, codes } = await hostileOffice()
  const running = await start({ profile })
  const { window } = running
  await signIn(window, 'en', passphrase)
  await openCase(window, codes.at(-1) ?? '')
  await window.emulateMedia({ media: 'print' })
  const paper = await printed(running)
  const lost = payloads.filter(
    (text) => /^[\x20-\x7e]+$/.test(text) && !paper.includes(text.replaceAll(/\s+/g, '')),
  )
  expect(lost).toEqual([])
  expectNoTroubles(running)
})
