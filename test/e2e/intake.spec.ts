import { expect, test } from 'vitest'
import type { Answers } from '#shared/codebook/answer.ts'
import {
  decideConsent,
  finishInterview,
  next,
  question,
  startInterview,
  typeAnswer,
  typeInterview,
  type Interview,
} from './drive/interview.ts'
import { button, goTo, setUpOffice, wordsOf } from './drive/office.ts'
import { startReady } from './drive/ready-office.ts'
import { expectNoTroubles, start } from './drive/start.ts'

const answers: Answers = {
  'person.firstName': { value: 'Sokha' },
  'person.secondName': { value: 'Prak' },
  'person.birthdate': { value: '1998-04' },
  'person.gender': { value: 'Feminine' },
  'person.citizenship': { value: ['KH'] },
  'person.primaryLanguage': { value: 'khm' },
  'person.mobilePhone': { value: null, missing: 'declined' },
  'victim.methodOfRecruitment': { value: ['ThroughOnlineSocialNetworks'] },
  'victim.acts': { value: ['Recruitment'] },
  'victim.exploitationTypes': { value: ['ForcedLabour'] },
  'victim.methodsOfControl': { value: ['DebtBondage', 'WithholdsDocuments'] },
  'case.status': { value: 'Active' },
}

const interview: Interview = {
  decisions: { interview: 'given', pseudonymisedSharing: 'given', statistics: 'given' },
  answers,
}

test('an interview is typed step by step and becomes a case that is found by its name', async () => {
  const running = await start()
  const { window } = running
  await setUpOffice(window)
  const code = await startInterview(window, 'en')
  await typeInterview(window, 'en', interview)
  await finishInterview(window, 'en')
  await window.getByText('Prak').first().waitFor()

  const words = wordsOf('en')
  await goTo(window, words.frame.cases)
  await window.getByRole('searchbox').fill('sokh')
  await window
    .getByRole('row')
    .filter({ hasText: code })
    .filter({ hasText: 'Sokha Prak' })
    .waitFor()
  await window.getByRole('searchbox').fill('nobody of that name')
  await window.getByText(words.cases.nothingTitle).waitFor()
  expectNoTroubles(running)
})

test('a refusal keeps the code, the day and the decision, and nothing that was typed', async () => {
  const running = await startReady()
  const { window } = running
  const words = wordsOf('en')
  await startInterview(window, 'en')
  await decideConsent(window, 'en', { interview: 'given' })
  await next(window, 'en')
  await typeAnswer(window, 'en', 'person.firstName', { value: 'Sokha' })
  await button(window, words.intake.back).click()
  await question(window, 'consent.interview')
    .locator('label')
    .getByText(words.intake.consent.options.refused, { exact: true })
    .click()
  await window.getByText(words.intake.refused.title).waitFor()
  await button(window, words.intake.refused.finish).click()
  await window.getByRole('heading', { name: words.cases.statusHistory }).waitFor()
  await window.getByText(words.cases.nextRefused).waitFor()
  expect(await button(window, words.cases.edit).count()).toBe(0)
  expect(await window.getByText('Sokha').count()).toBe(0)
  expectNoTroubles(running)
})
