/** @file From a click on a step in the list of steps until its questions are painted. */
import type { LocalCodebook } from '#shared/codebook/local/local-codebook.ts'
import { stepIds, type StepId } from '#shared/codebook/steps.ts'
import type { Page } from 'playwright-core'
import { bareButton, bareText, hideBare, showBare } from './bare.ts'
import { stepButton, stillDrawing, titleOfStep, withInterview } from './interview.ts'
import { median, milliseconds, percentile, printTable, times } from './measure.ts'
import { untilAnswered } from './painted.ts'

const patience = 5_000
/** What was said is saved meanwhile, as in an interview. */
const rest = 250

interface Opened {
  readonly step: StepId
  readonly questions: number
  /** What is seen before anybody scrolls. */
  readonly painted: number
  /** Everything down to the last question. */
  readonly whole: number
}

async function openStep(page: Page, step: StepId): Promise<Opened> {
  const button = stepButton(page, step)
  const seen = { selector: titleOfStep, patience }
  let whole: number | undefined
  const painted = await untilAnswered(page, seen, async () => {
    const all = { ...seen, gone: stillDrawing }
    whole = (await untilAnswered(page, all, () => button.click()))?.painted
  })
  if (painted === null || whole === undefined) throw new Error(`The step ${step} did not open.`)
  const questions = await page.locator('main [data-question]').count()
  await page.waitForTimeout(rest)
  return { step, questions, painted: painted.painted, whole }
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
  const row = (what: string, all: readonly Opened[], goal: string) => {
    const values = all.map(({ painted }) => painted)
    return [
      what,
      String(Math.max(...all.map(({ questions }) => questions))),
      milliseconds(median(values)),
      milliseconds(percentile(values, 0.95)),
      String(values.length),
      times(median(values) / median(empty)),
      goal,
      milliseconds(median(all.map(({ whole }) => whole))),
    ]
  }
  const bare = [median(empty), percentile(empty, 0.95)].map(milliseconds)
  const byStep = stepIds.map((step) => opened.filter((one) => one.step === step))
  const of = (all: readonly Opened[]) => median(all.map(({ painted }) => painted))
  const worst = byStep.toSorted((one, other) => of(other) - of(one))[0]
  return [
    ['Step', 'Questions', 'Median', '95 of 100', 'n', 'Ratio', 'Goal', 'To its last question'],
    ['an empty click in the same window', '', ...bare, String(empty.length), times(1), '', ''],
    ...byStep.map((all) => row(all[0]?.step ?? '', all, all === worst ? '50 ms (slowest)' : '')),
    row('all steps', opened, '50 ms'),
  ]
}

export async function measureSteps(rounds: number, own?: LocalCodebook): Promise<void> {
  const measured = await withInterview((page) => measure(page, rounds), own)
  printTable(
    'Opening a step of a full intake, from the click to the questions that are seen painted',
    [...rowsOf(measured)],
  )
}
