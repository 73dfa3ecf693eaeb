/** @file All comparisons of two persons in one sum, and what it means in an office of a given size. */
import { compareBirths } from './compare-birth.ts'
import {
  compareCitizenship,
  compareContacts,
  compareIdentifiers,
  comparePlaces,
  compareSex,
} from './compare-facts.ts'
import { compareNames, type Rarity } from './compare-names.ts'
import { noEvidence, type Evidence } from './reasons.ts'
import type { Traits } from './traits.ts'
import { fewestPersons, marginLikely, marginPossible, nameWeights, unseen } from './weights.ts'

export const bands = ['likely', 'possible'] as const
export type Band = (typeof bands)[number]

export function compare(typed: Traits, known: Traits, rarity: Rarity): Evidence {
  const name = compareNames(typed.names, known.names, rarity)
  const identity = [
    compareIdentifiers(typed.identifiers, known.identifiers),
    compareContacts(typed.contacts, known.contacts),
  ]
  // Many share a birthday, a sex and a village: without a name or a number that says nothing.
  const telling = name.weight >= nameWeights.least || identity.some(({ weight }) => weight > 0)
  if (!telling) return { ...noEvidence, weight: Number.NEGATIVE_INFINITY }
  return sum([
    name,
    compareBirths(typed.birth, known.birth),
    compareSex(typed.sex, known.sex),
    compareCitizenship(typed.citizenship, known.citizenship),
    comparePlaces(typed.places, known.places),
    ...identity,
  ])
}

function sum(parts: readonly Evidence[]): Evidence {
  return {
    weight: parts.reduce((total, { weight }) => total + weight, 0),
    reasons: parts.flatMap(({ reasons }) => reasons),
    doubts: parts.flatMap(({ doubts }) => doubts),
  }
}

/** `null`: too little to speak of among so many persons. */
export function bandOf(weight: number, persons: number): Band | null {
  const size = Math.log2(Math.max(fewestPersons, persons))
  if (weight >= size + marginLikely) return 'likely'
  return weight >= size + marginPossible ? 'possible' : null
}

/** Bits for a name that `having` of so many persons have; one of them may be the person in question. */
export function rarityOf(having: number, persons: number): number {
  const others = Math.max(0, having - 1)
  const chance =
    (others + unseen.persons * unseen.share) / (Math.max(0, persons - 1) + unseen.persons)
  return Math.min(nameWeights.most, Math.log2(1 / chance))
}
