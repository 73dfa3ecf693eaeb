/** @file What may have come to its day. A little generous: the exact day is shared/domain/retention's to say. */
import type { ConsentEvent } from '#shared/codebook/consent.ts'
import type { Start } from '#shared/domain/retention/rules.ts'
import type { Reader } from '../database.ts'

/** Days are `YYYY-MM-DD`, moments are UTC. */
export interface Candidate {
  readonly id: string
  readonly caseId: string | null
  /** `null`: it never had one. */
  readonly code: string | null
  readonly closed: string | null
  readonly registered: string | null
  readonly changedAt: string
  readonly createdAt: string
  /** The day was moved to this one. */
  readonly until: string | null
}

export interface Looking {
  readonly today: string
  readonly from: Start
  /** No later start can be due. */
  readonly latest: string
}

/** Codes of cas_Status. */
const closedStatuses = `('Closed', 'ClosedReferred')`

const caseColumns = `case_record.id AS id, case_record.id AS caseId, code,
  closed_date AS closed, registration_date AS registered,
  updated_at AS changedAt, created_at AS createdAt, retention_keep.until AS until`

const caseStarts: Readonly<Partial<Record<Start, string>>> = {
  closed: 'coalesce(closed_date, updated_at)',
  changed: 'updated_at',
  registered: 'coalesce(registration_date, created_at)',
}

const cases = `SELECT ${caseColumns}, status IN ${closedStatuses} AS isClosed
  FROM case_record LEFT JOIN retention_keep ON retention_keep.case_id = case_record.id`

export function dueCases(
  db: Reader,
  { today, from, latest }: Looking,
  which: 'closed' | 'open',
): readonly Candidate[] {
  const start = caseStarts[from] ?? 'updated_at'
  const status =
    which === 'closed'
      ? `status IN ${closedStatuses}`
      : `(status IS NULL OR status NOT IN ${closedStatuses})`
  return db
    .prepare(
      `${cases} WHERE ${status}
       AND (until <= ? OR (until IS NULL AND substr(${start}, 1, 10) <= ?))`,
    )
    .all(today, latest) as Candidate[]
}

export function findCase(db: Reader, id: string): (Candidate & { isClosed: 0 | 1 | null }) | null {
  const row = db.prepare(`${cases} WHERE case_record.id = ?`).get(id)
  return (row as (Candidate & { isClosed: 0 | 1 | null }) | undefined) ?? null
}

const decided = `
  SELECT case_person.id AS id, case_person.case_id AS caseId, case_record.code AS code,
    NULL AS closed, case_record.registration_date AS registered,
    case_record.updated_at AS changedAt, case_record.created_at AS createdAt,
    retention_keep.until AS until, consent_event.scope AS scope, decision,
    decided_on AS decidedOn, expires_on AS expiresOn
  FROM consent_event
  JOIN case_person ON case_person.id = consent_event.case_person_id
  JOIN case_record ON case_record.id = case_person.case_id
  LEFT JOIN retention_keep ON retention_keep.case_person_id = case_person.id
  WHERE consent_event.scope = 'caseRecord'`

export type DecidedCandidate = Candidate & ConsentEvent

/** Every decision about keeping a record of those with whom one of them may have ended it. */
export function endedConsents(db: Reader, today: string): readonly DecidedCandidate[] {
  return db
    .prepare(
      `${decided} AND consent_event.case_person_id IN (
         SELECT case_person_id FROM consent_event
         WHERE scope = 'caseRecord' AND (decision IN ('withdrawn', 'refused') OR expires_on < ?))
       ORDER BY consent_event.case_person_id, consent_event.rowid`,
    )
    .all(today) as DecidedCandidate[]
}

export const consentsOf = (db: Reader, casePersonId: string): readonly DecidedCandidate[] =>
  db
    .prepare(`${decided} AND consent_event.case_person_id = ? ORDER BY consent_event.rowid`)
    .all(casePersonId) as DecidedCandidate[]

const persons = `SELECT person.id AS id, NULL AS caseId, NULL AS code, NULL AS closed,
    NULL AS registered, updated_at AS changedAt, created_at AS createdAt, until
  FROM person LEFT JOIN retention_keep ON retention_keep.person_id = person.id`

/** The ids alone first: they lie in an index, the rows are long. */
export const personsAlone = (db: Reader): readonly Candidate[] =>
  db
    .prepare(
      `${persons} WHERE person.id IN (SELECT id FROM person EXCEPT SELECT person_id FROM case_person)`,
    )
    .all() as Candidate[]

const drafts = `SELECT draft.id AS id, NULL AS caseId, code, NULL AS closed, NULL AS registered,
    saved_at AS changedAt, started_at AS createdAt, until
  FROM draft LEFT JOIN retention_keep ON retention_keep.draft_id = draft.id`

export const allDrafts = (db: Reader): readonly Candidate[] =>
  db.prepare(drafts).all() as Candidate[]

export interface DuePartnerBundle {
  readonly id: string
  readonly organisation: string
  readonly deleteBy: string
  readonly records: number
}

const partnerBundles = `SELECT partner_bundle.id AS id, organisation, delete_by AS deleteBy, records
  FROM partner_bundle JOIN partner ON partner.id = partner_bundle.partner_id
  WHERE partner_bundle.deleted_at IS NULL`

export const duePartnerBundles = (db: Reader, today: string): readonly DuePartnerBundle[] =>
  db.prepare(`${partnerBundles} AND delete_by <= ?`).all(today) as DuePartnerBundle[]

export function findPartnerBundle(db: Reader, id: string): DuePartnerBundle | null {
  const row = db.prepare(`${partnerBundles} AND partner_bundle.id = ?`).get(id)
  return (row as DuePartnerBundle | undefined) ?? null
}
