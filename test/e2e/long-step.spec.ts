import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { stepIds, steps } from '#shared/codebook/steps.ts'
import { fieldWords, stepWords } from '#shared/i18n/codebook-words.ts'
import { question, startInterview, toStep } from './drive/interview.ts'
import { button, wordsOf } from './drive/office.ts'
import { startReady } from './drive/ready-office.ts'
import { expectNoTroubles } from './drive/start.ts'

const words = wordsOf('en')
const identity = steps.find(({ id }) => id === 'identity')?.fields ?? []
const always = identity.filter((path) => fieldOf(path).module === undefined)
const last = always.at(-1) ?? ''

const focusedQuestion = (window: Page) =>
  window.evaluate(
    () => document.activeElement?.closest<HTMLElement>('[data-question]')?.dataset['question'],
  )

test('a long step draws its first questions at once and all of them right after', async () => {
  const running = await startReady()
  const { window } = running
  await startInterview(window, 'en')
  const atOnce = await window.evaluate(async (index) => {
    document.querySelectorAll<HTMLElement>('main nav button')[index]?.click()
    await Promise.resolve()
    return document.querySelectorAll('main [data-question]').length
  }, stepIds.indexOf('identity'))
  expect(atOnce).toBeGreaterThan(0)
  expect(atOnce).toBeLessThan(always.length)
  await question(window, last).waitFor()
  expect(await window.locator('main [data-question]').count()).toBe(always.length)

  // From the end back to a question far down: the keyboard goes to it.
  await toStep(window, 'en', 'recap')
  const heading = window.getByRole('heading', { name: stepWords('en', 'identity').title })
  const section = window.locator('main section').filter({ has: heading })
  await button(section, words.intake.recap.showOpen).click()
  const { label } = fieldWords('en', last)
  await button(window, words.intake.recap.goToQuestion.replace('{{label}}', label)).click()
  await expect.poll(() => focusedQuestion(window)).toBe(last)
  expectNoTroubles(running)
})

test('Enter goes on to the next question before it was drawn', async () => {
  const running = await startReady()
  const { window } = running
  await startInterview(window, 'en')
  const [before, after] = await window.evaluate(async (index) => {
    document.querySelectorAll<HTMLElement>('main nav button')[index]?.click()
    await Promise.resolve()
    const drawn = [...document.querySelectorAll<HTMLElement>('main [data-question]')]
    const box = drawn.at(-1)?.querySelector('input')
    box?.focus()
    box?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    const at = document.activeElement?.closest<HTMLElement>('[data-question]')
    return [drawn.at(-1)?.dataset['question'], at?.dataset['question']]
  }, stepIds.indexOf('identity'))
  expect(before).toBeDefined()
  expect(after).toBe(always[always.findIndex((path) => path === before) + 1])
  expectNoTroubles(running)
})
