/**
 * @file Typing and looking so that the driver itself leaves no trace: it speaks to the window through
 * the main process, and a text in its messages would lie there although the application never put it.
 * A locator would too: it writes down the element it found, with what was typed into it.
 */
import type { Page } from 'playwright-core'

const veil = (text: string): readonly number[] =>
  Array.from(text, (letter) => (letter.codePointAt(0) ?? 0) + 7)

/** As typed: the page's own code hears the same events as after a key. */
export async function typeUnseen(window: Page, selector: string, text: string): Promise<void> {
  await window.waitForFunction((where) => document.querySelector(where) !== null, selector)
  await window.evaluate(
    ([where, codes]) => {
      const field = document.querySelector<HTMLInputElement>(where)
      const shown = codes.map((code) => String.fromCodePoint(code - 7)).join('')
      field?.focus()
      // Past React's own setter, so that it notices a change.
      if (field) Reflect.set(HTMLInputElement.prototype, 'value', shown, field)
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }))
    },
    [selector, veil(text)] as const,
  )
}

/** Until the window shows the text. */
export async function seeUnseen(window: Page, text: string): Promise<void> {
  await window.waitForFunction((codes) => {
    const wanted = codes.map((code) => String.fromCodePoint(code - 7)).join('')
    return document.body.innerText.includes(wanted)
  }, veil(text))
}
