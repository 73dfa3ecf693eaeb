/** @file An office with many invented cases, signed in, with their list on the screen. */
import type { Page } from 'playwright-core'
import { fillPractice } from '#main/services/fill-practice.ts'
import { openVault } from '#main/vault/open-vault.ts'
import { unlockSlot } from '#main/vault/unlock.ts'
import { inTemporaryFolder, startElectron, tessera, type Started } from './electron.ts'
import { officeFolder, passphrase, setUpOffice, slotOf } from './office.ts'
import { unlockOnScreen } from './unlock.ts'

/** The same cases as in the practice office, in one that is there again after a restart. */
async function fillOffice(profile: string, cases: number): Promise<void> {
  const folder = officeFolder(profile)
  const unlocked = await unlockSlot(folder, slotOf(profile).id, passphrase)
  if (unlocked === null) throw new Error('The passphrase does not open the office.')
  const { keys, keySlots, slotId } = unlocked
  const who = { slotId }
  const session = openVault({ folder, office: 'practice', keys, keySlots, who, now: Date.now })
  await fillPractice(session, cases, () => undefined)
  session.close()
}

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
