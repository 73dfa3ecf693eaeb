import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { decideConsent, next, question, startInterview, typeAnswer } from './drive/interview.ts'
import { button, goTo, office, signIn, wordsOf } from './drive/office.ts'
import { startReady } from './drive/ready-office.ts'
import { expectNoTroubles } from './drive/start.ts'

const words = wordsOf('en')

const seen = (window: Page) =>
  window.evaluate(() => document.querySelector<HTMLElement>('#root')?.innerText ?? '')

async function comeBack(window: Page, passphrase: string): Promise<void> {
  await window.keyboard.press('Space')
  const box = window.locator('input[type=password]')
  await box.waitFor()
  expect(await box.inputValue()).toBe('')
  await box.fill(passphrase)
  await button(window, words.setup.signIn).click()
}

test('F9 blanks the page at once, shows a clock, and the passphrase brings back the same question', async () => {
  const running = await startReady()
  const { window } = running
  await startInterview(window, 'en')
  await decideConsent(window, 'en', { interview: 'given' })
  await next(window, 'en')
  await typeAnswer(window, 'en', 'person.firstName', { value: 'Hidden name' })

  await window.keyboard.press('F9')
  // Before anything is loaded anew: nothing on the page can be seen.
  const visible = await window
    .evaluate(() => getComputedStyle(document.body).visibility)
    .catch(() => 'hidden')
  expect(visible).toBe('hidden')
  const clock = button(window, words.setup.comeBack)
  await clock.waitFor({ timeout: 20_000 })
  expect(await seen(window)).toMatch(/^\d\d:\d\d\s+\d+ [A-Z][a-z]{2} \d{4}$/)
  expect(await window.getByText('Hidden name').count()).toBe(0)

  // A second press of the same key is not a wish to come back.
  await window.keyboard.press('F9')
  await clock.waitFor()
  await comeBack(window, office.passphrase)
  const name = question(window, 'person.firstName').getByRole('textbox')
  await name.waitFor({ timeout: 20_000 })
  expect(await name.inputValue()).toBe('Hidden name')
  expectNoTroubles(running)
})

test('the office’s own steps for danger are written, kept, and go back to the general ones', async () => {
  const running = await startReady()
  const { window } = running
  await goTo(window, words.frame.settings)
  const risk = words.office.risk.selfHarm
  await button(window, `${words.office.edit}: ${risk.name}`).click()
  await window.getByLabel(words.office.phone).fill('Crisis line 1323')
  await window.getByLabel(words.office.steps).fill('Call the nurse.\nStay.')
  await button(window, words.office.save).click()
  await window.getByText('Crisis line 1323').waitFor()
  await window.getByText('Call the nurse.').waitFor()

  await window.keyboard.press('Control+L')
  await signIn(window)
  await window.getByText('Call the nurse.').waitFor({ timeout: 20_000 })
  await button(window, `${words.office.edit}: ${risk.name}`).click()
  await button(window, words.office.useGeneral).click()
  await button(window, words.office.save).click()
  await window.getByText(risk.steps.split('\n')[0] ?? '').waitFor()
  expectNoTroubles(running)
})
