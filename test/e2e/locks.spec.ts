import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { stepWords } from '#shared/i18n/codebook-words.ts'
import { electronExecutable, type Running } from '#test/support/electron.ts'
import { passphrase, setUpOffice as makeOffice } from '#test/support/office.ts'
import { finishInterview } from '#test/support/records.ts'
import { familyOf, readOfProcess, roleOf } from '#test/support/process-memory.ts'
import { question } from './drive/interview.ts'
import {
  atGate,
  atHome,
  button,
  goTo,
  lockOffice,
  office,
  setUpOffice,
  signIn,
  wordsOf,
} from './drive/office.ts'
import { startReady } from './drive/ready-office.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const words = wordsOf('en')
/** How the wait is announced, whatever its length. */
const waiting = new RegExp(words.frame.errors.waitBeforeRetry.next.replace(/\{\{time\}\}.*/, ''))

function folderOfTest(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `tessera-${name}-`))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

const clipboardOf = ({ app }: Running): Promise<string> =>
  app.evaluate(async ({ clipboard }) => await clipboard.readText())

const putOnClipboard = ({ app }: Running, text: string): Promise<void> =>
  app.evaluate(({ clipboard }, given) => {
    void clipboard.writeText(given)
  }, text)

/** Selects what a heading says, and copies it with the keyboard. */
async function copyHeading({ window }: Running): Promise<string> {
  await window.getByRole('heading', { level: 1 }).selectText()
  await window.keyboard.press('Control+C')
  return (await window.getByRole('heading', { level: 1 }).textContent()) ?? ''
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function expectClipboard(running: Running, text: string): Promise<void> {
  await expect.poll(() => clipboardOf(running)).toBe(text)
}

test('what was copied leaves the clipboard after a while, on lock and on quit, unless it is another’s (ASVS 14.2.4)', async () => {
  const running = await start({ env: { TESSERA_CLIPBOARD_SECONDS: '3' } })
  await setUpOffice(running.window)
  const copied = await copyHeading(running)
  await expectClipboard(running, copied)
  await expectClipboard(running, '')

  await copyHeading(running)
  await expectClipboard(running, copied)
  await wait(200)
  await putOnClipboard(running, 'of another program')
  await wait(4000)
  expect(await clipboardOf(running)).toBe('of another program')

  await copyHeading(running)
  await expectClipboard(running, copied)
  await lockOffice(running.window)
  expect(await clipboardOf(running)).toBe('')
  expectNoTroubles(running)
})

/** One case on the disk; the passphrase is that of the support office. */
async function officeWithCase(): Promise<{ profile: string; code: string }> {
  const profile = folderOfTest('locks')
  const { host } = await makeOffice(join(profile, 'vault'))
  if (host.session === null) throw new Error('nobody is signed in')
  const { code } = await finishInterview(host.session)
  host.close()
  return { profile, code }
}

test('a section of a case that was being changed is filled in again after the lock (ASVS 14.3.1)', async () => {
  const { profile, code } = await officeWithCase()
  const running = await start({ profile })
  const { window } = running
  await signIn(window, 'en', passphrase)
  await goTo(window, words.frame.cases)
  await window.getByRole('row').filter({ hasText: code }).click()
  const section = stepWords('en', 'identity').title
  const edit = button(window, words.cases.editSection.replace('{{section}}', section))
  await edit.click()
  await question(window, 'person.middleName').getByRole('textbox').fill('Half typed')
  await lockOffice(window)
  expect(await window.getByText('Half typed').count()).toBe(0)
  expect(
    await window.locator('input[type=password]').evaluate((box) => box === document.activeElement),
  ).toBe(true)

  await signIn(window, 'en', passphrase)
  // Where they were, and what they had begun to write.
  await window.getByText(words.safety.halfTyped).waitFor()
  await window.getByText('Half typed').first().waitFor()
  await edit.click()
  const middle = question(window, 'person.middleName').getByRole('textbox')
  await expect.poll(() => middle.inputValue()).toBe('Half typed')
  expect(await window.getByText(words.safety.halfTyped).count()).toBe(0)
  await button(window, words.cases.save).click()
  await middle.waitFor({ state: 'detached' })
  await window.getByText('Half typed').first().waitFor()

  // Saved is not half typed any more.
  await wait(600)
  await lockOffice(window)
  await signIn(window, 'en', passphrase)
  await window.getByText('Half typed').first().waitFor()
  expect(await window.getByText(words.safety.halfTyped).count()).toBe(0)
  expectNoTroubles(running)
})

test('wrong tries make everybody wait, also after a restart, and the security officer hears of them (ASVS 16.3.1)', async () => {
  const profile = folderOfTest('tries')
  const first = await start({ profile })
  await setUpOffice(first.window)
  await lockOffice(first.window)
  const sign = (running: Running) => button(running.window, words.setup.signIn)
  const box = first.window.locator('input[type=password]')
  // Some tries are free: anybody mistypes.
  for (let count = 0; count < 8; count++) {
    await box.fill(`not the passphrase ${String(count)}`)
    await sign(first).click()
    await first.window.getByText(words.setup.unlocking).waitFor({ state: 'detached' })
    if (await first.window.getByText(waiting).isVisible()) break
  }
  await first.window.getByText(waiting).waitFor()
  expect(await sign(first).isEnabled()).toBe(false)
  await first.close()
  const again = await start({ profile })
  await atGate(again.window)
  await again.window.locator('input[type=password]').fill(office.passphrase)
  await sign(again).click()
  // The right one does not help before the time is over: the restart forgot nothing.
  await again.window.getByText(waiting).waitFor()
  expect(await sign(again).isEnabled()).toBe(false)
  await sign(again).click({ timeout: 60_000 })
  await atHome(again.window, words)
  await again.window.getByText(/wrong passphrases? w(as|ere) typed/).waitFor()
  expectNoTroubles(again)
})

test('the window keeps itself out of pictures until somebody says otherwise (ASVS 14.2.4)', async () => {
  const running = await startReady()
  const { window, app } = running
  await app.evaluate(({ BrowserWindow }) => {
    const [shown] = BrowserWindow.getAllWindows()
    if (!shown) throw new Error('no window')
    const given: boolean[] = []
    Reflect.set(globalThis, 'protection', given)
    const usual = shown.setContentProtection.bind(shown)
    shown.setContentProtection = (on) => {
      given.push(on)
      usual(on)
    }
  })
  const given = () => app.evaluate(() => Reflect.get(globalThis, 'protection') as boolean[])
  await goTo(window, words.frame.settings)
  expect(await window.getByLabel(words.safety.captureBlocked).isChecked()).toBe(true)
  await window.getByLabel(words.safety.captureAllowed).check()
  await window.getByText(words.safety.captureWarning).waitFor()
  await expect.poll(given).toEqual([false])
  await window.getByLabel(words.safety.captureBlocked).check()
  await expect.poll(given).toEqual([false, true])
  const preferences = () =>
    JSON.parse(readFileSync(join(running.profile, 'preferences.json'), 'utf8')) as unknown
  await expect.poll(preferences).toMatchObject({ captureAllowed: false })

  // Beside it: all of the technical log, to be read before it is given to anybody.
  await window.getByRole('link', { name: words.safety.logOpen }).click()
  await window.getByRole('row').filter({ hasText: 'started' }).first().waitFor()
  expectNoTroubles(running)
})

test('a crash writes no memory to the disk (ASVS 14.2.4)', async (context) => {
  if (process.platform !== 'linux') context.skip('the limits of a process are read from /proc')
  const folder = folderOfTest('cores')
  const executable = join(folder, 'electron')
  // As on a computer that keeps dumps.
  writeFileSync(
    executable,
    `#!/bin/sh\ncd '${folder}' && ulimit -c unlimited && exec '${electronExecutable()}' "$@"\n`,
  )
  chmodSync(executable, 0o700)
  try {
    execFileSync('sh', ['-c', 'ulimit -c unlimited'], { stdio: 'ignore' })
  } catch {
    context.skip('dumps are forbidden to this user altogether')
  }
  const usual = electronExecutable()
  process.env['TESSERA_ELECTRON_EXECUTABLE'] = executable
  onTestFinished(() => {
    process.env['TESSERA_ELECTRON_EXECUTABLE'] = usual
  })
  const running = await start()
  await running.window.getByRole('button').first().waitFor()
  const pid = running.app.process().pid ?? 0
  const limits = familyOf(pid).flatMap((each) => {
    const read = readOfProcess(each, 'limits')
    const line = /^Max core file size +(\S+)/m.exec(read ?? '')
    return read === null ? [] : [`${roleOf(each)}: ${line?.[1] ?? 'unknown'}`]
  })
  expect(limits.length).toBeGreaterThan(3)
  expect(limits.filter((limit) => !limit.endsWith(': 0'))).toEqual([])
  const renderer = await running.app.evaluate(
    ({ webContents }) => webContents.getAllWebContents()[0]?.getOSProcessId() ?? 0,
  )
  process.kill(renderer, 'SIGSEGV')
  await wait(1500)
  expect(readdirSync(folder)).toEqual(['electron'])
  // Chromium makes its folder for reports; with no crash reporter none is ever put into it.
  const left = readdirSync(running.profile, { recursive: true, encoding: 'utf8' })
  expect(left.filter((name) => /core|\.dmp|minidump/i.test(name))).toEqual([])
})
