/** @file From a key in the search field of Cases until the rows that answer it are painted. */
import type { Page } from 'playwright-core'
import { median, milliseconds, percentile, printTable } from './measure.ts'
import { untilAnswered, type Answered } from './painted.ts'
import { searchField, signInToCases, withManyCases } from './many-cases.ts'

/** Beginnings and middles of names, codes, Khmer. */
const words = ['srey', 'chan', 'k7', 'sok', 'ស', 'nguy', 'dara', 'ma', 'phal']

const rows = { selector: 'main tbody', patience: 1_000 }

async function typeAndMeasure(page: Page, letters: number): Promise<readonly Answered[]> {
  const updates: Answered[] = []
  await searchField(page).focus()
  for (let turn = 0; updates.length < letters && turn < letters; turn++) {
    for (const letter of words[turn % words.length] ?? '') {
      const update = await untilAnswered(page, rows, () => page.keyboard.type(letter))
      if (update !== null) updates.push(update)
    }
    await page.keyboard.press('Escape')
    await page.waitForTimeout(200)
  }
  return updates.slice(0, letters)
}

export async function measureSearchOnScreen(cases: number, letters: number): Promise<void> {
  const updates = await withManyCases(cases, async ({ page }) => {
    await signInToCases(page)
    return typeAndMeasure(page, letters)
  })
  const row = (what: string, values: readonly number[], goal: string) => [
    what,
    milliseconds(median(values)),
    milliseconds(percentile(values, 0.95)),
    String(values.length),
    goal,
  ]
  printTable(`Search on the screen, ${String(cases)} cases (it asks at once: there is no delay)`, [
    ['From a key to', 'Median', '95 of 100', 'n', 'Goal'],
    row(
      'the new rows in the page',
      updates.map(({ drawn }) => drawn),
      '',
    ),
    row(
      'the new rows painted',
      updates.map(({ painted }) => painted),
      '50 ms',
    ),
  ])
}
