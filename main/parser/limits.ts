/** @file The most that a file from outside may ask of us. */
const mebibyte = 1024 * 1024

export const limits = {
  cipherBytes: 64 * mebibyte,
  zipBytes: 64 * mebibyte,
  inflatedBytes: 256 * mebibyte,
  /** Inflated to packed, per entry: DEFLATE reaches 1032, honest tables stay below 15. */
  ratio: 100,
  jsonBytes: mebibyte,
  jsonDepth: 32,
  cardBytes: 16 * 1024,
  records: 50_000,
  recordBytes: 64 * 1024,
  cellCharacters: 2_000,
} as const

/** An office's own records hold long texts; still no more than its own program would write. */
export const dataLimits = {
  rows: 200_000,
  /** Whatever DEFLATE reaches: somebody may have written one word over and over. The size is bounded. */
  ratio: 1_032,
  recordBytes: 4 * mebibyte,
  cellCharacters: 400_000,
  /** Two thousand questions in five languages, and long lists of places. */
  ownQuestionsBytes: 32 * mebibyte,
} as const

/** A catalogue has a few thousand texts of a few hundred characters. */
export const translationLimits = {
  bytes: 8 * mebibyte,
  rows: 20_000,
  recordBytes: 64 * 1024,
  textCharacters: 5_000,
} as const
