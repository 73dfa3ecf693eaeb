import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { needsRoot } from '#test/support/needs.ts'
import type { ErrorCode } from '#shared/errors.ts'
import type { Page } from 'playwright-core'
import { launch, type Running } from '#test/support/electron.ts'
import { familyOf } from '#test/support/process-memory.ts'
import { databaseFile, editKeySlots, flipByte, keySlotFile } from './drive/files.ts'
import {
  decideConsent,
  finishInterview,
  next,
  question,
  startInterview,
  toStep,
  typeAnswer,
} from './drive/interview.ts'
import { button, goTo, lockOffice, office, setUpOffice, signIn, wordsOf } from './drive/office.ts'
import { start } from './drive/start.ts'

const words = wordsOf('en')
let spoilt = 0

/** An office set up once; every test spoils a copy of its folder. */
let original: string

beforeAll(async () => {
  original = mkdtempSync(join(tmpdir(), 'tessera-original-'))
  const running = await launch({ profile: original })
  await setUpOffice(running.window)
  await startInterview(running.window, 'en')
  await decideConsent(running.window, 'en', { interview: 'given' })
  await next(running.window, 'en')
  await typeAnswer(running.window, 'en', 'person.firstName', { value: 'Bopha' })
  await toStep(running.window, 'en', 'recap')
  await finishInterview(running.window, 'en')
  await running.close()
  return () => {
    rmSync(original, { recursive: true, force: true })
  }
})

function copyOfOffice(): string {
  spoilt += 1
  const profile = join(tmpdir(), `tessera-spoilt-${String(process.pid)}-${String(spoilt)}`)
  execFileSync('cp', ['-a', original, profile])
  onTestFinished(() => {
    rmSync(profile, { recursive: true, force: true })
  })
  return profile
}

async function tryPassphrase(window: Page, passphrase = office.passphrase): Promise<void> {
  await window.getByRole('textbox').fill(passphrase)
  await button(window, words.setup.signIn).click()
}

async function expectScreen(running: Running, code: ErrorCode): Promise<void> {
  await running.window
    .getByText(words.frame.errors[code].title)
    .first()
    .waitFor({ timeout: 30_000 })
}

test('a wrong passphrase says so, and the right one still opens', async () => {
  const running = await start({ profile: copyOfOffice() })
  await tryPassphrase(running.window, 'not this one at all')
  await expectScreen(running, 'wrongPassphrase')
  await signIn(running.window)
})

test('one flipped byte in the records says damaged, never wrong passphrase', async () => {
  const profile = copyOfOffice()
  flipByte(databaseFile(profile), 0.02)
  const running = await start({ profile })
  await tryPassphrase(running.window)
  await expectScreen(running, 'damaged')
  await running.window.getByText(words.setup.trouble.damaged.one).waitFor()
})

test('key slots that somebody edited are noticed', async () => {
  const profile = copyOfOffice()
  editKeySlots(profile, (slots) => {
    slots['epoch'] = 9999
  })
  const running = await start({ profile })
  await running.window
    .getByText(words.frame.errors.keySlotsDamaged.title)
    .or(running.window.getByRole('textbox'))
    .first()
    .waitFor()
  if (await running.window.getByRole('textbox').isVisible()) await tryPassphrase(running.window)
  await expectScreen(running, 'keySlotsDamaged')
})

test('a vault of a newer version is left alone', async () => {
  const profile = copyOfOffice()
  editKeySlots(profile, (slots) => {
    slots['v'] = 99
  })
  const running = await start({ profile })
  await running.window
    .getByText(words.frame.errors.newerVersion.title)
    .or(running.window.getByRole('textbox'))
    .first()
    .waitFor()
  if (await running.window.getByRole('textbox').isVisible()) await tryPassphrase(running.window)
  await expectScreen(running, 'newerVersion')
})

test('a vault that another Tessera holds open says so within two seconds', async () => {
  const first = await start({ profile: copyOfOffice() })
  await signIn(first.window)
  // Another profile whose vault is the same folder: what two accounts of one computer would do.
  const second = mkdtempSync(join(tmpdir(), 'tessera-second-'))
  execFileSync('ln', ['-s', join(first.profile, 'vault'), join(second, 'vault')])
  const other = await start({ profile: second })
  await tryPassphrase(other.window)
  const asked = Date.now()
  await expectScreen(other, 'inUse')
  // Argon2 comes first, so this is generous; the refusal itself is tested to two seconds elsewhere.
  expect(Date.now() - asked).toBeLessThan(10_000)
})

test('a second start of the same Tessera brings the first window forward and ends', async () => {
  const profile = copyOfOffice()
  const first = await start({ profile })
  await first.window.getByRole('textbox').waitFor()
  await expect(launch({ profile })).rejects.toThrow()
  expect(await first.window.getByRole('textbox').isVisible()).toBe(true)
})

