/** @file What an office does beside its interviews, with a canary in every field: people, and whose case is whose. */
import type { Page } from 'playwright-core'
import type { Running } from '#test/support/electron.ts'
import type { Canaries } from './canaries.ts'
import { typeDate } from './interview.ts'
import { atGate, button, goTo, pick, toSetting, wordsOf } from './office.ts'
import { comeIn, invite, lockOfSeveral, openPeople, signInAs, type NewColleague } from './staff.ts'

const words = wordsOf('en')
const { caseAccess, staff } = words

export interface OfficeDay {
  readonly running: Running
  readonly canaries: Canaries
  /** Who set the office up, and is signed in. */
  readonly me: NewColleague
  readonly colleague: NewColleague
  /** Codes of three cases of theirs: the first is worked with, the second handed over, the third deleted. */
  readonly cases: readonly [string, string, string]
  /** Of somebody in the first case. */
  readonly name: string
  /** Where files are taken from and saved to. */
  readonly desk: string
  readonly stick: string
}

/** Whoever is invited on such a day: their name and their passphrase are canaries too. */
export const newColleague = (canaries: Canaries): NewColleague => ({
  name: `Sokha ${canaries.name()}`,
  roles: ['caseWorker', 'director'],
  animal: 'cat',
  passphrase: `pebble ${canaries.name()} willow copper season`,
})

export async function openCase(window: Page, code: string): Promise<void> {
  await goTo(window, words.frame.cases)
  await window.getByRole('searchbox').fill(code)
  await window.getByRole('row').filter({ hasText: code }).click()
  await window.getByRole('heading', { name: words.cases.statusHistory }).waitFor()
}

/** The colleague comes in, looks for the case of another, and opens it. Ends with the first signed in again. */
async function openForAReason(day: OfficeDay, code: string): Promise<void> {
  const { canaries, cases, colleague, me, name } = day
  const { window } = day.running
  await window.keyboard.press('Control+l')
  await atGate(window)
  await comeIn(window, code, colleague)
  await goTo(window, words.frame.cases)
  await window.getByRole('searchbox').fill(name)
  await button(window, caseAccess.searchAll).click()
  await window.getByRole('row').filter({ hasText: cases[0] }).click()
  const reason = `She called ${canaries.name()}`
  await window.getByLabel(caseAccess.closed.reason).fill(reason)
  await button(window, caseAccess.closed.open).click()
  await window.getByRole('heading', { name: words.cases.statusHistory }).waitFor()
  await lockOfSeveral(window)
  await signInAs(window, me)
  await toSetting(window, caseAccess.summary.title)
  await window.getByText(reason).waitFor()
}

async function arrangeAbsence({ running: { window }, colleague, me }: OfficeDay): Promise<void> {
  await toSetting(window, caseAccess.absence.title)
  await pick(window, caseAccess.absence.cover, colleague.name)
  const last = window.getByRole('group', { name: caseAccess.absence.last })
  await typeDate(last, `${String(new Date().getFullYear())}-12-31`)
  await button(window, caseAccess.absence.save).click()
  const names = (text: string) =>
    text.replace('{{cover}}', colleague.name).replace('{{away}}', me.name)
  await window.getByText(names(caseAccess.absence.line)).waitFor()
  await button(window, names(caseAccess.absence.endAloud)).click()
  await button(window.getByRole('dialog'), caseAccess.absence.end).click()
  await window.getByText(caseAccess.absence.none).waitFor()
}

/** Gives a case away, and takes it back as the cases of somebody who pauses are. */
async function handOver({ running: { window }, cases, colleague, me }: OfficeDay): Promise<void> {
  const dialog = window.getByRole('dialog')
  await openCase(window, cases[1])
  await button(window, caseAccess.workers.add).click()
  await dialog.locator('label').getByText(colleague.name).click()
  await button(dialog, caseAccess.workers.addDo).click()
  await button(window, caseAccess.workers.takeOutAloud.replace('{{name}}', me.name)).click()
  await button(dialog, caseAccess.workers.leaveDo).click()
  await window.getByText(caseAccess.noneMineFound).waitFor()
  await openPeople(window)
  await window.getByRole('row').filter({ hasText: colleague.name }).click()
  await button(dialog, staff.pause).click()
  await dialog.locator('label').getByText(me.name).click()
  await button(dialog, caseAccess.handOver.do).click()
  await dialog.getByText(caseAccess.handOver.more).waitFor({ state: 'detached' })
  await button(dialog, words.frame.cancel).click()
}

/** Returns the code that was written on paper. */
export async function workWithColleague(day: OfficeDay): Promise<string> {
  const { window } = day.running
  await openPeople(window)
  const code = await invite(window, day.colleague)
  await openForAReason(day, code)
  await arrangeAbsence(day)
  await handOver(day)
  return code
}
