/** @file Chance that repeats: the same seed gives the same people. Never for keys or pseudonyms. */

/** Numbers from 0 up to, not including, 1. */
export type Random = () => number

/** mulberry32: small, fast, and good enough to make up people. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const chance = (random: Random, share: number) => random() < share

/** A whole number from `low` to `high`, both included. */
export const between = (random: Random, low: number, high: number) =>
  low + Math.floor(random() * (high - low + 1))

export function pick<T>(random: Random, list: readonly [T, ...T[]]): T {
  return list[Math.floor(random() * list.length)] ?? list[0]
}

/** One of several, each as likely as its weight says. */
export function weighted<K extends string>(
  random: Random,
  weights: Readonly<Partial<Record<K, number>>>,
): K {
  const entries = Object.entries<number | undefined>(weights) as [K, number][]
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0)
  let left = random() * total
  const found = entries.find(([, weight]) => (left -= weight) < 0) ?? entries.at(-1)
  if (found === undefined) throw new RangeError('nothing to choose from')
  return found[0]
}

/** Up to `count` different ones. */
export function several<K extends string>(
  random: Random,
  weights: Readonly<Partial<Record<K, number>>>,
  count: number,
): readonly K[] {
  const chosen = new Set<K>()
  for (let turn = 0; turn < count; turn += 1) chosen.add(weighted(random, weights))
  return [...chosen]
}
