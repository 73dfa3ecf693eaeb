/**
 * @file A secret as three cards for three trustees: any two give it back, one alone tells nothing
 * about it. Shamir's scheme over GF(256), 2 of 3; each card is nine groups, see checked-groups.ts.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { combine, split } from 'shamir-secret-sharing'
import { AppError } from '#shared/errors.ts'
import { bitsOf, formatGroups, numbersOf, readGroups, type PaperShape } from './checked-groups.ts'

/** Places after those of a recovery key, so that neither paper passes for the other. */
const shape: PaperShape = { groups: 9, firstPlace: 8 }
const secretBytes = 20
const shareBytes = secretBytes + 1

export interface TrusteeSecret {
  /** The 160 random bits that wrap the vault's keys. */
  readonly secret: Uint8Array
  /** As they stand on cards 1, 2 and 3. */
  readonly cards: readonly string[]
}

interface Card {
  readonly set: string
  readonly share: Uint8Array
}

export async function newTrusteeSecret(): Promise<TrusteeSecret> {
  const secret = new Uint8Array(randomBytes(secretBytes))
  const shares = await split(secret, 3, 2)
  await expectEveryPair(shares, secret)
  const set = randomBytes(2).readUInt16BE() & 1023
  const cards = shares.map((share, index) => formatCard(set, index, share))
  return { secret, cards }
}

/** The library does not check itself, and a card that fails years later fails for good. */
async function expectEveryPair(shares: readonly Uint8Array[], secret: Uint8Array): Promise<void> {
  for (const left of shares)
    for (const right of shares.filter((share) => share !== left))
      if (left.length !== shareBytes || !timingSafeEqual(await combine([left, right]), secret))
        throw new AppError('internal', { reason: 'shares' })
}

/** 10 bits that say which set, 2 bits that say which card, then the share: 180 bits. */
function formatCard(set: number, index: number, share: Uint8Array): string {
  const bits = bitsOf([set], 10) + bitsOf([index], 2) + bitsOf(share, 8)
  return formatGroups(numbersOf(bits, 5), shape)
}

/**
 * @returns what two of the three cards hold
 * @throws AppError `wrongCards`: `fields` names groups that do not add up, as `first3` or `second9`;
 * `reason` is `sameCard` or `otherSet`
 */
export async function secretOfCards(first: string, second: string): Promise<Uint8Array> {
  const [one, other] = [readGroups(first, shape), readGroups(second, shape)]
  const wrong = [
    ...one.wrong.map((group) => `first${String(group)}`),
    ...other.wrong.map((group) => `second${String(group)}`),
  ]
  if (wrong.length > 0) throw new AppError('wrongCards', { fields: wrong })
  const [left, right] = [cardIn(one.symbols), cardIn(other.symbols)]
  if (left.set !== right.set) throw new AppError('wrongCards', { reason: 'otherSet' })
  if (left.share.at(-1) === right.share.at(-1))
    throw new AppError('wrongCards', { reason: 'sameCard' })
  return combine([left.share, right.share])
}

function cardIn(symbols: readonly number[]): Card {
  const bits = bitsOf(symbols, 5)
  return { set: bits.slice(0, 10), share: Uint8Array.from(numbersOf(bits.slice(12), 8)) }
}

/** The two characters that all cards of a set begin with: they tell sets apart without telling anything else. */
export const setOfCard = (card: string): string => card.slice(0, 2)
