/** @file A letter in the longest list of codes until the suggestions that fit are painted. */
import { fieldOf } from '#shared/codebook/codebook.ts'
import type { Field } from '#shared/codebook/field.ts'
import type { LocalCodebook } from '#shared/codebook/local/local-codebook.ts'
import { officeSteps, type StepId } from '#shared/codebook/steps.ts'
import type { Page } from 'playwright-core'
import { bareBox, hideBare, showBare } from './bare.ts'
import { stepButton, withInterview } from './interview.ts'
import { typeAndTime } from './keys.ts'
import { median, milliseconds, percentile, printTable, times } from './measure.ts'
import { untilAnswered, type Answered } from './painted.ts'

const words = ['khmer', 'tok', 'jav', 'an', 'prey kok', 'sign', 'svay', 'wes', 'lao']

interface Place {
  readonly step: StepId
  readonly field: Field
}

const codesOf = ({ field }: Place): number => field.list?.codes.length ?? 0

function longestList(): Place {
  const [first, ...others] = officeSteps().flatMap(({ id, fields }) =>
    fields.map((path) => ({ step: id, field: fieldOf(path) })),
  )
  if (first === undefined) throw new Error('No step asks anything.')
  return others.reduce((one, other) => (codesOf(other) > codesOf(one) ? other : one), first)
}

const suggestions = { selector: 'main [role=listbox]', patience: 1_000 }

async function typeLetters(
  page: Page,
  { step, field }: Place,
  letters: number,
): Promise<readonly Answered[]> {
  await stepButton(page, step).click()
  const box = page.locator(`[data-question="${field.path}"]`).getByRole('textbox')
  const answers: Answered[] = []
  for (let turn = 0; answers.length < letters && turn < letters; turn++) {
    await box.fill('')
    for (const letter of words[turn % words.length] ?? '') {
      const answered = await untilAnswered(page, suggestions, () => page.keyboard.type(letter))
      if (answered !== null) answers.push(answered)
    }
    await page.keyboard.press('Escape')
    await page.waitForTimeout(200)
  }
  return answers.slice(0, letters)
}

async function typeBare(page: Page): Promise<readonly number[]> {
  await showBare(page)
  await page.locator(bareBox).focus()
  const keys = await typeAndTime(page, words.join(' '))
  await hideBare(page)
  return keys.map(({ painted }) => painted)
}

export async function measureTypeAhead(letters: number, own?: LocalCodebook): Promise<void> {
  const { bare, answers, codes } = await withInterview(async (page) => {
    const longest = longestList()
    return {
      codes: codesOf(longest),
      bare: await typeBare(page),
      answers: await typeLetters(page, longest, letters),
    }
  }, own)
  const row = (what: string, values: readonly number[], goal: string) => [
    what,
    milliseconds(median(values)),
    milliseconds(percentile(values, 0.95)),
    String(values.length),
    times(median(values) / median(bare)),
    goal,
  ]
  printTable(`Suggestions from a list of ${String(codes)} codes`, [
    ['From a letter to', 'Median', '95 of 100', 'n', 'Ratio', 'Goal'],
    row('itself painted, in a bare box', bare, ''),
    row(
      'the suggestions in the page',
      answers.map(({ drawn }) => drawn),
      '',
    ),
    row(
      'the suggestions painted',
      answers.map(({ painted }) => painted),
      '50 ms',
    ),
  ])
}
