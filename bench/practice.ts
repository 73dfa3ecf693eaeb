/** @file The application with many invented cases and their list on the screen. */
import type { Page } from 'playwright-core'
import { inTemporaryFolder, startElectron, tessera, type Started } from './electron.ts'
import { chooseEnglish } from './office.ts'

/** Closes it at the end. @param onStart before the cases are made */
export async function withManyCases<T>(
  cases: number,
  work: (started: Started) => Promise<T>,
  onStart: (started: Started) => void = () => undefined,
): Promise<T> {
  return inTemporaryFolder(async (profile) => {
    chooseEnglish(profile)
    const started = await startElectron(tessera, profile)
    onStart(started)
    await openPractice(started.page, cases)
    await openCases(started.page)
    const result = await work(started)
    await started.quit()
    return result
  })
}

async function openPractice(page: Page, persons: number): Promise<void> {
  await page.evaluate(
    (count) => window.tessera.call('session.openPractice', { persons: count }),
    persons,
  )
  // The screens ask who is signed in when they begin.
  await page.reload()
}

async function openCases(page: Page): Promise<void> {
  await page.locator('nav').getByRole('link', { name: 'Cases', exact: true }).click()
  await page.locator('main tbody tr').nth(10).waitFor()
}

export const searchField = (page: Page) => page.getByRole('searchbox')
