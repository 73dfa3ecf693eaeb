/** @file Which backups stay: pure, so that years can be played through in a test. */

export interface Dated {
  readonly name: string
  /** UTC instant. */
  readonly made: string
  readonly cases: number
  readonly schema: number
}

export interface Kept {
  readonly days: number
  readonly weeks: number
  readonly months: number
}
export const usual: Kept = { days: 7, weeks: 4, months: 12 }

export interface Rotation {
  readonly drop: readonly string[]
  /** Would go, but hold more cases than one made later: a person decides. */
  readonly held: readonly string[]
}

export interface Fuller {
  /** Names of those that hold more cases than one made later, and that nobody decided on. */
  readonly fuller: readonly string[]
  /** When the newest backup was made of which somebody said that its cases are right. */
  readonly right: string | null
}

/**
 * What is to be remembered once a backup was made with so many cases: which others hold more.
 * Compared when it happens, because new cases soon hide that others are gone.
 */
export function fullerThan(
  cases: number,
  backups: readonly Dated[],
  { fuller, right }: Fuller,
): readonly string[] {
  const isFuller = (one: Dated): boolean =>
    fuller.includes(one.name) || (one.cases > cases && one.made >= (right ?? ''))
  return backups.filter(isFuller).map(({ name }) => name)
}

/**
 * The newest of each of the last 7 days, 4 weeks and 12 months that have one, and the newest of each
 * version of the tables. Counted in days that have a backup, so that a long holiday or a clock set
 * wrong empties nothing. All given are verified; what is not is neither counted nor dropped.
 * @param fuller names of those that never go unasked
 * @param dayOf the day of an instant on the clock of this office
 */
export function rotate(
  backups: readonly Dated[],
  fuller: readonly string[],
  dayOf: (instant: string) => string,
  kept: Kept = usual,
): Rotation {
  const newestFirst = backups.toSorted((a, b) => b.made.localeCompare(a.made))
  const keep = new Set([
    ...firstOfEach(newestFirst, ({ made }) => dayOf(made)).slice(0, kept.days),
    ...firstOfEach(newestFirst, ({ made }) => weekOf(dayOf(made))).slice(0, kept.weeks),
    ...firstOfEach(newestFirst, ({ made }) => dayOf(made).slice(0, 7)).slice(0, kept.months),
    ...firstOfEach(newestFirst, ({ schema }) => String(schema)),
  ])
  const others = newestFirst.filter((one) => !keep.has(one))
  const isHeld = ({ name }: Dated): boolean => fuller.includes(name)
  return {
    drop: others.filter((one) => !isHeld(one)).map(({ name }) => name),
    held: others.filter(isHeld).map(({ name }) => name),
  }
}

function firstOfEach(backups: readonly Dated[], group: (one: Dated) => string): readonly Dated[] {
  const firsts = new Map<string, Dated>()
  for (const one of backups) if (!firsts.has(group(one))) firsts.set(group(one), one)
  return [...firsts.values()]
}

const dayLength = 86_400_000

/** The Monday that a day's week began with. */
function weekOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7
  return new Date(at - sinceMonday * dayLength).toISOString().slice(0, 10)
}
