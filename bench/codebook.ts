/** @file An office's own codebook in memory: taken in, its schemas built, a full set of answers checked. */
import { adoptLocalCodebook, localFields } from '#shared/codebook/local/adopted.ts'
import { checkLocalCodebook } from '#shared/codebook/local/check.ts'
import {
  localCodebook,
  noLocalCodebook,
  type LocalCodebook,
} from '#shared/codebook/local/local-codebook.ts'
import { checkAnswers, tidyAnswers } from '#shared/codebook/schema.ts'
import { fullAnswers } from './full-intake.ts'
import { median, milliseconds, percentile, printTable, timed, times } from './measure.ts'

const repeats = 25

async function repeated(work: () => unknown): Promise<readonly number[]> {
  const values: number[] = []
  for (let turn = 0; turn < repeats; turn++) values.push(await timed(work))
  return values
}

export async function measureOwnCodebook(codebook: LocalCodebook): Promise<void> {
  const text = JSON.stringify(codebook)
  const copy = await repeated(() => JSON.parse(text))
  const read = await repeated(() => checkLocalCodebook(localCodebook.parse(JSON.parse(text))))
  // Fields are made anew each time they are taken in, and their schemas with the first check.
  const taken: number[] = []
  const checked: number[] = []
  const raw: number[] = []
  for (let turn = 0; turn < repeats; turn++) {
    taken.push(
      await timed(() => {
        adoptLocalCodebook({ ...codebook })
      }),
    )
    const answers = tidyAnswers(fullAnswers(localFields(), turn))
    const check = () => {
      if (checkAnswers(answers).length > 0) throw new Error('A right answer was refused.')
    }
    taken[turn] = (taken[turn] ?? 0) + (await timed(check))
    checked.push(await timed(check))
    raw.push(await timed(() => JSON.stringify(answers)))
  }
  adoptLocalCodebook(noLocalCodebook)
  const row = (what: string, values: readonly number[], floor: readonly number[]) => [
    what,
    milliseconds(median(values)),
    milliseconds(percentile(values, 0.95)),
    String(values.length),
    times(median(values) / median(floor)),
  ]
  const codes = codebook.lists.reduce((sum, list) => sum + list.codes.length, 0)
  printTable(`Own codebook: ${String(codebook.questions.length)} fields, ${String(codes)} places`, [
    ['What', 'Median', '95 of 100', 'n', 'Ratio'],
    row('its text parsed as plain JSON', copy, copy),
    row('read and every rule of a codebook checked', read, copy),
    row('a full set of answers as plain JSON', raw, raw),
    row('fields and schemas built, and that set checked', taken, raw),
    row('that set checked again', checked, raw),
  ])
}
