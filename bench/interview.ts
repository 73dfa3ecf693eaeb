/** @file An office with one interview in which everything was answered, open on the screen. */
import { adoptLocalCodebook } from '#shared/codebook/local/adopted.ts'
import { noLocalCodebook, type LocalCodebook } from '#shared/codebook/local/local-codebook.ts'
import { modules } from '#shared/codebook/field.ts'
import { stepIds, type StepId } from '#shared/codebook/steps.ts'
import type { Locator, Page } from 'playwright-core'
import { intakeHandlers } from '#main/services/intake.ts'
import { officeHandlers } from '#main/services/office.ts'
import type { Session } from '#main/vault/session.ts'
import { saveOwnQuestions } from '#test/support/own-questions.ts'
import { contextOf } from '#test/support/records.ts'
import { inTemporaryFolder, startElectron, tessera } from './electron.ts'
import { fullIntake } from './full-intake.ts'
import { inOffice, setUpOffice } from './office.ts'
import { unlockOnScreen } from './unlock.ts'

/** All optional parts of the codebook are turned on, so that the steps are as long as they get. */
async function beginInterview(session: Session, own: LocalCodebook): Promise<void> {
  const context = contextOf(session)
  if (own !== noLocalCodebook) await saveOwnQuestions(session, () => own)
  await officeHandlers.set({ modules: [...modules] }, context)
  const { draftId } = await intakeHandlers.start({}, context)
  await intakeHandlers.autosave({ draftId, draft: fullIntake(1) }, context)
}

/** @param page on Home; ends in the interview */
async function openInterview(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'New intake', exact: true }).click()
  await page.getByRole('button', { name: 'Go on with' }).click()
  await stepTitle(page).waitFor()
}

const stepTitle = (page: Page): Locator => page.locator(titleOfStep)

export const titleOfStep = 'main h2'

/** While the last questions of a long step are still to come. */
export const stillDrawing = 'main div[aria-busy=true]'

export function stepButton(page: Page, step: StepId): Locator {
  const list = page.getByRole('navigation', { name: 'Steps of the interview' })
  return list.getByRole('button').nth(stepIds.indexOf(step))
}

/** @param own the office's own questions, which hold while `work` goes on */
export async function withInterview<T>(
  work: (page: Page) => Promise<T>,
  own: LocalCodebook = noLocalCodebook,
): Promise<T> {
  return inTemporaryFolder(async (profile) => {
    await setUpOffice(profile)
    await inOffice(profile, (session) => beginInterview(session, own))
    const started = await startElectron(tessera, profile)
    const { page } = started
    await unlockOnScreen(page)
    await openInterview(page)
    const result = await work(page)
    await started.quit()
    adoptLocalCodebook(noLocalCodebook)
    return result
  })
}
