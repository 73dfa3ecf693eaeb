/** @file The recovery key as groups: to show, and to type into eight fields. */

export const groupCount = 8
export const groupLength = 5

export function groupsOf(recoveryKey: string): readonly string[] {
  return recoveryKey.split('-')
}

/** Only what can stand in a key, in capitals. */
export function cleanGroup(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
}

/** Puts typed or pasted text into the groups from one on; what is longer than a group runs on into the next. */
export function fillGroups(
  groups: readonly string[],
  from: number,
  text: string,
): { readonly groups: readonly string[]; readonly next: number } {
  const filled = Array.from({ length: groupCount }, (_, index) => groups[index] ?? '')
  let rest = cleanGroup(text)
  let at = from
  filled[at] = rest.slice(0, groupLength)
  rest = rest.slice(groupLength)
  while (rest !== '' && at + 1 < groupCount) {
    at += 1
    filled[at] = rest.slice(0, groupLength)
    rest = rest.slice(groupLength)
  }
  const full = filled[at]?.length === groupLength
  return { groups: filled, next: full ? Math.min(at + 1, groupCount - 1) : at }
}

/** "group3" names the third group: 3. */
export function groupNumbers(fields: readonly string[]): readonly number[] {
  return fields
    .map((field) => Number(/^group(\d)$/.exec(field)?.[1]))
    .filter((number) => number >= 1 && number <= groupCount)
}
