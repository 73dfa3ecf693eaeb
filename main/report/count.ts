/**
 * @file The exact counts behind a report, by grouped queries. What comes out of here goes into the
 * suppression engine and nowhere else.
 *
 * Identifiers in the SQL come from the codebook only; everything else is a parameter.
 */
import { fieldOf, entities } from '#shared/codebook/codebook.ts'
import { AppError } from '#shared/errors.ts'
import type { ReportDefinition } from '#shared/report/definition.ts'
import type { Months } from '#shared/report/period.ts'
import type { RawCounts } from '#shared/report/report.ts'
import type { PairCount, SetCount } from '#shared/report/tabulate.ts'
import { columnName } from '#main/db/columns.ts'
import type { Reader } from '#main/db/database.ts'

export interface Counted {
  readonly raw: RawCounts
  /** In the period, but without an effective consent. For the screen of staff only. */
  readonly withoutConsent: number
  /** In any period: persons none of whose cases has a date exact to the month. */
  readonly withoutDate: number
}

interface Scope {
  readonly definition: ReportDefinition
  readonly months: Months
  /** Consent counts as of this day. */
  readonly onDate: string
}

/**
 * Persons of the role whose first dated case lies in the period, with the case they first came with
 * and whether they agree. A date with a year only cannot be put into a quarter.
 *
 * Consent: the latest decision up to the day, over all cases of the person; among decisions of one day
 * the most cautious, then the one written last (the rule of effectiveConsent, which a test compares).
 */
function counted(definition: ReportDefinition): string {
  const date = `case_record.${columnName(fieldOf(definition.firstDate).name)}`
  return `
    WITH first AS (
      SELECT link.person_id, link.id AS case_person_id, min(${date} || '|' || link.id) AS first_date
      FROM case_person AS link JOIN case_record ON case_record.id = link.case_id
      WHERE link.role = ? AND length(${date}) >= 7
      GROUP BY link.person_id
      HAVING substr(first_date, 1, 7) BETWEEN ? AND ?
    ),
    counted AS (
      SELECT first.case_person_id, first.person_id, coalesce((
        SELECT consent.decision = 'given' AND (consent.expires_on IS NULL OR consent.expires_on >= ?)
        FROM case_person AS own JOIN consent_event AS consent ON consent.case_person_id = own.id
        WHERE own.person_id = first.person_id AND consent.scope = ? AND consent.decided_on <= ?
        ORDER BY consent.decided_on DESC,
          CASE consent.decision WHEN 'notAsked' THEN 0 WHEN 'given' THEN 1 WHEN 'refused' THEN 2 ELSE 3 END DESC,
          consent.rowid DESC
        LIMIT 1
      ), 0) AS agreed
      FROM first
    )`
}

function parametersOf({ definition, months, onDate }: Scope): string[] {
  return [definition.role, months.from, months.to, onDate, definition.consent, onDate]
}

const joins = `FROM counted
  JOIN person ON person.id = counted.person_id
  LEFT JOIN victim_context ON victim_context.case_person_id = counted.case_person_id`

/** `person.gender`, `victim_context.exploitation_types`: tables that the joins above know. */
function columnOf(path: string): string {
  const field = fieldOf(path)
  const table = entities.find(({ name }) => name === field.entity)?.table ?? ''
  if (table !== 'person' && table !== 'victim_context') {
    throw new AppError('internal', { reason: 'notCountable' })
  }
  return `${table}.${columnName(field.name)}`
}

function grid(db: Reader, scope: Scope, rows: string, columns: string): PairCount[] {
  const found = db
    .prepare(
      `${counted(scope.definition)}
       SELECT ${columnOf(rows)} AS "row", ${columnOf(columns)} AS "column", count(*) AS persons
       ${joins} WHERE agreed = 1 GROUP BY 1, 2`,
    )
    .all(...parametersOf(scope))
  return found as PairCount[]
}

function several(db: Reader, scope: Scope, rows: string): SetCount[] {
  const found = db
    .prepare(
      `${counted(scope.definition)}
       SELECT ${columnOf(rows)} AS codes, count(*) AS persons
       ${joins} WHERE agreed = 1 GROUP BY 1`,
    )
    .all(...parametersOf(scope)) as { codes: string | null; persons: number }[]
  return found.map(({ codes, persons }) => ({ codes: codesOf(codes), persons }))
}

function codesOf(cell: string | null): string[] {
  const value: unknown = cell === null ? [] : JSON.parse(cell)
  return Array.isArray(value) ? value.filter((code) => typeof code === 'string') : []
}

export function countReport(db: Reader, scope: Scope): Counted {
  const grids: Record<string, readonly PairCount[]> = {}
  const sets: Record<string, readonly SetCount[]> = {}
  for (const table of scope.definition.tables) {
    if (table.kind === 'grid') grids[table.id] = grid(db, scope, table.rows, table.columns)
    else sets[table.id] = several(db, scope, table.rows)
  }
  const withoutConsent = db
    .prepare(`${counted(scope.definition)} SELECT count(*) FROM counted WHERE agreed = 0`)
    .pluck()
    .get(...parametersOf(scope))
  return {
    raw: { grids, several: sets },
    withoutConsent: Number(withoutConsent),
    withoutDate: withoutDate(db, scope.definition),
  }
}

function withoutDate(db: Reader, definition: ReportDefinition): number {
  const date = `case_record.${columnName(fieldOf(definition.firstDate).name)}`
  const count = db
    .prepare(
      `SELECT count(*) FROM (
         SELECT link.person_id FROM case_person AS link JOIN case_record ON case_record.id = link.case_id
         WHERE link.role = ?
         GROUP BY link.person_id
         HAVING max(coalesce(length(${date}), 0)) < 7
       )`,
    )
    .pluck()
    .get(definition.role)
  return Number(count)
}

/** Months in which somebody first came, newest first. */
export function monthsWithPersons(db: Reader, definition: ReportDefinition): readonly string[] {
  const date = `case_record.${columnName(fieldOf(definition.firstDate).name)}`
  return db
    .prepare(
      `SELECT DISTINCT substr(first_date, 1, 7) FROM (
         SELECT min(${date}) AS first_date
         FROM case_person AS link JOIN case_record ON case_record.id = link.case_id
         WHERE link.role = ? AND length(${date}) >= 7
         GROUP BY link.person_id
       ) ORDER BY 1 DESC`,
    )
    .pluck()
    .all(definition.role) as string[]
}
