/** @file How cheap or dear Argon2id may be. Less than the floor is refused as a downgrade; more than the cap, as a trap. */

export const kdfBounds = {
  /** KiB */
  m: { least: 64 * 1024, most: 256 * 1024 },
  t: { least: 3, most: 10 },
  p: 4,
} as const
