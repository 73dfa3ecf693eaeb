import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Page } from 'playwright-core'
import { fillOfficeWithHostileTexts } from '#test/support/hostile-office.ts'
import { hostAt, passphrase } from '#test/support/office.ts'
import { watch } from './drive/hostile-look.ts'
import { goTo, signIn, wordsOf } from './drive/office.ts'
import { payloadLines, payloads } from './drive/payloads.ts'
import { start } from './drive/start.ts'

const words = wordsOf('en')
/** As long as the name of a file may be, and shorter than the name of a colleague. */
const lines = payloadLines(100)

async function hostileOffice(): Promise<{ profile: string; codes: readonly string[] }> {
  const profile = mkdtempSync(join(tmpdir(), 'tessera-payloads-'))
  onTestFinished(() => {
    rmSync(profile, { recursive: true, force: true })
  })
  const host = hostAt(join(profile, 'vault'))
  const who = { organisation: 'Safe Harbour', person: 'Dara Test', country: 'KH' }
  const key = await host.beginSetup({ ...who, colour: 'teal', animal: 'heron', passphrase })
  await host.finishSetup(key)
  if (host.session === null) throw new Error('nobody is signed in')
  const codes = await fillOfficeWithHostileTexts(host.session, lines, payloads.join('\n'))
  host.close()
  return { profile, codes }
}

const openCase = async (window: Page, code: string) => {
  await goTo(window, words.frame.cases)
  await window.getByRole('row').filter({ hasText: code }).click()
  await window.getByRole('heading', { name: words.cases.statusHistory }).waitFor()
}

const settingsLinks = [
  words.staff.toScreen,
  words.staff.toPassphrase,
  words.backup.toScreen,
  words.recovery.toScreen,
  words.emergency.toScreen,
  words.auditLog.toScreen,
  words.caseAccess.absence.title,
  words.caseAccess.summary.title,
  words.retention.toRules,
  words.retention.toDue,
]

test('fifty payloads in names, files, reasons and decisions are shown as text on the screens of the office (ASVS 1.2.1, 3.2.2)', async () => {
  const { profile, codes } = await hostileOffice()
  const running = await start({ profile })
  const { window } = running
  const { seen, look, unseenOn, expectPeace } = await watch(running)
  await signIn(window, 'en', passphrase)
  await look('home')

  const [code = ''] = codes
  await openCase(window, code)
  const older = window.getByRole('button', { name: words.attachments.more })
  await older.waitFor()
  while (await older.isVisible()) {
    await older.click()
    await window.waitForTimeout(200)
  }
  await window
    .getByText(lines[0] ?? '')
    .first()
    .waitFor()
  await look('case')
  expect(unseenOn('case')).toEqual([])
  await window.emulateMedia({ media: 'print' })
  await look('case in print')
  await window.emulateMedia({ media: 'screen' })

  await window.getByRole('link', { name: words.personDocument.open }).first().click()
  await look('document')
  await openCase(window, code)
  await window.locator('a[href*="retention"]').first().click()
  await look('deletion')

  for (const link of settingsLinks) {
    await goTo(window, words.frame.settings)
    await window.getByRole('link', { name: link, exact: true }).first().click()
    await window.getByRole('heading', { level: 1 }).first().waitFor()
    await look(link)
  }
  for (const link of [words.staff.toScreen, words.caseAccess.summary.title]) {
    await goTo(window, words.frame.settings)
    await window.getByRole('link', { name: link, exact: true }).first().click()
    await window
      .getByText(lines.at(-1) ?? '')
      .first()
      .waitFor()
    await look(link)
    expect(unseenOn(link), link).toEqual([])
  }
  expect([...seen.values()].every((screens) => screens.has('deletion'))).toBe(true)
  await expectPeace()
})
