/** @file What stands for a missing answer or says something about one, on paper and when typing fast. */
import type { MissingReason } from '#shared/codebook/answer.ts'

/** Alone in a box: why there is no answer. */
export const reasonTokens: Readonly<Record<MissingReason, string>> = {
  unknown: '?',
  notAsked: '-',
  declined: 'x',
  notApplicable: '/',
}

/** Before a number or a date: it is an estimate. */
export const estimateMark = '~'
/** After an answer: it was told without being asked. In a text it stands apart, as a word of its own. */
export const volunteeredMark = '!'
/** Before a text: what follows is taken to the letter, whatever it begins or ends with. */
export const literalMark = '='
