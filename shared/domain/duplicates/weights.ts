/**
 * @file How much each agreement counts, in bits: the logarithm to base 2 of how much more often it is
 * seen between two records of one person than between those of two persons (Fellegi and Sunter, "A
 * Theory for Record Linkage", 1969). README.md says where each number comes from.
 */

/** A name counts by how rare it is here; these are taken off when the words are not quite the same. */
export const nameLevels = {
  same: 0,
  sound: 1,
  script: 1,
  looseScript: 2.5,
  oneLetter: 2,
  alike: 3.5,
} as const
export type NameLevel = keyof typeof nameLevels

export const nameWeights = {
  /** A word counts at least and at most this much. */
  least: 1.5,
  most: 12,
  /** One letter stands for the word: J. for Jose. */
  initial: 1,
  /** Both names have a word left over. */
  different: -4,
  /** Only one of the names has more words. */
  missing: -0.5,
  /** However many words differ. */
  lowest: -6,
} as const

export const birthWeights = {
  sameDate: 10,
  /** The first of January is written when the day is not known. */
  sameDateFirstOfYear: 5,
  swapped: 7,
  oneDigit: 6,
  sameMonth: 7,
  sameYear: 4.5,
  sameYearOtherDay: 0,
  oneYear: 3,
  twoYears: 1.5,
  otherEstimated: -2,
  other: -5,
} as const

export const sexWeights = { same: 0.9, other: -4 } as const
export const citizenshipWeights = { same: 0.9, other: -2 } as const
/** The address may be the shelter's, so it never counts for much. */
export const placeWeights = { each: 2, most: 4, other: -0.5 } as const
export const identifierWeights = { same: 24, oneDigit: 10, other: -1 } as const
/** A phone may be a family's or a broker's. */
export const contactWeights = { same: 8 } as const

/** How likely a name is that nobody here has yet: as if this many persons more had been seen. */
export const unseen = { persons: 100, share: 0.005 } as const

/** Bits above the size of the office: about even odds, and about a hundred to one. */
export const marginPossible = 3
export const marginLikely = 10
/** An office of few persons is treated like one of this many. */
export const fewestPersons = 32
