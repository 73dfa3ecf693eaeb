/** @file What a person in a case has many of: referrals, services, plans, events, notes. */
import type { RepeatedEntity } from '#shared/codebook/codebook.ts'
import { AppError } from '#shared/errors.ts'
import type { Handlers } from '#shared/ipc/call.ts'
import type { recordCalls } from '#shared/ipc/records.ts'
import type { Writer } from '#main/db/database.ts'
import { rowTableOf } from '#main/db/tables/record-tables.ts'
import {
  answersOf,
  deleteRow,
  findRow,
  insertRow,
  text,
  updateRow,
  type Row,
} from '#main/db/tables/table.ts'
import type { AuditAction } from '#main/vault/audit-actions.ts'
import type { Session } from '#main/vault/session.ts'
import { caseDetail } from './case-detail.ts'
import { rowAnswers } from './check-answers.ts'
import { now } from './clock.ts'
import type { Context } from './context.ts'
import { differing, merged } from './answer-changes.ts'
import { addRow } from './record-rows.ts'
import { sealerOf, touch, victimFile } from './save-case.ts'

interface RowPlace {
  readonly caseId: string
  readonly casePersonId: string
  readonly entity: RepeatedEntity
}

/** The row, when it belongs to this person of this case. */
function rowOf({ db }: Session, { entity, casePersonId }: RowPlace, rowId: string): Row {
  const row = findRow(db, rowTableOf(entity), rowId)
  if (text(row, 'case_person_id') !== casePersonId) throw new AppError('notFound')
  return row
}

function within(
  session: Session,
  action: AuditAction,
  place: RowPlace,
  work: (db: Writer) => void,
) {
  const sealer = sealerOf(session)
  const file = victimFile(session, sealer, place)
  session.write(action, place.caseId, (db) => {
    work(db)
    touch(db, file, now(), sealer)
  })
  return caseDetail(session, place.caseId, place.casePersonId)
}

/** Rows removed since the office was unlocked; they go with the process that holds them. */
const removed = new Map<string, { readonly place: RowPlace; readonly row: Row }>()

export const recordHandlers: Handlers<typeof recordCalls, Context> = {
  add: ({ answers, ...place }, { session }) => {
    const checked = rowAnswers(place.entity, answers)
    if (Object.keys(checked).length === 0)
      throw new AppError('invalidInput', { fields: ['answers'], reason: 'empty' })
    const recorder = { staffId: session.staff.id, sealer: sealerOf(session), at: now() }
    return within(session, 'record.add', place, (db) => {
      addRow(db, place.entity, place.casePersonId, checked, recorder)
    })
  },

  change: ({ rowId, revision, changes, ...place }, { session }) => {
    const sealer = sealerOf(session)
    const table = rowTableOf(place.entity)
    const row = rowOf(session, place, rowId)
    if (Number(row['revision']) !== revision) throw new AppError('conflict')
    const before = answersOf(table, row, sealer)
    const answers = merged(before, rowAnswers(place.entity, changes))
    const paths = differing(before, answers)
    return within(session, 'record.change', place, (db) => {
      updateRow(db, table, rowId, { answers, paths, at: now() }, sealer)
    })
  },

  remove: ({ rowId, revision, ...place }, { session }) => {
    const row = rowOf(session, place, rowId)
    if (Number(row['revision']) !== revision) throw new AppError('conflict')
    const detail = within(session, 'record.remove', place, (db) => {
      deleteRow(db, rowTableOf(place.entity), rowId)
    })
    removed.set(rowId, { place, row })
    return detail
  },

  restore: ({ rowId, ...place }, { session }) => {
    const kept = removed.get(rowId)
    const same =
      kept?.place.caseId === place.caseId &&
      kept.place.casePersonId === place.casePersonId &&
      kept.place.entity === place.entity
    if (kept === undefined || !same) throw new AppError('notFound')
    const sealer = sealerOf(session)
    const table = rowTableOf(place.entity)
    const answers = answersOf(table, kept.row, sealer)
    const frame = {
      id: rowId,
      revision: Number(kept.row['revision']) + 1,
      created_at: text(kept.row, 'created_at'),
      updated_at: now(),
      codebook_version: text(kept.row, 'codebook_version'),
      recorded_by: text(kept.row, 'recorded_by'),
      case_person_id: place.casePersonId,
    }
    const detail = within(session, 'record.restore', place, (db) => {
      insertRow(db, table, frame, answers, sealer)
    })
    removed.delete(rowId)
    return detail
  },
}
