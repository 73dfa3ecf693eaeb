/** @file Keeps a spreadsheet from taking a text cell for a formula (ASVS 1.2.10). */

/** What spreadsheets skip or hide in front of a formula: controls, spaces, marks of order, byte order. */
const skipped = /^[\p{Cc}\p{Cf}\p{Z}]*/u
const triggers = new Set(['=', '+', '-', '@', '|', '＝', '＋', '－', '＠'])

function startsLikeFormula(text: string): boolean {
  const first = text.replace(skipped, '').slice(0, 1)
  return triggers.has(first)
}

/**
 * Puts one apostrophe in front of a text that a spreadsheet could run. Text that already starts with
 * apostrophes and then like a formula gets one more, so that reading takes exactly one away.
 */
export function guardCell(text: string): string {
  return startsLikeFormula(text.replace(/^'+/, '')) ? `'${text}` : text
}

/** The exact text that `guardCell` was given. */
export function unguardCell(cell: string): string {
  if (!cell.startsWith("'")) return cell
  return startsLikeFormula(cell.replace(/^'+/, '')) ? cell.slice(1) : cell
}
