/** 0 minutes, 1 days, 2 months, 3 many years, 4 out of reach. */
export type Strength = 0 | 1 | 2 | 3 | 4

/**
 * What the words beside the meter promise. Each guess costs Argon2id with 64 MiB: a strong machine with
 * several cards tries about 10,000 a second (10^4), which makes 10^6 in minutes, 10^9 in a day, 10^11.5
 * in a year, 10^14 in three hundred. The steps stand a little above, because estimates flatter.
 */
const steps = [7, 10, 12.5, 16] as const

export function levelOf(guessesLog10: number): Strength {
  const reached = steps.filter((step) => guessesLog10 >= step).length
  return reached === 0 ? 0 : reached === 1 ? 1 : reached === 2 ? 2 : reached === 3 ? 3 : 4
}

/** Below this nobody in the records is protected from a stolen computer, so it is refused. */
export const lowestAccepted: Strength = 2
