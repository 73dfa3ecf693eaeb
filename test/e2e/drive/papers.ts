/** @file Doing what people do with trustee cards: make them, read them off the screen, type them. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { atHome, button, goTo, readRecoveryKey, typeRecoveryKey, wordsOf } from './office.ts'

/** Each a list of its nine groups. */
export type Cards = readonly (readonly string[])[]

const words = wordsOf('en')

async function openRecovery(window: Page): Promise<void> {
  await goTo(window, words.frame.settings)
  await window.getByRole('link', { name: words.recovery.toScreen }).click()
}

/** Reads the three cards off the screen. */
export async function readCards(window: Page): Promise<Cards> {
  const lists = [1, 2, 3].map((number) =>
    window.getByRole('list', {
      name: words.recovery.cardSheet.replace('{{number}}', String(number)),
    }),
  )
  await lists[0]?.waitFor()
  return Promise.all(
    lists.map(async (list) => {
      const texts = await list
        .locator('span')
        .filter({ hasText: /^[0-9A-Z]{5}$/ })
        .allTextContents()
      expect(texts).toHaveLength(9)
      return texts
    }),
  )
}

/** Two of them, by their places from 0. */
export async function typeCards(window: Page, cards: Cards, two: readonly number[]): Promise<void> {
  const fields = window.getByRole('textbox', { name: /group \d/ })
  const groups = two.flatMap((place) => cards[place] ?? [])
  for (const [index, group] of groups.entries()) await fields.nth(index).fill(group)
}

/** From Settings until the cards count. */
export async function makeCards(
  window: Page,
  onShown: (cards: Cards) => Promise<void> = () => Promise.resolve(),
): Promise<Cards> {
  await openRecovery(window)
  await button(window, words.recovery.makeCards).click()
  const cards = await readCards(window)
  await onShown(cards)
  await button(window, words.recovery.cardsWritten).click()
  await typeCards(window, cards, [0, 2])
  await button(window, words.recovery.useCards).click()
  await window.getByText(words.recovery.cardsDone).waitFor()
  return cards
}

/** After cards were used: the new key, then the new cards, until Home no longer asks for any. */
export async function finishOwedPapers(window: Page): Promise<void> {
  const key = await readRecoveryKey(window, words)
  await button(window, words.setup.keyWritten).click()
  await typeRecoveryKey(window, key)
  await button(window, words.frame.goOn).click()
  const cards = await readCards(window)
  await button(window, words.recovery.cardsWritten).click()
  await typeCards(window, cards, [2, 1])
  await button(window, words.setup.toOffice).click()
  await atHome(window, words)
  expect(await window.getByText(words.recovery.cardsOwedTitle).count()).toBe(0)
  expect(await window.getByText(words.recovery.keyOwedTitle).count()).toBe(0)
}
