/** @file Numbers as people type them: Khmer and Thai keyboards write their own digits. */

const zeros = [0x17e0, 0x0e50] // Khmer, Thai

/** Latin digits for any Khmer or Thai ones; everything else stays. */
export function latinDigits(text: string): string {
  return Array.from(text, (char) => {
    const point = char.codePointAt(0) ?? 0
    const zero = zeros.find((start) => point >= start && point <= start + 9)
    return zero === undefined ? char : String(point - zero)
  }).join('')
}
