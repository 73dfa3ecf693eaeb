import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { launch, type Running } from '#test/support/electron.ts'
import {
  atGate,
  atHome,
  chooseLanguage,
  lockOffice,
  office,
  openPractice,
  setUpOffice,
  wordsOf,
} from './drive/office.ts'
import { startReady } from './drive/ready-office.ts'
import { start } from './drive/start.ts'

function profileOfTest(): string {
  const profile = mkdtempSync(join(tmpdir(), 'tessera-desktop-'))
  onTestFinished(() => {
    rmSync(profile, { recursive: true, force: true })
  })
  return profile
}

const boundsOf = ({ app }: Running) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())

const menuOf = ({ app }: Running) =>
  app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map(({ label, submenu }) => ({
      label,
      entries: submenu?.items.map((item) => item.role ?? item.label) ?? [],
    })),
  )

test('the window comes back where it was, in the language that was chosen', async () => {
  const profile = profileOfTest()
  const first = await launch({ profile })
  await setUpOffice(first.window, 'km', {
    organisation: 'Lantern House',
    country: 'កម្ពុជា',
    person: 'Dara Test',
    passphrase: 'copper lantern orbit meadow silent harbor',
  })
  await first.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1100, height: 750 })
  })
  await first.close()

  const second = await start({ profile })
  await atGate(second.window)
  expect(await boundsOf(second)).toMatchObject({ width: 1100, height: 750 })
  await second.window.getByText(wordsOf('km').setup.yourPassphrase).first().waitFor()
})

test('the menu speaks the chosen language and offers neither reload nor developer tools', async () => {
  const running = await start()
  await chooseLanguage(running.window, 'km')
  const words = wordsOf('km').menu
  const menu = await menuOf(running)
  expect(menu.map(({ label }) => label)).toEqual([words.file, words.edit, words.view, words.help])
  const entries = menu.flatMap((each) => each.entries.map((entry) => entry.toLowerCase()))
  expect(entries).toContain(words.lock)
  expect(entries.filter((entry) => /reload|devtools/.test(entry))).toEqual([])
})

test('a menu entry brings its screen', async () => {
  const running = await start()
  await openPractice(running.window)
  await running.app.evaluate(({ Menu }, label) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? [])
    items?.find((item) => item.label === label)?.click()
  }, wordsOf('en').menu.reports)
  await running.window
    .getByRole('heading', { name: wordsOf('en').reports.title, level: 1 })
    .waitFor()
})

test.each(['suspend', 'lock-screen'] as const)('%s locks the office', async (event) => {
  const running = await startReady()
  await running.app.evaluate(({ powerMonitor }, name) => {
    powerMonitor.emit(name)
  }, event)
  await atGate(running.window)
  const reply = await running.window.evaluate(() => window.tessera.call('cases.overview', {}))
  expect(reply).toEqual({ ok: false, error: { code: 'locked' } })
})

test('who leaves while the passphrase is still checked leaves no open office behind', async () => {
  const running = await start()
  const { window: page, app } = running
  await setUpOffice(page)
  await lockOffice(page)
  const leave = () =>
    app.evaluate(({ powerMonitor }) => {
      powerMonitor.emit('suspend')
    })
  await page.locator('input[type=password]').fill(office.passphrase)
  // In main, before the answer of the vault can come.
  await app.evaluate(({ powerMonitor, BrowserWindow }) => {
    const [shown] = BrowserWindow.getAllWindows()
    shown?.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'Return' })
    shown?.webContents.sendInputEvent({ type: 'char', keyCode: 'Return' })
    shown?.webContents.sendInputEvent({ type: 'keyUp', keyCode: 'Return' })
    setTimeout(() => powerMonitor.emit('suspend'), 50)
  })
  const field = page.locator('input[type=password]')
  // The page is a new one, in front of which nobody has typed.
  await expect.poll(() => field.inputValue().catch(() => null), { timeout: 20_000 }).toBe('')
  const reply = await page.evaluate(() => window.tessera.call('cases.overview', {}))
  expect(reply).toEqual({ ok: false, error: { code: 'locked' } })
  // Whoever comes back later is let in at once, also with the keyboard alone.
  await leave()
  await field.focus()
  await page.keyboard.type(office.passphrase)
  await page.keyboard.press('Enter')
  await atHome(page, wordsOf('en'))
  await page.waitForTimeout(1500)
  await atHome(page, wordsOf('en'))
  expect(await field.count()).toBe(0)
})

test('the title of the window names neither office nor person', async () => {
  const running = await start()
  await openPractice(running.window)
  const title = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getTitle(),
  )
  expect(title).toBe('Tessera')
  expect(await running.window.title()).toBe('Tessera')
})
