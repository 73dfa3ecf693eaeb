/** @file Which script a word is written in, and how it is written in Latin letters. */
import { burmeseInLatin } from './burmese.ts'
import { khmerInLatin } from './khmer.ts'
import { thaiInLatin } from './thai.ts'

export type Script = 'latin' | 'khmer' | 'thai' | 'lao' | 'burmese' | 'other'

const scripts: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['khmer', /\p{Script=Khmer}/u],
  ['thai', /\p{Script=Thai}/u],
  ['lao', /\p{Script=Lao}/u],
  ['burmese', /\p{Script=Myanmar}/u],
]

export function scriptOf(word: string): Script {
  return scripts.find(([, letters]) => letters.test(word))?.[0] ?? 'other'
}

const toLatin: Readonly<Record<Script, (word: string) => string>> = {
  latin: (word) => word,
  khmer: khmerInLatin,
  thai: thaiInLatin,
  lao: thaiInLatin,
  burmese: burmeseInLatin,
  // Chinese, Korean and others have no spelling that could be worked out: compared as written.
  other: () => '',
}

/** Empty for a script that is only compared as written. */
export function inLatin(word: string, script: Script): string {
  return toLatin[script](word)
}
