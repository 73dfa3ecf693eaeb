import { expect, test } from 'vitest'
import { fieldWords } from '#shared/i18n/codebook-words.ts'
import { fill } from '#shared/i18n/translated.ts'
import {
  decideConsent,
  next,
  question,
  startInterview,
  toStep,
  typeAnswer,
} from './drive/interview.ts'
import { button, wordsOf } from './drive/office.ts'
import { startReady } from './drive/ready-office.ts'
import { expectNoTroubles } from './drive/start.ts'

test('a year of the Thai calendar becomes ours while it is typed, and the screen says so', async () => {
  const running = await startReady()
  const { window } = running
  const words = wordsOf('en')
  await startInterview(window, 'en')
  await decideConsent(window, 'en', { interview: 'given' })
  await toStep(window, 'en', 'identity')
  const birth = question(window, 'person.birthdate')
  const year = birth.locator('label').filter({ hasText: words.intake.date.year }).locator('input')
  await year.pressSequentially('๒๕๔๑')
  expect(await year.inputValue()).toBe('1998')
  const said = fill(words.calendar.buddhistYear, { buddhist: '2541', year: '1998' })
  await birth.getByText(said).waitFor()

  await next(window, 'en')
  await toStep(window, 'en', 'recap')
  await window.getByText('1998', { exact: true }).waitFor()
  await toStep(window, 'en', 'identity')
  expect(await year.inputValue()).toBe('1998')
  // It was told when it happened; who types our years is not told again.
  expect(await birth.getByText(said).count()).toBe(0)
  expectNoTroubles(running)
})

test('a birth after the day of registration is refused, and the screen names the question', async () => {
  const running = await startReady()
  const { window } = running
  const words = wordsOf('en')
  await startInterview(window, 'en')
  await decideConsent(window, 'en', { interview: 'given' })
  await toStep(window, 'en', 'identity')
  await typeAnswer(window, 'en', 'case.registrationDate', { value: '2019-01-31' })
  await typeAnswer(window, 'en', 'person.birthdate', { value: '2020' })
  await toStep(window, 'en', 'recap')
  await button(window, words.intake.recap.finish).click()
  const questions = fieldWords('en', 'person.birthdate').label
  await window.getByText(fill(words.answers.refused, { questions })).waitFor()
  expectNoTroubles(running)
})
