/** @file A recovery key or a trustee card as groups: to show, and to type into fields. */

export const keyGroups = 8
export const cardGroups = 9
export const groupLength = 5

export function groupsOf(paper: string): readonly string[] {
  return paper.split('-')
}

/** Only what can stand on a paper, in capitals. */
export function cleanGroup(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
}

export const isComplete = (groups: readonly string[], count: number): boolean =>
  groups.filter((group) => group.length === groupLength).length === count

/** Puts typed or pasted text into the groups from one on; what is longer than a group runs on into the next. */
export function fillGroups(
  groups: readonly string[],
  from: number,
  text: string,
  count: number,
): { readonly groups: readonly string[]; readonly next: number } {
  const filled = Array.from({ length: count }, (_, index) => groups[index] ?? '')
  let rest = cleanGroup(text)
  let at = from
  filled[at] = rest.slice(0, groupLength)
  rest = rest.slice(groupLength)
  while (rest !== '' && at + 1 < count) {
    at += 1
    filled[at] = rest.slice(0, groupLength)
    rest = rest.slice(groupLength)
  }
  const full = filled[at]?.length === groupLength
  return { groups: filled, next: full ? Math.min(at + 1, count - 1) : at }
}

/** With the prefix `group`, the name "group3" means the third group: 3. */
export function groupNumbers(fields: readonly string[], prefix: string): readonly number[] {
  return fields
    .filter((field) => field.startsWith(prefix))
    .map((field) => field.slice(prefix.length))
    .filter((number) => /^[1-9]$/.test(number))
    .map(Number)
}

interface Key {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/**
 * What the key would type with a Latin keyboard, when the keyboard is set to Khmer or Thai: people
 * need not switch it for a paper, and a scanner presses keys too. `null`: leave it to the field.
 */
export function latinOf({ key, code, ctrlKey, altKey, metaKey }: Key): string | null {
  if (ctrlKey || altKey || metaKey || Array.from(key).length !== 1) return null
  // A Latin letter, a digit, a space or a dash needs no help.
  if (/[\p{Script=Latin}\p{ASCII}]/u.test(key)) return null
  return /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1] ?? null
}
