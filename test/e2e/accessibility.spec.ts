import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { paperSteps, questionNumber } from '#shared/codebook/numbering.ts'
import { fieldWords } from '#shared/i18n/codebook-words.ts'
import { languages } from '#shared/i18n/languages.ts'
import { lockOffice, officeIn, openPractice, setUpOffice, wordsOf } from './drive/office.ts'
import { jumpTo } from './drive/quick-entry.ts'
import { start } from './drive/start.ts'

/** Rules broken on what the window shows now, as `rule: where`. Legacy mode: Electron opens no second page. */
async function problems(window: Page, screen: string): Promise<readonly string[]> {
  await window.getByRole('heading', { level: 1 }).waitFor()
  const { violations, passes } = await new AxeBuilder({ page: window }).setLegacyMode().analyze()
  // A page that was not read has nothing that passes either.
  expect(passes.length, screen).toBeGreaterThan(5)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${screen}: ${id}: ${target.join(' ')}`),
  )
}

describe.each(languages)('in %s, a screen reader finds its way', (language) => {
  const words = wordsOf(language)

  test('through set-up and sign-in', async () => {
    const { window } = await start()
    const found: string[] = []
    await setUpOffice(window, language, officeIn(language), async (step) => {
      found.push(...(await problems(window, step)))
    })
    await lockOffice(window)
    found.push(...(await problems(window, 'sign-in')))
    expect(found).toEqual([])
  })

  test('through the sheet of quick entry, where every box is named by its number and question', async () => {
    const { window } = await start()
    await openPractice(window, language)
    await window.keyboard.press('Control+n')
    await window.getByRole('button', { name: words.quickEntry.fromPaper }).click()
    await window.locator('[data-quick-box]').first().waitFor()
    const found = [...(await problems(window, 'paper'))]
    for (const { fields } of paperSteps())
      for (const path of fields) {
        const name = `${questionNumber(path) ?? ''} ${fieldWords(language, path).label}`
        const box = window.locator(`[data-part] [data-question="${path}"] [data-quick-box]`)
        expect(await box.evaluate((one: HTMLInputElement) => one.labels?.[0]?.innerText)).toBe(
          name.replace(' ', '\n'),
        )
      }
    // A list that is longer than its place, and something wrong.
    await jumpTo(window, '9.1')
    await window.keyboard.type('99')
    found.push(...(await problems(window, 'a long list')))
    await window.keyboard.press('Enter')
    found.push(...(await problems(window, 'a wrong entry')))
    expect(found).toEqual([])
  })

  test('through every place of the office', async () => {
    const { window } = await start()
    await openPractice(window, language)
    const { frame, help } = words
    const places = [frame.home, frame.cases, frame.newIntake, frame.reports, frame.sharing]
    const found: string[] = []
    for (const place of [...places, frame.help, frame.settings]) {
      await window.getByRole('link', { name: place, exact: true }).click()
      await window.waitForTimeout(700)
      found.push(...(await problems(window, place)))
    }
    await window.keyboard.press('F1')
    await window.getByRole('heading', { name: help.settings.title, level: 3 }).waitFor()
    found.push(...(await problems(window, 'help beside a screen')))
    for (const { title } of [words.caseAccess.absence, words.caseAccess.summary]) {
      await window.getByRole('link', { name: title, exact: true }).click()
      await window.getByRole('heading', { name: title, level: 1 }).waitFor()
      found.push(...(await problems(window, title)))
      await window.getByRole('link', { name: frame.settings, exact: true }).click()
    }
    await window.getByRole('link', { name: words.about.toAbout }).click()
    await window.getByRole('row').nth(3).waitFor()
    found.push(...(await problems(window, words.about.title)))
    expect(found).toEqual([])
  })
})
