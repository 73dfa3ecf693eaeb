/** @file How long what is kept, what has come to its day, and deleting it for good. */
import { addMonths } from '#shared/domain/retention/review-day.ts'
import { backupMonths } from '#shared/domain/retention/rules.ts'
import { AppError } from '#shared/errors.ts'
import type { Handlers, Output } from '#shared/ipc/call.ts'
import type { ItemDetail, ItemKind, retentionCalls } from '#shared/ipc/retention.ts'
import { countDeletions, listDeletions, type StoredDeletion } from '#main/db/tables/deletion.ts'
import { receiversOf } from '#main/db/tables/receivers.ts'
import { findKeep, putKeep, type KeptKind } from '#main/db/tables/retention-keep.ts'
import { findSetting } from '#main/db/tables/setting.ts'
import { newId } from '#main/vault/encryption.ts'
import type { Session } from '#main/vault/session.ts'
import { dayOf, now, today } from '../clock.ts'
import type { Context } from '../context.ts'
import { namesReady } from '../names-ready.ts'
import { expectSecondPerson } from '../second-person.ts'
import { cleanUp, cleaningOf } from './clean-up.ts'
import { deleteForGood, expectDeletable } from './delete.ts'
import { amountsOf, planOf, removedRows } from './doomed.ts'
import { dueItems, findItem, type Found } from './due.ts'
import { openItems, withNames } from './item-names.ts'
import { documentLeaves, personDocument } from './person-document.ts'
import { readRules, saveRules } from './rules.ts'

const mostItems = 500
const mostDeletions = 500

export const retentionHandlers: Handlers<typeof retentionCalls, Context> = {
  rules: (_, { session }) => ({ ...readRules(session.db) }),
  setRules: (rules, { session }) => ({ ...saveRules(session, rules) }),

  due: async (_, context) => {
    await namesReady(context)
    const { session } = context
    const items = dueItems(session.db, today())
    return {
      items: withNames(session, items.slice(0, mostItems)),
      total: items.length,
      cleaning: cleaningOf(session),
    }
  },

  waiting: (_, { session }) => ({
    due: dueItems(session.db, today()).length,
    cleanUp: (findSetting(session.db, 'cleanUp') ?? '') !== '',
  }),

  item: async ({ kind, id }, context) => {
    await namesReady(context)
    return detailOf(context.session, kind, id)
  },

  ofCase: ({ caseId }, { session }) => {
    const { dueOn, until } = findItem(session.db, 'case', caseId, today())
    return { dueOn, until }
  },

  keep: ({ kind, id, until, reason, note }, { session }) => {
    const kept = keptKind(kind)
    if (until <= today()) throw new AppError('invalidInput', { fields: ['until'] })
    findItem(session.db, kind, id, today())
    const keepId = newId()
    const text = note.trim()
    const sealed =
      text === ''
        ? null
        : (session.identity?.seal('retention_keep', keepId, 'note', text) ?? forbidden())
    session.write('retention.keep', id, (db) => {
      const by = { decidedBy: session.staff.id, decidedAt: now() }
      putKeep(db, kept, id, { id: keepId, until, reason, note: sealed, ...by })
    })
    return detailOf(session, kind, id)
  },

  delete: async ({ approval, ...input }, context) => {
    const { session } = context
    const { kind, id } = input
    expectDeletable(session, input)
    const { receivers } = detailOf(session, kind, id)
    await expectSecondPerson(context, approval, 'retention.delete')
    deleteForGood(session, input)
    const [newest] = listDeletions(session.db, 1)
    if (newest === undefined) throw new AppError('internal', { reason: 'deletion' })
    return { deletion: deletionRow(newest), receivers, cleaning: cleaningOf(session) }
  },

  cleanUp: (_, { session, progress }) => cleanUp(session, progress),

  document: ({ personId }, { session }) => personDocument(session, personId),

  documentLeaves: ({ personId }, { session }) => {
    documentLeaves(session, personId)
    return {}
  },

  deletions: (_, { session }) => ({
    rows: listDeletions(session.db, mostDeletions).map(deletionRow),
    total: countDeletions(session.db),
  }),
}

function forbidden(): never {
  throw new AppError('forbidden')
}

function keptKind(kind: ItemKind): KeptKind {
  if (kind === 'partnerBundle') throw new AppError('invalidInput', { fields: ['kind'] })
  return kind
}

function detailOf(session: Session, kind: ItemKind, id: string): ItemDetail {
  const { db, identity } = session
  const found = findItem(db, kind, id, today())
  const [item] = withNames(session, [found])
  if (item === undefined) throw new AppError('notFound')
  const plan = planOf(db, identity, found)
  return {
    item,
    kept: keptOf(session, found),
    goes: amountsOf(removedRows(plan)),
    staying: plan.staying,
    receivers: receiversOf(db, plan.sent).map((one) => ({
      organisation: one.organisation,
      purpose: one.purpose,
      bundles: one.bundles,
      lastSentAt: one.lastSentAt,
      deleteBy: one.deleteBy,
    })),
    backupsUntil: addMonths(today(), backupMonths),
  }
}

function keptOf(session: Session, found: Found): ItemDetail['kept'] {
  const { db, identity } = session
  const { kind, id } = found
  const keep = kind === 'partnerBundle' ? null : findKeep(db, kind, id)
  if (keep === null) return null
  const { until, reason, decidedAt, decidedBy } = keep
  const note =
    keep.note === null || identity === null || !openItems(session)(found)
      ? null
      : identity.open('retention_keep', keep.id, 'note', keep.note)
  return { until, reason, note, decidedAt, decidedBy }
}

type DeletionRow = Output<typeof retentionCalls.deletions>['rows'][number]

function deletionRow(row: StoredDeletion): DeletionRow {
  return {
    id: row.id,
    kind: row.kind,
    code: row.code,
    class: row.class,
    dueOn: row.dueOn,
    goes: amountsOf(row.removed),
    receivers: Object.keys(row.receivers).length,
    deletedBy: row.deletedBy,
    deletedAt: row.deletedAt,
    backupsUntil: addMonths(dayOf(new Date(row.deletedAt)), backupMonths),
  }
}
