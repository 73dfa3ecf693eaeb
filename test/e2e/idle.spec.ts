import { expect, test } from 'vitest'
import type { Running } from '#test/support/electron.ts'
import { decideConsent, next, question, startInterview, typeAnswer } from './drive/interview.ts'
import { button, goTo, setUpOffice, signIn, wordsOf } from './drive/office.ts'
import { expectNoTroubles, start } from './drive/start.ts'

/** The processes that hold what is secret: the vault's, and the window's. */
async function processes({ app }: Running): Promise<{ vault: number; window: number }> {
  return app.evaluate(({ app: electron, webContents }) => ({
    vault: electron.getAppMetrics().find(({ name }) => name === 'Tessera vault')?.pid ?? 0,
    window: webContents.getAllWebContents()[0]?.getOSProcessId() ?? 0,
  }))
}

function isAlive(process_: number): boolean {
  try {
    return process.kill(process_, 0)
  } catch {
    return false
  }
}

test('left alone, the office locks by itself, and what was half typed waits behind the lock', async () => {
  const running = await start({ env: { TESSERA_IDLE_SECONDS: '8' } })
  const { window } = running
  const words = wordsOf('en')
  await setUpOffice(window)
  const code = await startInterview(window, 'en')
  await decideConsent(window, 'en', { interview: 'given' })
  await next(window, 'en')
  await typeAnswer(window, 'en', 'person.firstName', { value: 'Half typed' })
  const before = await processes(running)
  expect(before.vault).toBeGreaterThan(0)
  expect(before.window).toBeGreaterThan(0)

  // Nobody touches anything from here on.
  await button(window, words.setup.signIn).waitFor({ timeout: 30_000 })
  expect(await window.getByText('Half typed').count()).toBe(0)
  const after = await processes(running)
  expect(after.vault).not.toBe(before.vault)
  expect(after.window).not.toBe(before.window)
  expect(isAlive(before.vault)).toBe(false)
  expect(isAlive(before.window)).toBe(false)

  await signIn(window)
  await goTo(window, words.frame.newIntake)
  await button(window, words.intake.goOnWith.replace('{{code}}', code)).click()
  const name = question(window, 'person.firstName').getByRole('textbox')
  await name.waitFor()
  expect(await name.inputValue()).toBe('Half typed')
  expectNoTroubles(running)
})

test('somebody who works is never locked out', async () => {
  const running = await start({ env: { TESSERA_IDLE_SECONDS: '8' } })
  const { window } = running
  await setUpOffice(window)
  await startInterview(window, 'en')
  const before = await processes(running)
  for (let second = 0; second < 14; second++) {
    await window.keyboard.press('Tab')
    await window.waitForTimeout(1000)
  }
  expect(await processes(running)).toEqual(before)
  await question(window, 'case.safeNow').waitFor()
})
