/** @file The reference that reports print in their footer: the number of an entry and the start of its code. */
import { latinDigits } from './digits.ts'

export interface AuditReference {
  readonly seq: number
  /** At least 16 signs of hex. */
  readonly head: string
}

const shown = 16

/** As a report prints it: "1204-9f3c…". @param hash in hex */
export const referenceText = (seq: number, hash: string): string =>
  `${String(seq)}-${hash.slice(0, shown)}`

/** As somebody types it from paper: any spaces, any dash, any case. `null`: it is none. */
export function typedReference(typed: string): AuditReference | null {
  const plain = latinDigits(typed)
    .toLowerCase()
    .replace(/\s/gu, '')
    .replace(/\p{Pd}/gu, '-')
  const found = /^(\d{1,9})-([0-9a-f]{16,64})$/.exec(plain)
  if (found === null) return null
  const [, seq = '', head = ''] = found
  return { seq: Number(seq), head }
}
