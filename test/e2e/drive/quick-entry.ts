/** @file Typing an interview into the sheet by keyboard alone, as somebody does who knows the form. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Answer, Answers } from '#shared/codebook/answer.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { fieldWords } from '#shared/i18n/codebook-words.ts'
import { valueWords } from '../../../renderer/form/answer-words.ts'
import { wordsOf } from './office.ts'

/** The question whose box has the keyboard; `null`: none has. */
export function questionWithKeyboard(window: Page): Promise<string | null> {
  return window.evaluate(() => {
    const box = document.activeElement
    if (!(box instanceof HTMLElement) || box.dataset['quickBox'] === undefined) return null
    return box.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? null
  })
}

export async function toSheet(window: Page): Promise<void> {
  await window.keyboard.press('Control+e')
  await window.locator('[data-quick-box]').first().waitFor()
}

/** What stands beside a box: what was understood, or what was expected. */
export function beside(window: Page, path: string): Promise<string> {
  return window.locator(`[data-part] [data-question="${path}"] > p`).innerText()
}

export async function jumpTo(window: Page, number: string): Promise<void> {
  await window.keyboard.press('Control+g')
  await window.keyboard.type(number)
  await window.keyboard.press('Enter')
}

/**
 * Down the sheet with Enter, typing what belongs to each question, until the recap stands there or a
 * question of `until` has the keyboard. @returns every question that was passed
 */
export async function typeDown(
  window: Page,
  entries: Readonly<Record<string, string>>,
  until: string | null = null,
): Promise<readonly string[]> {
  const passed: string[] = []
  for (;;) {
    const path = await questionWithKeyboard(window)
    if (path === null || path === until) return passed
    if (passed.length > 300) throw new Error(`Round and round at ${path}`)
    passed.push(path)
    const text = entries[path]
    if (text !== undefined) await window.keyboard.type(text)
    await window.keyboard.press('Enter')
  }
}

/** Every answer of a case page as `label: words`. */
export async function readCase(window: Page): Promise<readonly string[]> {
  const pairs = await window.locator('main dl > div').evaluateAll((rows) =>
    rows.map((row) => {
      const text = (name: string) => row.querySelector(name)?.textContent ?? ''
      return `${text('dt')}: ${text('dd')}`
    }),
  )
  return pairs
}

/** What the case page should say for each answer. */
export function caseLines(answers: Answers): readonly string[] {
  return Object.entries(answers).map(([path, answer]) => {
    const said = answerWords(path, answer)
    return `${fieldWords('en', path).label}: ${said}`
  })
}

function answerWords(path: string, answer: Answer): string {
  const { intake } = wordsOf('en')
  if (answer.missing !== undefined) return intake.reason[answer.missing]
  const words = valueWords(fieldOf(path), answer, 'en', { yes: intake.yes, no: intake.no }) ?? ''
  const estimated = answer.estimated === true ? intake.estimated : ''
  const volunteered = answer.volunteered === true ? intake.volunteered : ''
  return [words, estimated, volunteered].filter((part) => part !== '').join(' ')
}

/** Tab, until the button of that name has the keyboard; then Enter. */
export async function pressButton(window: Page, name: string): Promise<void> {
  for (let count = 0; count < 200; count++) {
    const here = await window.evaluate(() =>
      document.activeElement instanceof HTMLButtonElement ? document.activeElement.innerText : '',
    )
    if (here.startsWith(name)) return window.keyboard.press('Enter')
    await window.keyboard.press('Tab')
  }
  expect.fail(`"${name}" is never reached with Tab`)
}
