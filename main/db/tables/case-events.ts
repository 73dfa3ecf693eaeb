/** @file What was decided about a person in a case, in the order it was written down. */
import type { Reader } from '../database.ts'
import type { RepeatedEntity } from '#shared/codebook/codebook.ts'
import { consentEventTable, rowTableOf, statusDecisionTable } from './record-tables.ts'
import type { Row } from './table.ts'

const historyOf = (table: string) => `
  SELECT ${table}.*, staff.name AS recorded_by_name
  FROM ${table} JOIN staff ON staff.id = ${table}.recorded_by
  WHERE ${table}.case_person_id = ? ORDER BY ${table}.rowid`

const consentHistory = historyOf(consentEventTable.entity.table)
const statusHistory = historyOf(statusDecisionTable.entity.table)

/** With `recorded_by_name`, the name of the staff member. */
export const listConsents = (db: Reader, casePersonId: string): Row[] =>
  db.prepare(consentHistory).all(casePersonId) as Row[]

/** With `recorded_by_name`, the name of the staff member. */
export const listStatusDecisions = (db: Reader, casePersonId: string): Row[] =>
  db.prepare(statusHistory).all(casePersonId) as Row[]

/** The rows of one kind of a person in a case, oldest first, with `recorded_by_name`. */
export const listRecords = (db: Reader, entity: RepeatedEntity, casePersonId: string): Row[] =>
  db.prepare(historyOf(rowTableOf(entity).entity.table)).all(casePersonId) as Row[]
