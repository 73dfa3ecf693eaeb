import { beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import type { Answers } from '#shared/codebook/answer.ts'
import { stepIds, type StepId } from '#shared/codebook/steps.ts'
import { codeWords, fieldWords, stepWords } from '#shared/i18n/codebook-words.ts'
import { dateText } from '#shared/i18n/dates.ts'
import { launch, type Running } from '#test/support/electron.ts'
import {
  decideConsent,
  finishInterview,
  goOnWith,
  pause,
  question,
  startInterview,
  stepStates,
  toStep,
  typeAnswer,
} from './drive/interview.ts'
import { button, goTo, setUpOffice, wordsOf } from './drive/office.ts'
import { readFacts } from './drive/reading.ts'
import { expectNoTroubles } from './drive/start.ts'

const words = wordsOf('en')
const now = new Date()
const thisYear = now.getFullYear()
const today = [thisYear, now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-')

let running: Running
let window: Page

beforeAll(async () => {
  running = await launch()
  window = running.window
  window.setDefaultTimeout(15_000)
  await setUpOffice(window)
  return () => running.close()
})

async function type(answers: Answers): Promise<void> {
  for (const [path, answer] of Object.entries(answers)) await typeAnswer(window, 'en', path, answer)
}

async function choose(path: string, label: string): Promise<void> {
  await question(window, path).locator('label').getByText(label, { exact: true }).click()
}

const code = (list: string, one: string): string => codeWords('en', list, one).label
const label = (path: string): string => fieldWords('en', path).label
const chosenIn = (path: string) => question(window, path).locator('input:checked').count()

test('a child: a guardian decides with the child, no means are needed, and a person decides', async () => {
  const { elements } = words.intake
  await startInterview(window, 'en')
  await decideConsent(window, 'en', { interview: 'given', caseRecord: 'given' })
  expect(await question(window, 'consentEvent.assent').count()).toBe(0)
  await choose('consentEvent.givenBy', code('consentGiver', 'guardian'))
  await choose('consentEvent.assent', code('assent', 'Given'))
  await toStep(window, 'en', 'status')
  await window.getByText(elements.ageOpen).waitFor()

  await toStep(window, 'en', 'identity')
  await type({
    'person.firstName': { value: 'Chenda' },
    'person.birthdate': { value: String(thisYear - 15) },
  })
  // Who decided is known before the age: the step says so afterwards.
  await toStep(window, 'en', 'consent')
  const alone = window.getByText(words.answers.childAlone)
  expect(await alone.count()).toBe(0)
  await choose('consentEvent.givenBy', code('consentGiver', 'self'))
  await alone.waitFor()
  await choose('consentEvent.givenBy', code('consentGiver', 'guardian'))
  await alone.waitFor({ state: 'detached' })

  await toStep(window, 'en', 'movement')
  await type({ 'victim.acts': { value: ['Harbouring'] } })
  await toStep(window, 'en', 'exploitation')
  await type({ 'victim.exploitationTypes': { value: ['ChildLabour'] } })
  await toStep(window, 'en', 'status')
  await window.getByText(elements.child).waitFor()
  expect(await window.getByText(elements.ageOpen).count()).toBe(0)
  const facts = await readFacts(window)
  const said = (name: string) => facts.find((fact) => fact.label === name)?.text
  expect(said(elements.act)).toBe(code('acts', 'Harbouring'))
  expect(said(elements.means)).toBe(elements.nothing)
  expect(said(elements.purpose)).toBe(code('exploitationType', 'ChildLabour'))
  // All that was needed has been said, and still nothing is decided.
  expect(await chosenIn('statusDecision.status')).toBe(0)
  expect(await question(window, 'statusDecision.decidedBy').getByRole('textbox').inputValue()).toBe(
    '',
  )

  await toStep(window, 'en', 'exploitation')
  await type({ 'victim.ageWhenTrafficked': { value: 13, estimated: true } })
  await toStep(window, 'en', 'status')
  await window.getByText(elements.childThen).waitFor()
  await type({ 'statusDecision.status': { value: 'ActualVictimOfTrafficking' } })
  expect(await question(window, 'statusDecision.decidedBy').getByRole('textbox').inputValue()).toBe(
    'Dara Test',
  )
  await toStep(window, 'en', 'recap')
  await finishInterview(window, 'en')
  const beside = (await window.getByRole('complementary').allTextContents()).join('\n')
  expect(beside).toContain(code('consentGiver', 'guardian'))
  expect(beside).toContain(code('assent', 'Given'))
  expect(beside).toContain(code('traffickingStatus', 'ActualVictimOfTrafficking'))
  expect(beside).toContain('Noted by Dara Test')

  // A later decision is noted as whole as one of the interview.
  await button(window, words.cases.addConsent).click()
  const dialog = window.getByRole('dialog')
  const pickIn = (text: string) => dialog.locator('label').getByText(text, { exact: true }).click()
  await pickIn(code('consentScope', 'referral'))
  await pickIn(code('consentDecision', 'given'))
  await pickIn(code('consentGiver', 'guardian'))
  await dialog
    .getByRole('group', { name: label('consentEvent.assent') })
    .or(dialog.getByRole('radiogroup', { name: label('consentEvent.assent') }))
    .getByText(code('assent', 'Given'), { exact: true })
    .click()
  await pickIn(code('consentMethod', 'Written'))
  await dialog.getByLabel(words.intake.consent.recipient).fill('River Light')
  await button(dialog, words.cases.addConsentDo).click()
  await dialog.waitFor({ state: 'detached' })
  const after = (await window.getByRole('complementary').allTextContents()).join('\n')
  expect(after).toContain('River Light')
  expect(after).toContain(code('consentMethod', 'Written'))
})

/** Everything that a refusal has to take away again, none of it in the words of the screen. */
const secrets = ['Sovannara', 'Ouk-Test', '012-555-0188', 'Jasmine House', 'Borey Lane', 'Tuol']

async function sayTooMuch(): Promise<void> {
  await type({ 'case.safeNow': { value: true, note: 'Tuol' } })
  await toStep(window, 'en', 'setting')
  await button(window, words.intake.told.add).click()
  await type({ 'priorInterview.organisation': { value: 'Jasmine House' } })
  await button(window, words.cases.save).click()
  await toStep(window, 'en', 'identity')
  await type({
    'person.firstName': { value: 'Sovannara' },
    'person.secondName': { value: 'Ouk-Test' },
    'person.mobilePhone': { value: '012-555-0188' },
    'person.mailingStreet': { value: 'Borey Lane' },
  })
}

async function expectNothingTyped(): Promise<void> {
  const shown = await window.locator('body').innerText()
  for (const secret of secrets) expect(shown).not.toContain(secret)
}

/** The case holds the code, the day and the decision; nothing else is found anywhere. */
async function expectOnlyTheDecision(caseCode: string): Promise<void> {
  await window.getByText(words.cases.nextRefused).waitFor()
  expect(await readFacts(window)).toEqual([
    { label: label('case.registrationDate'), text: dateText(today, 'en') },
  ])
  expect(await button(window, words.cases.edit).count()).toBe(0)
  expect(await button(window, words.people.add).count()).toBe(0)
  await expectNothingTyped()
  await goTo(window, words.frame.newIntake)
  await window.getByText(words.intake.noDrafts).waitFor()
  await goTo(window, words.frame.cases)
  for (const secret of secrets) {
    await window.getByRole('searchbox').fill(secret)
    await window.getByText(words.cases.nothingTitle).waitFor()
  }
  await window.getByRole('searchbox').fill(caseCode)
  const row = window.getByRole('row').filter({ hasText: caseCode })
  await row.filter({ hasText: words.cases.noName }).waitFor()
  await expectNothingTyped()
}

async function expectRespectfulEnd(caseCode: string): Promise<void> {
  const { refused } = words.intake
  await window.getByText(refused.title).waitFor()
  await window.getByText(refused.text).waitFor()
  await window.getByText(refused.kept.replace('{{code}}', caseCode)).waitFor()
  await window.getByText(refused.removed_other.replace('{{count}}', '5')).waitFor()
  expect(await button(window, words.intake.next).count()).toBe(0)
  const steps = window.getByRole('navigation', { name: words.intake.steps }).getByRole('button')
  expect(
    await steps.evaluateAll((all) => all.filter((one) => !one.matches(':disabled')).length),
  ).toBe(1)
  await button(window, refused.finish).click()
  await window.getByRole('heading', { name: words.cases.statusHistory }).waitFor()
}

test('a no to the interview ends it kindly, and keeps the code, the day and the decision alone', async () => {
  const caseCode = await startInterview(window, 'en')
  await decideConsent(window, 'en', { interview: 'given', caseRecord: 'given' })
  await toStep(window, 'en', 'safety')
  await sayTooMuch()
  await toStep(window, 'en', 'consent')
  await choose('consent.interview', words.intake.consent.options.refused)
  await expectRespectfulEnd(caseCode)
  await window.getByText(words.cases.refusedTitle).waitFor()
  await expectOnlyTheDecision(caseCode)
})

test('a no to a record alone keeps as little, and the case says which no it was', async () => {
  const caseCode = await startInterview(window, 'en')
  await sayTooMuch()
  await decideConsent(window, 'en', { interview: 'given', caseRecord: 'refused' })
  await expectRespectfulEnd(caseCode)
  await window.getByText(words.intake.refused.title).waitFor()
  expect(await window.getByText(words.cases.refusedTitle).count()).toBe(0)
  const beside = await window.getByRole('complementary').first().textContent()
  expect(beside).toContain(code('consentDecision', 'refused'))
  await expectOnlyTheDecision(caseCode)
})

const noLongerFits = words.intake.recap.cleared_other.replace('{{count}}', '2')
const lost = ['victim.forcedLabourIndustry', 'victim.industryDivision'] as const

test('answers that no longer fit are named at once and go only when the interview is finished', async () => {
  const caseCode = await startInterview(window, 'en')
  await decideConsent(window, 'en', { interview: 'given' })
  await toStep(window, 'en', 'exploitation')
  await type({
    'victim.exploitationTypes': { value: ['ForcedLabour'] },
    'victim.forcedLabourIndustry': { value: 'C_Manufacturing' },
    'victim.industryDivision': { value: 'C14' },
  })
  await choose('victim.exploitationTypes', code('exploitationType', 'ForcedLabour'))
  await window.getByText(noLongerFits).waitFor()
  await window.getByText(lost.map(label).join(' · ')).waitFor()
  for (const path of lost) expect(await question(window, path).count()).toBe(0)

  // Through a pause too; and who changes their mind finds the answers again.
  await pause(window, 'en', '')
  await goOnWith(window, 'en', caseCode)
  await window.getByText(noLongerFits).waitFor()
  await choose('victim.exploitationTypes', code('exploitationType', 'ForcedLabour'))
  await window.getByText(noLongerFits).waitFor({ state: 'hidden' })
  expect(await chosenIn('victim.forcedLabourIndustry')).toBe(1)
  await choose('victim.exploitationTypes', code('exploitationType', 'ForcedLabour'))

  await toStep(window, 'en', 'recap')
  await window.getByText(noLongerFits).waitFor()
  for (const path of lost)
    await window.getByRole('listitem').getByText(label(path), { exact: true }).waitFor()
  await finishInterview(window, 'en')
  const shown = (await readFacts(window)).map((fact) => fact.label)
  for (const path of lost) expect(shown).not.toContain(label(path))
  await goTo(window, words.frame.newIntake)
  await window.getByText(words.intake.noDrafts).waitFor()
})

async function expectStates(wanted: Partial<Record<StepId, string>>): Promise<void> {
  expect(await stepStates(window, 'en')).toMatchObject(wanted)
}

test('any step is one click away, its state is said, and a pause with a note comes back to it', async () => {
  const { stepState } = words.intake
  const caseCode = await startInterview(window, 'en')
  await toStep(window, 'en', 'risk')
  await expectStates({ safety: 'skipped', consent: 'skipped', status: 'skipped', risk: 'empty' })
  await type({ 'victim.riskHealth': { value: false } })
  await expectStates({ risk: 'partial', services: 'empty' })
  await toStep(window, 'en', 'safety')
  await type({
    'case.safeNow': { value: true },
    'case.privatePlace': { value: true },
    'case.basicNeedsMet': { value: null, missing: 'notAsked' },
  })
  await expectStates({ safety: 'done', setting: 'skipped', risk: 'partial' })
  const list = window.getByRole('navigation', { name: words.intake.steps })
  for (const [id, state] of [
    ['safety', stepState.done],
    ['setting', stepState.skipped],
    ['risk', stepState.partial],
  ] as const)
    expect(await list.getByRole('button').nth(stepIds.indexOf(id)).textContent()).toContain(
      `${stepWords('en', id).title}${state}`,
    )

  await toStep(window, 'en', 'risk')
  await pause(window, 'en', 'Tea, then her brother')
  const left = words.intake.pauseDialog.left.replace('{{note}}', 'Tea, then her brother')
  await window.getByText(left).waitFor()
  await window
    .getByText(words.intake.stoppedAt.replace('{{step}}', stepWords('en', 'risk').title))
    .waitFor()
  await goOnWith(window, 'en', caseCode)
  await window.getByRole('heading', { level: 2, name: stepWords('en', 'risk').title }).waitFor()
  await window.getByText(left).waitFor()
  expect(await chosenIn('victim.riskHealth')).toBe(1)
  expectNoTroubles(running)
})