test('a folder that cannot be written says so', async (context) => {
  needsRoot(context)
  const profile = copyOfOffice()
  const vault = join(profile, 'vault')
  execFileSync('mount', ['--bind', vault, vault])
  onTestFinished(() => {
    execFileSync('umount', [vault])
  })
  execFileSync('mount', ['-o', 'remount,bind,ro', vault])
  const running = await start({ profile })
  await tryPassphrase(running.window)
  await expectScreen(running, 'readOnly')
})

test('a full disk keeps the words on the screen, and saves them once there is room', async (context) => {
  needsRoot(context)
  const profile = copyOfOffice()
  const vault = join(profile, 'vault')
  const disk = join(profile, 'small')
  mkdirSync(disk)
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk])
  onTestFinished(() => {
    execFileSync('umount', ['-l', disk])
  })
  execFileSync('cp', ['-a', join(vault, 'office'), disk])
  rmSync(vault, { recursive: true })
  execFileSync('ln', ['-s', disk, vault])
  const running = await start({ profile })
  const { window } = running
  await signIn(window)
  await startInterview(window, 'en')
  await decideConsent(window, 'en', { interview: 'given' })
  await next(window, 'en')
  // Whatever is free is taken; dd ends with an error when the disk is full.
  execFileSync('sh', ['-c', `dd if=/dev/zero of=${disk}/filler bs=1k 2>/dev/null; true`])
  await typeAnswer(window, 'en', 'person.firstName', { value: 'Kosal' })
  await window.getByText(words.intake.notSaved).first().waitFor({ timeout: 20_000 })
  expect(await question(window, 'person.firstName').getByRole('textbox').inputValue()).toBe('Kosal')
  rmSync(join(disk, 'filler'))
  await button(window, words.frame.tryAgain).first().click()
  await window.getByText(words.intake.notSaved).first().waitFor({ state: 'hidden' })
})

test('what was typed survives the death of the vault process', async () => {
  const running = await start({ profile: copyOfOffice() })
  const { window } = running
  await signIn(window)
  const code = await startInterview(window, 'en')
  await decideConsent(window, 'en', { interview: 'given' })
  await next(window, 'en')
  await typeAnswer(window, 'en', 'person.firstName', { value: 'Chantrea' })
  await window.waitForTimeout(1000)
  const vaultProcess = await running.app.evaluate(
    ({ app }) => app.getAppMetrics().find((metric) => metric.name === 'Tessera vault')?.pid,
  )
  expect(vaultProcess).toBeGreaterThan(0)
  process.kill(Number(vaultProcess), 'SIGKILL')
  await window.getByRole('heading', { name: words.setup.yourPassphrase }).waitFor()
  await signIn(window)
  await goTo(window, words.frame.newIntake)
  await button(window, words.intake.goOnWith.replace('{{code}}', code)).click()
  await question(window, 'person.firstName').waitFor()
  expect(await question(window, 'person.firstName').getByRole('textbox').inputValue()).toBe(
    'Chantrea',
  )
})

test('what was typed survives a lock and kill -9 of everything', async () => {
  const profile = copyOfOffice()
  const running = await launch({ profile })
  await signIn(running.window)
  const code = await startInterview(running.window, 'en')
  await decideConsent(running.window, 'en', { interview: 'given' })
  await next(running.window, 'en')
  await typeAnswer(running.window, 'en', 'person.firstName', { value: 'Veasna' })
  await lockOffice(running.window)
  await signIn(running.window)
  await goTo(running.window, words.frame.newIntake)
  await button(running.window, words.intake.goOnWith.replace('{{code}}', code)).click()
  await typeAnswer(running.window, 'en', 'person.secondName', { value: 'Ung' })
  // The promise: all but the last second.
  await running.window.waitForTimeout(1000)
  const family = familyOf(running.app.process().pid ?? 0)
  expect(family.length).toBeGreaterThan(3)
  running.app.process().kill('SIGKILL')
  const alive = () => family.filter((pid) => existsSync(`/proc/${String(pid)}/exe`))
  await expect.poll(alive, { timeout: 15_000 }).toEqual([])

  const again = await start({ profile })
  await signIn(again.window)
  await goTo(again.window, words.frame.newIntake)
  await button(again.window, words.intake.goOnWith.replace('{{code}}', code)).click()
  const name = question(again.window, 'person.secondName').getByRole('textbox')
  await name.waitFor()
  expect(await name.inputValue()).toBe('Ung')
})

test('the key slot file is readable by its owner only', () => {
  const mode = execFileSync('stat', ['-c', '%a', keySlotFile(original)], { encoding: 'utf8' })
  expect(mode.trim()).toBe('600')
})
