/** @file From a click on a step in the list of steps until its questions are painted. */
import { stepIds, type StepId } from '#shared/codebook/steps.ts'
import type { Page } from 'playwright-core'
import { bareButton, bareText, hideBare, showBare } from './bare.ts'
import { stepButton, titleOfStep, withInterview } from './interview.ts'
import { median, milliseconds, percentile, printTable, times } from './measure.ts'
import { untilAnswered } from './painted.ts'

const patience = 5_000
/** What was said is saved meanwhile, as in an interview. */
const rest = 250

interface Opened {
  readonly step: StepId
  readonly questions: number
  readonly drawn: number
  readonly painted: number
}

async function openStep(page: Page, step: StepId): Promise<Opened> {
  const button = stepButton(page, step)
  const answer = { selector: titleOfStep, patience }
  const opened = await untilAnswered(page, answer, () => button.click())
  if (opened === null) throw new Error(`The step ${step} did not open.`)
  const questions = await page.locator('main [data-question]').count()
  await page.waitForTimeout(rest)
  return { step, questions, ...opened }
}

async function emptyClicks(page: Page, count: number): Promise<readonly number[]> {
  await showBare(page)
  const button = page.locator(bareButton)
  const clicks: number[] = []
  for (let turn = 0; turn < count; turn++) {
    const answer = { selector: bareText, patience }
    clicks.push((await untilAnswered(page, answer, () => button.click()))?.painted ?? Number.NaN)
    await page.waitForTimeout(rest)
  }
  await hideBare(page)
  return clicks
}

interface Measured {
  readonly empty: readonly number[]
  readonly opened: readonly Opened[]
}

/** Everything once before, so that no step is drawn for the first time. */
async function measure(page: Page, rounds: number): Promise<Measured> {
  const empty: number[] = []
  const opened: Opened[] = []
  for (let round = 0; round <= rounds; round++) {
    for (const step of stepIds) {
      const one = await openStep(page, step)
      if (round > 0) opened.push(one)
    }
    // Between the rounds, so that both meet the same noise.
    empty.push(...(await emptyClicks(page, 4)))
  }
  return { empty, opened }
}

function rowsOf({ empty, opened }: Measured): readonly (readonly string[])[] {
  const row = (what: string, questions: string, values: readonly number[], goal: string) => [
    what,
    questions,
    milliseconds(median(values)),
    milliseconds(percentile(values, 0.95)),
    String(values.length),
    times(median(values) / median(empty)),
    goal,
  ]
  const paintedOf = (step: StepId) =>
    opened.filter((one) => one.step === step).map(({ painted }) => painted)
  const questionsOf = (step: StepId) => opened.find((one) => one.step === step)?.questions ?? 0
  const worst = stepIds.toSorted((a, b) => median(paintedOf(b)) - median(paintedOf(a)))[0]
  const all = opened.map(({ painted }) => painted)
  return [
    ['Step', 'Questions', 'Median', '95 of 100', 'n', 'Ratio', 'Goal'],
    row('an empty click in the same window', '', empty, ''),
    ...stepIds.map((step) =>
      row(step, String(questionsOf(step)), paintedOf(step), step === worst ? '50 ms (worst)' : ''),
    ),
    row('all steps', '', all, '50 ms'),
  ]
}

export async function measureSteps(rounds: number): Promise<void> {
  const measured = await withInterview((page) => measure(page, rounds))
  printTable('Opening a step of a full intake, from the click to its questions painted', [
    ...rowsOf(measured),
  ])
}
