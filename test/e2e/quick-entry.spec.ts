import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Answers } from '#shared/codebook/answer.ts'
import { paperSteps } from '#shared/codebook/numbering.ts'
import { fieldWords, stepWords } from '#shared/i18n/codebook-words.ts'
import { axeProblems } from './drive/axe.ts'
import { finishInterview, next, question, toStep, typeAnswer } from './drive/interview.ts'
import { button, goTo, wordsOf } from './drive/office.ts'
import {
  beside,
  caseLines,
  jumpTo,
  pressButton,
  questionWithKeyboard,
  readCase,
  toSheet,
  typeDown,
} from './drive/quick-entry.ts'
import { startReady } from './drive/ready-office.ts'
import { expectNoTroubles } from './drive/start.ts'

const words = wordsOf('en')

type Typed = Readonly<Record<string, readonly [text: string, answer: Answers[string]]>>

/** What is typed into which box, and the answer that it is: of every step and of every kind. */
const typed: Typed = {
  'case.safeNow': ['y', { value: true }],
  'case.privatePlace': ['no', { value: false }],
  'case.basicNeedsMet': ['?', { value: null, missing: 'unknown' }],
  'case.interviewLanguage': ['khm', { value: 'khm' }],
  'case.interpreter': ['1', { value: 'NotNeeded' }],
  'case.presentPersons': ['5 2', { value: ['Interpreter', 'FamilyMember'] }],
  'person.nativeName': ['សុខា', { value: 'សុខា' }],
  'person.firstName': ['=x', { value: 'x' }],
  'person.middleName': ['x', { value: null, missing: 'declined' }],
  'person.secondName': ['Prak', { value: 'Prak' }],
  'person.birthdate': ['~4 2541', { value: '1998-04', estimated: true }],
  'person.gender': ['fem', { value: 'Feminine' }],
  'person.citizenship': ['KH, viet', { value: ['KH', 'VN'] }],
  'person.primaryLanguage': ['khmer', { value: 'khm' }],
  'person.secondaryLanguage': ['/', { value: null, missing: 'notApplicable' }],
  'person.mobilePhone': ['-', { value: null, missing: 'notAsked' }],
  'case.referralSource': ['1', { value: 'NGO' }],
  'case.referringOrganisation': ['River Light', { value: 'River Light' }],
  'victim.methodOfRecruitment': [
    '3 4!',
    { value: ['AtWork', 'ThroughOnlineSocialNetworks'], volunteered: true },
  ],
  'victim.countryOfRecruitment': ['cambodia', { value: 'KH' }],
  'victim.provinceOfRecruitment': ['2', { value: 'KH-2' }],
  'victim.acts': ['recr, 3', { value: ['Recruitment', 'Transfer'] }],
  'victim.ownDocuments': ['2', { value: false }],
  'victim.exploitationTypes': ['1', { value: ['ForcedLabour'] }],
  'victim.hoursPerDay': ['16', { value: 16 }],
  'victim.methodsOfControl': ['18 1', { value: ['DebtBondage', 'WithholdsDocuments'] }],
  'victim.means': ['5', { value: ['Deception'] }],
  'case.status': ['active', { value: 'Active' }],
  'victim.riskSelfHarm': ['n', { value: false }],
  'victim.needsDetails': ['Rest, and a doctor.', { value: 'Rest, and a doctor.' }],
  'victim.servicesWanted': ['1', { value: ['Shelter'] }],
  'person.safeContact': ['Her aunt', { value: 'Her aunt' }],
}

const consent: Readonly<Record<string, string>> = {
  'consentEvent.explained': '1 2 3 4 5 6 7',
  'consent.interview': 'y',
  'consent.caseRecord': '1',
  'consent.contact': 'no',
  'consent.pseudonymisedSharing': 'yes',
  'consent.statistics': '-',
  'consent.referral': 'y',
  'consentEvent.recipient': 'River Light',
  'consentEvent.givenBy': '1',
  'consentEvent.method': 'spoken',
}

const entries = {
  ...Object.fromEntries(Object.entries(typed).map(([path, [text]]) => [path, text])),
  ...consent,
}
const answers: Answers = Object.fromEntries(
  Object.entries(typed).map(([path, [, answer]]) => [path, answer]),
)

