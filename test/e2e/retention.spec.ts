import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { languages } from '#shared/i18n/languages.ts'
import { axeProblems } from './drive/axe.ts'
import { officeFolder } from './drive/files.ts'
import {
  decideConsent,
  finishInterview,
  startInterview,
  toStep,
  typeAnswer,
  typeDate,
} from './drive/interview.ts'
import { atHome, button, goTo, openPractice, wordsOf } from './drive/office.ts'
import { startReady } from './drive/ready-office.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const words = wordsOf('en')
const { retention } = words

/** An interview with a name, to the end. */
async function interview(window: Page, name: string): Promise<string> {
  const code = await startInterview(window, 'en')
  await decideConsent(window, 'en', { interview: 'given', caseRecord: 'given' })
  await toStep(window, 'en', 'identity')
  await typeAnswer(window, 'en', 'person.firstName', { value: name })
  await toStep(window, 'en', 'recap')
  await finishInterview(window, 'en')
  return code
}

async function toRules(window: Page): Promise<void> {
  await goTo(window, words.frame.settings)
  await window.getByRole('link', { name: retention.toRules }).click()
}

async function setMonths(window: Page, rule: keyof typeof retention.classAbout, months: string) {
  const row = window.getByRole('group', { name: retention.className[rule], exact: true })
  await row.getByLabel(retention.months).fill(months)
  await button(window, retention.saveRules).click()
}

const due = (window: Page) => window.getByRole('table', { name: retention.toDue })

test('a rule is set, a record comes to its day, one is kept longer and one deleted for good (ASVS 14.2.7)', async () => {
  const running = await startReady()
  const { window } = running
  const dialog = window.getByRole('dialog')
  const found: string[] = []
  const read = async (screen: string) => {
    found.push(...(await axeProblems(window, screen)))
  }
  const kept = await interview(window, 'Rachana')
  const gone = await interview(window, 'Zephyrine')

  await toRules(window)
  await read('rules')
  await setMonths(window, 'openCase', '9999')
  await window.getByText(retention.monthsWrong).waitFor()
  await setMonths(window, 'openCase', '0')
  await window.getByText(retention.rulesSaved).waitFor()

  // Home says so to whoever decides.
  await goTo(window, words.frame.home)
  await window.getByText(retention.homeDue_other.replace('{{count}}', '2')).waitFor()
  await button(window, retention.look).click()
  await read('due')
  expect(await due(window).getByRole('row').count()).toBe(3)

  await due(window).getByText('Rachana').click()
  await read('one record')
  await button(window, retention.keep).click()
  await button(dialog, retention.keepDo).click()
  await dialog.getByText(retention.keepDayWrong).waitFor()
  await read('keep')
  await typeDate(dialog, '2040-06-01')
  await dialog.locator('label').getByText(retention.keepReason.courtCase, { exact: true }).click()
  await button(dialog, retention.keepDo).click()
  await dialog.waitFor({ state: 'detached' })
  await window.getByText('1 Jun 2040').first().waitFor()
  await window.getByRole('link', { name: retention.back }).click()
  await due(window).getByText(gone).waitFor()
  expect(await due(window).getByText(kept).count()).toBe(0)

  // What a restore set aside holds what is deleted too, and nobody could know.
  mkdirSync(join(running.profile, 'vault', `office.before-${String(Date.now())}`))
  await due(window).getByText('Zephyrine').click()
  await button(window, retention.delete).click()
  await dialog.getByText(words.backup.asideHolds.split('{{moment}}')[1] ?? '?').waitFor()
  await read('delete')
  await dialog.getByLabel(retention.typeCode.replace('{{code}}', gone)).fill(kept)
  await button(dialog, retention.delete).click()
  await dialog.getByText(retention.wrongCode).waitFor()
  await dialog.getByLabel(retention.typeCode.replace('{{code}}', gone)).fill(gone)
  await button(dialog, retention.delete).click()
  await window.getByText(retention.deletedTitle.replace('{{code}}', gone)).waitFor()
  await read('deleted')
  await button(window, retention.cleanDo).click()
  await window.getByText(retention.cleaned).waitFor({ timeout: 30_000 })

  await window.getByRole('link', { name: retention.back }).click()
  await window.getByText(retention.nothingTitle).waitFor()
  await window.getByRole('table', { name: retention.deletionsTitle }).getByText(gone).waitFor()
  await goTo(window, words.frame.cases)
  await window.getByText('Rachana').first().waitFor()
  expect(await window.getByText('Zephyrine').count()).toBe(0)

  // The case says when it is looked at, and leads back to the decision.
  await window.getByText('Rachana').first().click()
  await window.getByText(retention.ofCase.replace('{{date}}', '1 Jun 2040')).waitFor()
  await window.getByRole('link', { name: retention.ofCaseOpen }).click()
  await window.getByText(retention.keepReason.courtCase).waitFor()
  expect(found).toEqual([])
  expect(
    readdirSync(officeFolder(running.profile)).filter((name) => name.startsWith('before')),
  ).toEqual([])
  expectNoTroubles(running)
})

describe.each(languages)('in %s', (language) => {
  test('the rules and what has come to its day are sound for a screen reader', async () => {
    const running = await start()
    const { window } = running
    await openPractice(window, language)
    await atHome(window, wordsOf(language))
    await goTo(window, wordsOf(language).frame.settings)
    await window.getByRole('link', { name: wordsOf(language).retention.toRules }).click()
    await window.getByRole('button', { name: wordsOf(language).retention.saveRules }).waitFor()
    const found = [...(await axeProblems(window, 'rules'))]
    await window.getByRole('link', { name: wordsOf(language).retention.toDue }).click()
    await window.getByText(wordsOf(language).retention.nothingTitle).waitFor()
    found.push(...(await axeProblems(window, 'due')))
    expect(found).toEqual([])
    expectNoTroubles(running)
  })
})
