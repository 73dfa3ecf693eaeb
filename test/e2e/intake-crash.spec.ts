import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { stepWords } from '#shared/i18n/codebook-words.ts'
import { launch } from '#test/support/electron.ts'
import { kill, processesOf, vaultProcessOf } from './drive/crash.ts'
import {
  decideConsent,
  goOnWith,
  pause,
  question,
  startInterview,
  toStep,
  typeAnswer,
} from './drive/interview.ts'
import { setUpOffice, signIn, wordsOf } from './drive/office.ts'
import { start } from './drive/start.ts'

const words = wordsOf('en')
const note = 'Stopped before the border'
const path = 'victim.recruitmentPromises'
const first = 'A restaurant in the city, good pay, and all papers arranged. '
const second = 'Then a van at night, and nobody asked them anything again.'

/** What may be lost, in milliseconds. */
const promise = 1000

const box = (window: Page) => question(window, path).getByRole('textbox')

/** Key by key without a pause, and dead right after the last. Returns what must have been kept. */
async function typeUntilKilled(
  window: Page,
  text: string,
  pids: readonly number[],
): Promise<string> {
  await box(window).press('Control+End')
  const pressed: number[] = []
  for (const key of text) {
    await window.keyboard.press(key)
    pressed.push(performance.now())
    await wait(20)
  }
  const killedAt = performance.now()
  kill(pids)
  const kept = text.slice(0, pressed.filter((at) => killedAt - at >= promise).length)
  expect(kept.length, 'typed for longer than may be lost').toBeGreaterThan(10)
  return kept
}

/** The step, the note of the last pause, and everything but the last second. */
async function expectKept(window: Page, code: string, kept: string): Promise<string> {
  await goOnWith(window, 'en', code)
  const { title } = stepWords('en', 'recruitment')
  await window.getByRole('heading', { level: 2, name: title }).waitFor()
  await window.getByText(words.intake.pauseDialog.left.replace('{{note}}', note)).waitFor()
  const shown = await box(window).inputValue()
  expect((first + second).startsWith(shown)).toBe(true)
  expect(shown.startsWith(kept), shown).toBe(true)
  return shown
}

test('in the middle of a word everything dies, later the vault alone; all but the last second is there', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'tessera-crash-'))
  onTestFinished(() => {
    rmSync(profile, { recursive: true, force: true })
  })
  const running = await launch({ profile })
  const { window } = running
  await setUpOffice(window)
  const code = await startInterview(window, 'en')
  await decideConsent(window, 'en', { interview: 'given' })
  await toStep(window, 'en', 'identity')
  await typeAnswer(window, 'en', 'person.firstName', { value: 'Veasna' })
  await toStep(window, 'en', 'recruitment')
  await pause(window, 'en', note)
  await goOnWith(window, 'en', code)
  const kept = await typeUntilKilled(window, first, await processesOf(running))
  // The system needs a moment to take the dead away.
  await wait(1500)

  const again = await start({ profile })
  await signIn(again.window)
  const shown = await expectKept(again.window, code, kept)
  await box(again.window).fill(first)
  await wait(promise)
  const vault = await vaultProcessOf(again)
  const keptNow = await typeUntilKilled(again.window, second, [vault])
  await signIn(again.window)
  const atLast = await expectKept(again.window, code, first + keptNow)
  expect(atLast.length).toBeGreaterThan(shown.length)
  await toStep(again.window, 'en', 'identity')
  const name = question(again.window, 'person.firstName').getByRole('textbox')
  expect(await name.inputValue()).toBe('Veasna')
})