async function beginByKeyboard(window: Page): Promise<void> {
  await window.keyboard.press('Control+n')
  await window.getByRole('heading', { level: 1, name: words.intake.title }).waitFor()
  await pressButton(window, words.intake.start)
  await question(window, 'case.safeNow').waitFor()
}

test('a whole interview is typed into the sheet without the mouse and becomes a case', async () => {
  const running = await startReady()
  const { window } = running
  const { keyboard } = window
  await beginByKeyboard(window)
  await toSheet(window)
  expect(await axeProblems(window, 'quick entry')).toEqual([])
  await expect.poll(() => questionWithKeyboard(window)).toBe('case.safeNow')

  // Every step has an answer among those that are typed.
  for (const { id, fields } of paperSteps().filter(({ fields }) => fields.length > 0))
    expect(
      fields.some((path) => path in typed),
      id,
    ).toBe(true)

  // A wrong entry says what is expected, stays, and is corrected: back with Shift+Enter.
  await typeDown(window, { ...entries, 'person.birthdate': '31 2 2004' }, 'person.gender')
  expect(await beside(window, 'person.birthdate')).toBe(words.quickEntry.expects.date)
  const birthdate = window.locator('[data-question="person.birthdate"] input')
  expect(await birthdate.inputValue()).toBe('31 2 2004')
  await keyboard.press('Shift+Enter')
  await keyboard.press('Shift+Enter')
  expect(await questionWithKeyboard(window)).toBe('person.birthdate')
  await keyboard.type('~4 2541')
  expect(await beside(window, 'person.birthdate')).toBe(`Apr 1998${words.intake.estimated}`)
  await keyboard.press('Enter')
  await keyboard.press('Enter')

  // On to the end; what follows from an answer is asked at once, what does not is jumped over.
  await typeDown(window, entries, 'victim.provinceOfRecruitment')
  expect(await questionWithKeyboard(window)).toBe('victim.provinceOfRecruitment')
  const rest = await typeDown(window, entries)
  expect(rest).toContain('victim.forcedLabourIndustry')
  expect(rest).not.toContain('victim.sexExploitationTypes')
  await window.getByRole('heading', { name: stepWords('en', 'recap').title }).waitFor()

  // From the recap back to one question by its number, and forward again by parts.
  await pressButton(window, words.intake.back)
  await jumpTo(window, '4.6')
  expect(await questionWithKeyboard(window)).toBe('person.secondName')
  await keyboard.type('Prak Chan')
  await jumpTo(window, '99.1')
  await window.getByText(words.quickEntry.noSuchNumber.replace('{{number}}', '99.1')).waitFor()
  await jumpTo(window, '12')
  expect(await questionWithKeyboard(window)).toBe('victim.servicesWanted')
  await keyboard.press('Control+Enter')
  await window.getByRole('heading', { name: stepWords('en', 'recap').title }).waitFor()
  await pressButton(window, words.intake.recap.finish)
  await window.getByRole('heading', { name: words.cases.statusHistory }).waitFor()

  const said = await readCase(window)
  const expected = caseLines({ ...answers, 'person.secondName': { value: 'Prak Chan' } })
  for (const line of expected) expect(said).toContain(line)
  const consents = await window
    .getByRole('complementary', { name: words.cases.consents })
    .innerText()
  expect(consents.match(new RegExp(words.cases.inForce, 'g'))).toHaveLength(4)
  expectNoTroubles(running)
})

test('a refusal typed into the sheet ends the interview and keeps only the decision', async () => {
  const running = await startReady()
  const { window } = running
  const { keyboard } = window
  await beginByKeyboard(window)
  await toSheet(window)
  await jumpTo(window, '4.4')
  await keyboard.type('Sokha')
  await jumpTo(window, '3.2')
  await keyboard.type('n')
  await window.getByText(words.intake.refused.title).waitFor()
  // Nothing that follows is asked any more.
  expect(await window.locator('[data-question="person.firstName"]').count()).toBe(0)
  await typeDown(window, { 'consentEvent.givenBy': '1' })
  await expect
    .poll(() => window.evaluate(() => document.activeElement?.textContent))
    .toBe(words.intake.refused.finish)
  await keyboard.press('Enter')
  await window.getByText(words.cases.nextRefused).waitFor()
  expect(await window.getByText('Sokha').count()).toBe(0)
  expectNoTroubles(running)
})

