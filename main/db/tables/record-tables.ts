/** @file The tables whose fields the codebook describes, and their columns that it does not. */
import { entityByName, repeatedEntities, type RepeatedEntity } from '#shared/codebook/codebook.ts'
import { table, type Table } from './table.ts'

const revised = ['id', 'revision', 'created_at', 'updated_at', 'codebook_version'] as const
const appended = ['id', 'created_at', 'recorded_by', 'codebook_version', 'case_person_id'] as const
const inCase = [...revised, 'case_person_id'] as const
const repeated = [...inCase, 'recorded_by'] as const

export const personTable = table(entityByName.person, revised)
export const caseTable = table(entityByName.case, [...revised, 'code'])
export const victimTable = table(entityByName.victim, inCase)
export const perpetratorTable = table(entityByName.perpetrator, inCase)
export const familyTable = table(entityByName.familyMember, inCase)
/** Only added to, by a trigger. */
export const consentEventTable = table(entityByName.consentEvent, appended)
/** Only added to, by a trigger. */
export const statusDecisionTable = table(entityByName.statusDecision, appended)
export const organisationTable = table(entityByName.organisation, revised)

type RowTable = Table<(typeof repeated)[number]>

const rowTables: ReadonlyMap<RepeatedEntity, RowTable> = new Map(
  repeatedEntities.map((name) => [name, table(entityByName[name], repeated)]),
)

/** Where the rows of a repeated entity lie. */
export function rowTableOf(entity: RepeatedEntity): RowTable {
  const found = rowTables.get(entity)
  if (found === undefined) throw new TypeError(`no table for ${entity}`)
  return found
}

export const recordTables: readonly Table[] = [
  personTable,
  caseTable,
  victimTable,
  consentEventTable,
  statusDecisionTable,
  perpetratorTable,
  familyTable,
  ...rowTables.values(),
  organisationTable,
]
