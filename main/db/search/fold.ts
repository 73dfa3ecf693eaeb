/** @file Makes what was typed and what is stored comparable in any script. */

const latinMarks = /[\u0300-\u036f]/gu
// Khmer and Lao typists put invisible word breaks into names; nobody searches for them.
const invisible = /\p{Cf}/gu

/** Lower case, no Latin accents, one form for characters that can be written in two ways. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(latinMarks, '')
    .replace(invisible, '')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