test('half is typed in the sheet and the other half step by step, and nothing is lost between', async () => {
  const running = await startReady()
  const { window } = running
  const { keyboard } = window
  await beginByKeyboard(window)
  await toSheet(window)
  await typeDown(window, entries, 'person.gender')
  await keyboard.type('not a gender')
  await keyboard.press('Control+e')

  // The same question, in the other way; what was not understood is named there too.
  await expect
    .poll(() =>
      window.evaluate(() =>
        document.activeElement?.closest('[data-question]')?.getAttribute('data-question'),
      ),
    )
    .toBe('person.gender')
  await window.getByRole('heading', { level: 2, name: stepWords('en', 'identity').title }).waitFor()
  const first = question(window, 'person.firstName').getByRole('textbox').first()
  expect(await first.inputValue()).toBe('x')
  await question(window, 'person.gender').getByText(words.intake.problem.notACode).waitFor()
  await typeAnswer(window, 'en', 'person.gender', { value: 'Feminine' })
  await toStep(window, 'en', 'exploitation')
  await typeAnswer(window, 'en', 'victim.exploitationTypes', { value: ['ForcedLabour'] })
  await next(window, 'en')

  await toSheet(window)
  await jumpTo(window, '8.1')
  expect(await beside(window, 'victim.exploitationTypes')).toBe('Forced labour')
  await toStepByStep(window)
  await toStep(window, 'en', 'recap')
  await finishInterview(window, 'en')
  const said = await readCase(window)
  const half = Object.entries(answers).filter(([path]) =>
    ['person.firstName', 'person.birthdate', 'person.gender'].includes(path),
  )
  for (const line of caseLines(Object.fromEntries(half))) expect(said).toContain(line)
  expectNoTroubles(running)
})

async function toStepByStep(window: Page): Promise<void> {
  await window.keyboard.press('Control+e')
  await window.getByRole('navigation', { name: words.intake.steps }).first().waitFor()
}

test('an interview on paper is entered with the day that stands on the paper', async () => {
  const running = await startReady()
  const { window } = running
  const { keyboard } = window
  await keyboard.press('Control+n')
  await pressButton(window, words.quickEntry.fromPaper)
  await window.getByRole('textbox', { name: words.quickEntry.paperDay }).waitFor()
  // Nothing ends without the day: today is not the day of an interview on paper.
  await jumpTo(window, '3.2')
  await keyboard.type('n')
  await window.getByText(words.quickEntry.dayMissing).waitFor()
  expect(await button(window, words.intake.refused.finish).isDisabled()).toBe(true)
  await keyboard.press('Control+a')
  await keyboard.type('y')
  await jumpTo(window, '12')
  await keyboard.press('Control+Enter')
  await window.getByText(words.quickEntry.dayMissing).waitFor()
  expect(await button(window, words.intake.recap.finish).isDisabled()).toBe(true)
  await pressButton(window, words.quickEntry.giveDay)
  expect(await questionWithKeyboard(window)).toBe('case.registrationDate')
  await keyboard.type('3 11 2569')
  await typeDown(window, entries, 'case.referralSource')
  await goTo(window, words.frame.newIntake)
  await window.getByText(words.quickEntry.fromPaperMark, { exact: true }).waitFor()
  await window.getByRole('button', { name: words.intake.goOn }).first().click()
  await window.locator('[data-quick-box]').first().waitFor()
  await jumpTo(window, '12')
  await keyboard.press('Control+Enter')
  await pressButton(window, words.intake.recap.finish)
  await window.getByRole('heading', { name: words.cases.statusHistory }).waitFor()
  expect(await readCase(window)).toContain(
    `${fieldWords('en', 'case.registrationDate').label}: 3 Nov 2026`,
  )
  const consents = window.getByRole('complementary', { name: words.cases.consents })
  expect(await consents.getByText('3 Nov 2026').count()).toBe(1)
  expect(await consents.getByText('3 Nov 2027').count()).toBe(1)
  expectNoTroubles(running)
})
