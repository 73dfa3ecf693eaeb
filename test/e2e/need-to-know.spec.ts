import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeProblems } from './drive/axe.ts'
import { letIn, maly } from './drive/colleague.ts'
import {
  decideConsent,
  finishInterview,
  startInterview,
  toStep,
  typeAnswer,
  typeDate,
} from './drive/interview.ts'
import { button, goTo, office, pick, wordsOf } from './drive/office.ts'
import { lockOfSeveral, signInAs } from './drive/staff.ts'
import { startReady } from './drive/ready-office.ts'
import { expectNoTroubles } from './drive/start.ts'

const words = wordsOf('en')
const { caseAccess } = words

/** The first person's picture, as set-up proposes it. */
const dara = { animal: 'turtle', passphrase: office.passphrase } as const

async function interview(window: Page, firstName: string): Promise<string> {
  const code = await startInterview(window, 'en')
  await decideConsent(window, 'en', { interview: 'given', caseRecord: 'given' })
  await toStep(window, 'en', 'identity')
  await typeAnswer(window, 'en', 'person.firstName', { value: firstName })
  await toStep(window, 'en', 'recap')
  await finishInterview(window, 'en')
  return code
}

const row = (window: Page, code: string) => window.getByRole('row').filter({ hasText: code })

test('an office of one person notices nothing of whose case it is', async () => {
  const running = await startReady()
  const { window } = running
  const code = await interview(window, 'Rachana')
  await window.getByRole('heading', { name: words.cases.statusHistory }).waitFor()
  expect(await window.getByText(caseAccess.workers.title).count()).toBe(0)
  await goTo(window, words.frame.cases)
  await row(window, code).waitFor()
  expect(await button(window, caseAccess.mine).count()).toBe(0)
  await goTo(window, words.frame.settings)
  await window.getByRole('link', { name: caseAccess.absence.title }).click()
  await window.getByText(caseAccess.absence.alone).waitFor()
  expectNoTroubles(running)
})

test('a colleague finds a case by name, gives a reason, and whoever watches reads it (ASVS 14.2.4, 16.3.2)', async () => {
  const running = await startReady()
  const { window } = running
  const code = await interview(window, 'Rachana')
  await letIn(window, maly)
  await signInAs(window, maly)

  // Her list begins with her own; a colleague's case shows a code and whom to ask.
  await goTo(window, words.frame.cases)
  await window.getByText(caseAccess.noneMine).waitFor()
  await window.getByRole('searchbox').fill('rachana')
  await button(window, caseAccess.searchAll).click()
  await row(window, code).getByText(caseAccess.with.replace('{{names}}', 'Dara Test')).waitFor()
  expect(await window.getByText('Rachana').count()).toBe(0)
  expect(await axeProblems(window, 'list')).toEqual([])
  await row(window, code).click()
  await window.getByText(caseAccess.closed.title).waitFor()
  expect(await axeProblems(window, 'closed case')).toEqual([])
  expect(await window.getByText('Rachana').count()).toBe(0)
  await button(window, caseAccess.closed.open).click()
  await window.getByText(caseAccess.closed.short).waitFor()
  await window.getByLabel(caseAccess.closed.reason).fill('She called and Dara is away')
  await window.keyboard.press('Enter')
  await window.getByRole('heading', { level: 1, name: 'Rachana' }).waitFor()
  await window.getByText(caseAccess.workers.title).waitFor()
  await window.getByRole('heading', { name: words.cases.statusHistory }).waitFor()
  expect(await button(window, caseAccess.workers.add).count()).toBe(0)

  // Who set the office up reads the reason, and gives the case to both.
  await lockOfSeveral(window)
  await signInAs(window, dara)
  await goTo(window, words.frame.settings)
  await window.getByRole('link', { name: caseAccess.summary.title }).click()
  await window.getByText('She called and Dara is away').waitFor()
  expect(await axeProblems(window, 'summary')).toEqual([])
  await row(window, code).click()
  await button(window, caseAccess.workers.add).click()
  const dialog = window.getByRole('dialog')
  await dialog.locator('label').getByText('Maly Test').click()
  expect(await axeProblems(window, 'add a colleague')).toEqual([])
  await button(dialog, caseAccess.workers.addDo).click()
  await button(window, `Take Maly Test out of this case`).waitFor()
  await lockOfSeveral(window)
  await signInAs(window, maly)
  await goTo(window, words.frame.cases)
  await row(window, code).getByText('Rachana').waitFor()
  expectNoTroubles(running)
})

test('who is away arranges who stands in, who then finds the cases among their own', async () => {
  const running = await startReady()
  const { window } = running
  const code = await interview(window, 'Rachana')
  await letIn(window, maly)
  await signInAs(window, dara)
  await goTo(window, words.frame.settings)
  await window.getByRole('link', { name: caseAccess.absence.title }).click()
  await pick(window, caseAccess.absence.cover, 'Maly Test')
  const tomorrow = new Date(Date.now() + 86_400_000)
  const day = `${String(tomorrow.getFullYear())}-${String(tomorrow.getMonth() + 1).padStart(2, '0')}-${String(tomorrow.getDate()).padStart(2, '0')}`
  await typeDate(window.getByRole('group', { name: caseAccess.absence.last }), day)
  await button(window, caseAccess.absence.save).click()
  await window.getByText('Maly Test stands in for Dara Test').waitFor()
  expect(await axeProblems(window, 'absence')).toEqual([])
  await lockOfSeveral(window)
  await signInAs(window, maly)
  await window.getByText('You stand in for Dara Test').waitFor()
  await goTo(window, words.frame.cases)
  await row(window, code).getByText('Rachana').click()
  await window.getByRole('heading', { level: 1, name: 'Rachana' }).waitFor()
  expectNoTroubles(running)
})
