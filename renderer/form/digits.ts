/** @file What was typed into a box for a number. */
import { latinDigits } from '#shared/domain/digits.ts'

/** A whole number, or the text itself: a draft keeps what was typed, and the check names it. */
export function wholeNumber(text: string): number | string | null {
  const plain = latinDigits(text).trim()
  if (plain === '') return null
  return /^\d{1,9}$/.test(plain) ? Number(plain) : text
}
