/** @file How long a stranger who has the computer would guess. Loaded only where a passphrase is chosen: it is large. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common'
import { dictionary as english } from '@zxcvbn-ts/language-en'
import type { Strength } from './strength-level.ts'
import { levelOf } from './strength-level.ts'

const estimator = new ZxcvbnFactory({
  dictionary: { ...common, ...english },
  graphs: adjacencyGraphs,
  maxLength: 128,
})

/** @param known what a stranger may know: the names typed on the screens before */
export function weigh(passphrase: string, known: readonly string[]): Strength {
  const inputs = known.flatMap((text) => [text, ...text.split(/\s+/)]).filter((text) => text !== '')
  return levelOf(estimator.check(passphrase, inputs).guessesLog10)
}
