/** @file Which cases fall into a period, who agreed, and their answers without anything sealed. */
import type { Answers } from '#shared/codebook/answer.ts'
import { effectiveConsent, type ConsentEvent } from '#shared/codebook/consent.ts'
import type { Reader } from '#main/db/database.ts'
import {
  caseTable,
  personTable,
  statusDecisionTable,
  victimTable,
} from '#main/db/tables/record-tables.ts'
import { answersOf, text, type Row, type Table } from '#main/db/tables/table.ts'

export interface Candidate {
  readonly caseId: string
  readonly personId: string
  readonly code: string
  readonly registrationDate: string
  /** Effective consent to pseudonymised sharing on the day asked for. */
  readonly agrees: boolean
  readonly answers: Answers
}

interface Period {
  readonly from: string
  readonly to: string
}

const day = 'coalesce(case_record.registration_date, substr(case_record.created_at, 1, 10))'

/** Everybody who is a victim in a case of the period; both days included. */
const inPeriod = `FROM case_person
  JOIN case_record ON case_record.id = case_person.case_id AND case_person.role = 'victim'
    AND ${day} BETWEEN ? AND ?`

const selectLinks = `SELECT case_person.id AS link, case_person.case_id, case_person.person_id,
  case_record.code, ${day} AS day ${inPeriod} ORDER BY day, case_record.code`

/** Rows of a table by link, each time with the columns that the codebook knows. */
const selectRows = {
  person: `SELECT case_person.id AS link, person.* ${inPeriod}
    JOIN person ON person.id = case_person.person_id`,
  case: `SELECT case_person.id AS link, case_record.* ${inPeriod}`,
  victim: `SELECT case_person.id AS link, victim_context.* ${inPeriod}
    JOIN victim_context ON victim_context.case_person_id = case_person.id`,
  // Of one day the decision that was written last counts; later rows replace earlier ones in the map.
  status: `SELECT case_person.id AS link, status_decision.* ${inPeriod}
    JOIN status_decision ON status_decision.case_person_id = case_person.id
    ORDER BY coalesce(status_decision.decided_on, ''), status_decision.rowid`,
}

const selectConsents = `SELECT case_person.id AS link, consent_event.scope, consent_event.decision,
  consent_event.decided_on AS decidedOn, consent_event.expires_on AS expiresOn ${inPeriod}
  JOIN consent_event ON consent_event.case_person_id = case_person.id
  ORDER BY consent_event.rowid`

function consentsOf(
  db: Reader,
  { from, to }: Period,
): ReadonlyMap<string, readonly ConsentEvent[]> {
  const rows = db.prepare(selectConsents).all(from, to)
  return Map.groupBy(rows as (ConsentEvent & { readonly link: string })[], (row) => row.link)
}

/** Without a sealer nothing that is sealed can be read here, so none of it can leave. */
function plainAnswers(
  db: Reader,
  table: Table,
  sql: string,
  { from, to }: Period,
): ReadonlyMap<string, Answers> {
  const rows = db.prepare(sql).all(from, to) as Row[]
  return new Map(rows.map((row) => [text(row, 'link'), answersOf(table, row, null)]))
}

/** In the order of registration. */
export function candidatesIn(db: Reader, period: Period, onDate: string): readonly Candidate[] {
  const consents = consentsOf(db, period)
  const parts = [
    plainAnswers(db, personTable, selectRows.person, period),
    plainAnswers(db, caseTable, selectRows.case, period),
    plainAnswers(db, victimTable, selectRows.victim, period),
    plainAnswers(db, statusDecisionTable, selectRows.status, period),
  ]
  const links = db.prepare(selectLinks).all(period.from, period.to) as Row[]
  return links.map((row) => {
    const link = text(row, 'link')
    const answers: Answers = Object.fromEntries(
      parts.flatMap((part) => Object.entries(part.get(link) ?? {})),
    )
    return {
      caseId: text(row, 'case_id'),
      personId: text(row, 'person_id'),
      code: text(row, 'code'),
      registrationDate: text(row, 'day'),
      agrees: effectiveConsent(consents.get(link) ?? [], 'pseudonymisedSharing', onDate),
      answers,
    }
  })
}
