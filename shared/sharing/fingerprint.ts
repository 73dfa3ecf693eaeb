/** @file How a fingerprint is read aloud: twelve groups of five digits, the same in every language. */

export const fingerprintGroups = 12

/** Twelve groups of five decimal digits from 60 bytes of a digest: 12 x 16.6 bits. */
export function groupsOf(digest: Uint8Array): readonly string[] {
  const groups: string[] = []
  for (let group = 0; group < fingerprintGroups; group++) {
    let number = 0n
    for (let byte = 0; byte < 5; byte++)
      number = number * 256n + BigInt(digest[group * 5 + byte] ?? 0)
    groups.push(String(number % 100_000n).padStart(5, '0'))
  }
  return groups
}
