/** @file When the office should practise opening itself with paper: once a year. */

/**
 * Whether a year has passed since a paper was last typed.
 * @param typed instants in UTC, in any order @param now an instant in UTC
 */
export function practiceIsDue(typed: readonly string[], now: string): boolean {
  const yearAgo = `${String(Number(now.slice(0, 4)) - 1)}${now.slice(4)}`
  return !typed.some((at) => at > yearAgo)
}
