import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Answers } from '#shared/codebook/answer.ts'
import { axeProblems } from './drive/axe.ts'
import {
  decideConsent,
  finishInterview,
  question,
  startInterview,
  toStep,
  typeAnswer,
  typeInterview,
} from './drive/interview.ts'
import { button, goTo, wordsOf } from './drive/office.ts'
import { startReady } from './drive/ready-office.ts'
import { expectNoTroubles } from './drive/start.ts'

const words = wordsOf('en')
const { duplicates } = words

const known: Answers = {
  'person.nativeName': { value: 'ចាន់ សុខា' },
  'person.firstName': { value: 'Sokha' },
  'person.secondName': { value: 'Chan' },
  'person.birthdate': { value: '2004-05-17' },
  'person.gender': { value: 'Feminine' },
  'person.citizenship': { value: ['KH'] },
  'person.mailingCity': { value: 'Battambang' },
}

/** In the identity step of a new interview. Returns its code. */
async function toIdentity(window: Page): Promise<string> {
  const code = await startInterview(window, 'en')
  await decideConsent(window, 'en', { interview: 'given' })
  await toStep(window, 'en', 'identity')
  return code
}

const type = (window: Page, path: string, value: string) =>
  typeAnswer(window, 'en', path, { value })

const shown = (window: Page, text: string) => window.getByText(text, { exact: true })

const boxOf = (window: Page, path: string) => question(window, path).getByRole('textbox').first()

test('somebody known is noticed while the name is typed, linked without retyping, and stays one person', async () => {
  const running = await startReady()
  const { window } = running
  const first = await startInterview(window, 'en')
  await typeInterview(window, 'en', { decisions: { interview: 'given' }, answers: known })
  await finishInterview(window, 'en')

  // In another spelling, with the parts swapped.
  const second = await toIdentity(window)
  await type(window, 'person.firstName', 'Chann')
  await type(window, 'person.birthdate', '2004')
  await type(window, 'person.secondName', 'Sokhaa')
  await shown(window, duplicates.title).waitFor()
  expect(
    await boxOf(window, 'person.secondName').evaluate((box) => box === document.activeElement),
  ).toBe(true)
  expect(await shown(window, 'Sokha Chan').count()).toBe(0)

  await window.keyboard.press('F2')
  await shown(window, 'Sokha Chan').waitFor()
  await shown(window, duplicates.reason.partsSwapped).waitFor()
  await shown(window, duplicates.reason.soundsAlike).waitFor()
  await window.getByText(first).first().waitFor()
  expect(await axeProblems(window, 'who it may be')).toEqual([])
  await window.keyboard.press('F2')
  await shown(window, 'Sokha Chan').waitFor({ state: 'hidden' })
  expect(
    await boxOf(window, 'person.secondName').evaluate((box) => box === document.activeElement),
  ).toBe(true)
  await window.keyboard.press('F2')

  // Somebody else, and taken back.
  const other = button(window, duplicates.otherAloud.replace('{{name}}', 'Sokha Chan'))
  await other.click()
  await shown(window, duplicates.title).waitFor({ state: 'hidden' })
  await button(window, duplicates.takeBack).click()
  await shown(window, duplicates.title).waitFor()

  // Linked, undone, and linked again.
  const same = button(window, duplicates.sameAloud.replace('{{name}}', 'Sokha Chan'))
  await same.click()
  await shown(window, duplicates.linked).waitFor()
  expect(await axeProblems(window, 'somebody known')).toEqual([])
  expect(await boxOf(window, 'person.mailingCity').inputValue()).toBe('Battambang')
  expect(await boxOf(window, 'person.firstName').inputValue()).toBe('Chann')
  await button(window, duplicates.takeRecord_other).click()
  expect(await boxOf(window, 'person.firstName').inputValue()).toBe('Sokha')
  await button(window, duplicates.unlink).click()
  await shown(window, duplicates.title).waitFor()
  expect(await boxOf(window, 'person.mailingCity').inputValue()).toBe('')
  expect(await boxOf(window, 'person.firstName').inputValue()).toBe('Chann')
  expect(await question(window, 'person.birthdate').locator('select').inputValue()).toBe('')
  await window.keyboard.press('F2')
  await same.click()
  await shown(window, duplicates.linked).waitFor()

  // The case is looked at, and the draft is as it was.
  await button(window, duplicates.openCase.replace('{{code}}', first)).click()
  await window.getByRole('heading', { name: words.cases.statusHistory }).waitFor()
  await goTo(window, words.frame.newIntake)
  await button(window, words.intake.goOnWith.replace('{{code}}', second)).click()
  await shown(window, duplicates.linked).waitFor()
  await toStep(window, 'en', 'recap')
  await shown(window, duplicates.linked).waitFor()
  await finishInterview(window, 'en')
  await window.getByText(words.people.otherCases_one.replace('{{count}}', '1')).waitFor()
  expectNoTroubles(running)
})

test('another script is enough, and a warning never keeps anybody from going on', async () => {
  const running = await startReady()
  const { window } = running
  await startInterview(window, 'en')
  const latin = Object.fromEntries(
    Object.entries(known).filter(([path]) => path !== 'person.nativeName'),
  )
  await typeInterview(window, 'en', { decisions: { interview: 'given' }, answers: latin })
  await finishInterview(window, 'en')

  await toIdentity(window)
  await type(window, 'person.nativeName', 'ចាន់ សុខា')
  await shown(window, duplicates.title).waitFor()
  await shown(window, duplicates.reason.otherScript).waitFor()
  await toStep(window, 'en', 'recap')
  await shown(window, duplicates.title).waitFor()
  await finishInterview(window, 'en')
  expect(
    await window.getByText(words.people.otherCases_one.replace('{{count}}', '1')).count(),
  ).toBe(0)

  await toIdentity(window)
  await type(window, 'person.firstName', 'Bopha')
  await type(window, 'person.secondName', 'Meas')
  // Longer than the pause after the last key.
  await window.waitForTimeout(1500)
  expect(await shown(window, duplicates.title).count()).toBe(0)
  expectNoTroubles(running)
})
