/** @file Typing in each step that has something to type, against a bare box in the same window. */
import { fieldOf } from '#shared/codebook/codebook.ts'
import type { Field } from '#shared/codebook/field.ts'
import type { LocalCodebook } from '#shared/codebook/local/local-codebook.ts'
import { officeSteps, type StepId } from '#shared/codebook/steps.ts'
import type { Page } from 'playwright-core'
import { bareBox, hideBare, showBare } from './bare.ts'
import { stepButton, stillDrawing, withInterview } from './interview.ts'
import { typeAndTime, type KeyTimes } from './keys.ts'
import { median, milliseconds, percentile, printTable, times } from './measure.ts'

const letters = 'the quick brown fox jumps over the lazy dog '

interface Typed {
  readonly step: StepId
  readonly questions: number
  readonly keys: readonly KeyTimes[]
}

async function typeInto(page: Page, box: string, keys: number): Promise<readonly KeyTimes[]> {
  await page.locator(box).fill('')
  await page.locator(box).focus()
  return typeAndTime(page, letters.repeat(keys).slice(0, keys))
}

async function typeBare(page: Page, keys: number): Promise<readonly KeyTimes[]> {
  await showBare(page)
  const bare = await typeInto(page, bareBox, keys)
  await hideBare(page)
  return bare
}

const takes = ({ kind, maxLength = 0 }: Field, keys: number): boolean =>
  (kind === 'text' || kind === 'longText') && maxLength >= keys

async function typeInSteps(page: Page, keys: number): Promise<readonly Typed[]> {
  const typed: Typed[] = []
  for (const { id, fields } of officeSteps()) {
    const path = fields.find((one) => takes(fieldOf(one), keys))
    if (path === undefined) continue
    await stepButton(page, id).click()
    const box = `[data-question="${path}"] :is(input, textarea)`
    await page.locator(box).first().waitFor()
    await page.locator(stillDrawing).waitFor({ state: 'detached' })
    const questions = await page.locator('main [data-question]').count()
    typed.push({ step: id, questions, keys: await typeInto(page, box, keys) })
  }
  return typed
}

export async function measureTyping(keys: number, own?: LocalCodebook): Promise<void> {
  const { bare, typed } = await withInterview(async (page) => {
    const before = await typeBare(page, keys)
    const typed = await typeInSteps(page, keys)
    // Before and after, so that both meet the same noise.
    return { bare: [...before, ...(await typeBare(page, keys))], typed }
  }, own)
  const workOf = (all: readonly KeyTimes[]) => all.map(({ work }) => work)
  const paintedOf = (all: readonly KeyTimes[]) => all.map(({ painted }) => painted)
  const row = (what: string, questions: string, all: readonly KeyTimes[], goal: string) => [
    what,
    questions,
    ...[workOf(all), paintedOf(all)].flatMap((values) => [
      milliseconds(median(values)),
      milliseconds(percentile(values, 0.95)),
    ]),
    String(all.length),
    times(median(paintedOf(all)) / median(paintedOf(bare))),
    goal,
  ]
  const most = Math.max(...typed.map(({ questions }) => questions))
  printTable('Typing in a full intake: the work of a key in the page, and until it is painted', [
    ['Step', 'Questions', 'Work', '95 of 100', 'Painted', '95 of 100', 'n', 'Ratio', 'Goal'],
    row('a bare box in the same window', '', bare, ''),
    ...typed.map(({ step, questions, keys: all }) =>
      row(step, String(questions), all, questions === most ? '16 ms' : ''),
    ),
  ])
}
