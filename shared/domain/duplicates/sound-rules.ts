/**
 * @file How Latin spellings of South-East Asian names are brought to one form. Rules are applied from
 * the first to the last. Capitals stand for one sound written with two letters: C ch and j, G ng.
 */
type Rule = readonly [from: RegExp, to: string]

/** Indonesian until 1972: Tjahja -> Cahya, Soedjatmoko -> Sujatmoko. Only where a word shows its age. */
export const oldSpelling = /oe|tj|dj|nj|sj/u
export const modernised: readonly Rule[] = [
  [/dj/gu, 'J'],
  [/tj/gu, 'c'],
  [/nj/gu, 'ny'],
  [/sj/gu, 'sy'],
  [/j/gu, 'y'],
  [/J/gu, 'j'],
  [/oe/gu, 'u'],
]

export const consonantRules: readonly Rule[] = [
  // Breath, voice and doubled letters are not heard by everybody: th/t, ph/p/f, kh/k, chh/ch.
  [/tch|chh|ch/gu, 'C'],
  [/sch|sh|sy(?=[aou])/gu, 's'],
  [/ngh|ng/gu, 'G'],
  [/n[hy](?=[aeiou])|nh$|gn(?=[aeiou])/gu, 'n'],
  [/ph|f/gu, 'p'],
  [/dth|dt|dh|th/gu, 't'],
  [/kh|gh|ck|q/gu, 'k'],
  [/bh/gu, 'b'],
  [/rh/gu, 'r'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
  [/j/gu, 'C'],
  [/z/gu, 's'],
  [/x/gu, 'ks'],
  // w and v are one letter in Khmer and Thai names; behind a vowel it is a part of the vowel.
  [/w/gu, 'v'],
  [/(?<=[aeo])v(?![aeiouyr])/gu, 'u'],
  // A silent e at the end: Somphone, Jasmine.
  [/(?<=[a-zCG]{3}[bdgklmnprstv])e$/gu, ''],
  [/(?<=.)h/gu, ''],
]

export const vowelRules: readonly Rule[] = [
  [/y(?=[aeiou])/gu, 'Y'],
  [/(?<=[^aeiou])Y/gu, 'i'],
  // ae and e; ea and ie, ou and u, ee and i, oo and u, ey and ei
  [/ae/gu, 'e'],
  [/ea|ie|ia/gu, 'IA'],
  [/[eiy]+/gu, 'i'],
  [/[ou]+/gu, 'u'],
  [/IA/gu, 'ia'],
  [/Y/gu, 'y'],
]

/** What is left when only the frame of consonants counts: also b/p, d/t, g/k, and r, l or n at the end. */
export const frameRules: readonly Rule[] = [
  [/(?<=[aiu])[rl]?[rln]$/gu, 'n'],
  [/^[aiu]+/u, 'A'],
  [/[aiu]/gu, ''],
  [/b/gu, 'p'],
  [/d/gu, 't'],
  [/g/gu, 'k'],
  [/G/gu, 'n'],
  [/(?<=.)y/gu, ''],
]
