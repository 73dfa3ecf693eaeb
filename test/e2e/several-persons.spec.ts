import { expect, test } from 'vitest'
import { codeWords, fieldWords } from '#shared/i18n/codebook-words.ts'
import {
  decideConsent,
  finishInterview,
  question,
  startInterview,
  toStep,
  typeAnswer,
} from './drive/interview.ts'
import { axeProblems } from './drive/axe.ts'
import { button, wordsOf } from './drive/office.ts'
import { startReady } from './drive/ready-office.ts'
import { expectNoTroubles } from './drive/start.ts'

const words = wordsOf('en')
const { people } = words

test('a family is one case: what was shared is copied, who somebody is is not, and each consents', async () => {
  const running = await startReady()
  const { window } = running
  const dialog = window.getByRole('dialog')
  const code = await startInterview(window, 'en')
  await decideConsent(window, 'en', { interview: 'given', caseRecord: 'given' })
  await toStep(window, 'en', 'identity')
  await typeAnswer(window, 'en', 'person.firstName', { value: 'Rachana' })
  await toStep(window, 'en', 'exploitation')
  await typeAnswer(window, 'en', 'victim.exploitationTypes', { value: ['ForcedBegging'] })
  await typeAnswer(window, 'en', 'victim.traffickMonths', { value: 7 })
  await toStep(window, 'en', 'recap')
  await finishInterview(window, 'en')

  // Another survivor: only what is ticked comes along, and the own consent is asked.
  await button(window, people.add).click()
  expect(await axeProblems(window, 'add a person')).toEqual([])
  await dialog
    .locator('label')
    .getByText(fieldWords('en', 'victim.exploitationTypes').label, { exact: true })
    .click()
  await button(dialog, people.startInterview).click()
  await question(window, 'case.safeNow').waitFor()
  await decideConsent(window, 'en', { interview: 'given', caseRecord: 'given' })
  await toStep(window, 'en', 'identity')
  const name = question(window, 'person.firstName').getByRole('textbox').first()
  expect(await name.inputValue()).toBe('')
  await typeAnswer(window, 'en', 'person.firstName', { value: 'Vichet' })
  await toStep(window, 'en', 'exploitation')
  await window.getByText(words.intake.copied.more).waitFor()
  expect(await question(window, 'victim.exploitationTypes').locator('input:checked').count()).toBe(
    1,
  )
  expect(
    await question(window, 'victim.traffickMonths').getByRole('textbox').first().inputValue(),
  ).toBe('')
  await toStep(window, 'en', 'recap')
  await finishInterview(window, 'en')
  await window.getByText(code).first().waitFor()

  // A child who came along, and somebody who did harm: a few answers each, no interview.
  for (const [role, given] of [
    ['family', 'Little Boran'],
    ['perpetrator', 'Man with the van'],
  ] as const) {
    await button(window, people.add).click()
    await dialog.locator('label').getByText(people.role[role], { exact: true }).click()
    await dialog
      .locator('[data-question="person.firstName"]')
      .getByRole('textbox')
      .first()
      .fill(given)
    await button(dialog, words.cases.save).click()
    await dialog.waitFor({ state: 'detached' })
    await window.getByText(given).first().waitFor()
  }
  const everybody = await window.locator('li').filter({ hasText: people.role.victim }).count()
  expect(everybody).toBe(2)
  await window.getByText(codeWords('en', 'exploitationType', 'ForcedBegging').label).waitFor()

  // Written by mistake: taken out again, and asked before.
  const driver = window.locator('li').filter({ hasText: 'Man with the van' })
  await button(driver, people.change).click()
  await button(driver, people.remove).click()
  await button(dialog, people.remove).click()
  await driver.waitFor({ state: 'detached' })
  await window.getByText('Little Boran').first().waitFor()
  expectNoTroubles(running)
})
