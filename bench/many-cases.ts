/** @file An office with many invented cases, signed in, with their list on the screen. */
import type { Page } from 'playwright-core'
import { fillPractice } from '#main/services/fill-practice.ts'
import { inTemporaryFolder, startElectron, tessera, type Started } from './electron.ts'
import { inOffice, setUpOffice } from './office.ts'
import { unlockOnScreen } from './unlock.ts'

/** The same cases as in the practice office, in one that is there again after a restart. */
const fillOffice = (profile: string, cases: number): Promise<void> =>
  inOffice(profile, (session) => fillPractice(session, cases, () => undefined))

/** From Home to the list, as a person goes. */
export async function openCases(page: Page): Promise<void> {
  await page.locator('nav').getByRole('link', { name: 'Cases', exact: true }).click()
  await page.locator('main tbody tr').nth(10).waitFor()
}

/** At the unlock screen. */
export async function withManyCases<T>(
  cases: number,
  work: (started: Started) => Promise<T>,
): Promise<T> {
  return inTemporaryFolder(async (profile) => {
    await setUpOffice(profile)
    await fillOffice(profile, cases)
    const started = await startElectron(tessera, profile)
    const result = await work(started)
    await started.quit()
    return result
  })
}

export async function signInToCases(page: Page): Promise<void> {
  await unlockOnScreen(page)
  await openCases(page)
}

export const searchField = (page: Page) => page.getByRole('searchbox')
