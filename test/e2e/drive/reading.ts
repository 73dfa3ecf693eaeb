/** @file Reading what the window shows, as a person or a screen reader does. */
import type { Page } from 'playwright-core'

/** Every piece of text, and every name that is only read aloud or shown on hovering. */
export async function readTexts(window: Page): Promise<readonly string[]> {
  return window.evaluate(() => {
    const visible = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    )
    return visible
      .flatMap((element) => [
        ...[...element.childNodes].map((node) => (node instanceof Text ? node.data : '')),
        ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
      ])
      .map((text) => text.trim())
      .filter((text) => text !== '')
  })
}

export interface Fact {
  readonly label: string
  readonly text: string
}

/** All pairs of a term and what stands beside it. */
export async function readFacts(window: Page): Promise<readonly Fact[]> {
  return window.locator('dl > div').evaluateAll((pairs) =>
    pairs.map((pair) => ({
      label: pair.querySelector('dt')?.textContent ?? '',
      text: pair.querySelector('dd')?.textContent ?? '',
    })),
  )
}
