/** @file The human code of a case: short enough for paper, and it reveals nothing (no date, name or order). */

/**
 * Nothing that looks like something else in handwriting (0 O, 1 I L, 2 Z, 5 S, 8 B, U V), and no
 * vowels, so that no code is a word. The number of characters is prime: see `checkCharacter`.
 */
const alphabet = '234679CDFGHJKMNPQRTVWXY'
const groupLength = 4
const randomCharacters = 7

/**
 * Seven random characters and a check character, in two groups: `K7QD-3MXR`.
 * @param pick a random whole number from 0 to below - 1
 */
export function makeCaseCode(pick: (below: number) => number): string {
  const random = Array.from({ length: randomCharacters }, () =>
    alphabet.charAt(pick(alphabet.length)),
  ).join('')
  return grouped(random + checkCharacter(random))
}

/** The code in its written form, however it was typed, or `null` when it is not a code. */
export function readCaseCode(typed: string): string | null {
  const bare = bareCaseCode(typed)
  if (bare.length !== randomCharacters + 1 || !isPartOfCaseCode(bare)) return null
  const random = bare.slice(0, randomCharacters)
  return checkCharacter(random) === bare.slice(randomCharacters) ? grouped(bare) : null
}

/** Upper case, without spaces and hyphens: for looking up a part of a code. */
export function bareCaseCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[\s-]/gu, '')
}

/** Whether what was typed can stand in a code; `bare` as `bareCaseCode` gives it. */
export function isPartOfCaseCode(bare: string): boolean {
  return bare !== '' && Array.from(bare).every((character) => alphabet.includes(character))
}

/**
 * A sum weighted by position, modulo a prime: any single wrong character and any two exchanged
 * ones change it.
 */
function checkCharacter(random: string): string {
  const sum = Array.from(random).reduce(
    (total, character, index) => total + alphabet.indexOf(character) * (index + 2),
    0,
  )
  return alphabet.charAt(sum % alphabet.length)
}

function grouped(bare: string): string {
  return `${bare.slice(0, groupLength)}-${bare.slice(groupLength)}`
}
