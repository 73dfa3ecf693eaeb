/** @file The tables whose fields the codebook describes, and their columns that it does not. */
import { entityByName } from '#shared/codebook/codebook.ts'
import { table } from './table.ts'

const revised = ['id', 'revision', 'created_at', 'updated_at', 'codebook_version'] as const
const appended = ['id', 'created_at', 'recorded_by', 'codebook_version', 'case_person_id'] as const

export const personTable = table(entityByName.person, revised)
export const caseTable = table(entityByName.case, [...revised, 'code'])
export const victimTable = table(entityByName.victim, [...revised, 'case_person_id'])
/** Only added to, by a trigger. */
export const consentEventTable = table(entityByName.consentEvent, appended)
/** Only added to, by a trigger. */
export const statusDecisionTable = table(entityByName.statusDecision, appended)

export const recordTables = [
  personTable,
  caseTable,
  victimTable,
  consentEventTable,
  statusDecisionTable,
]
