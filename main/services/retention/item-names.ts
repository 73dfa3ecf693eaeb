/** @file Puts names to what is due, for whoever may see them: deciding on a day needs none. */
import type { RetentionItem } from '#shared/ipc/retention.ts'
import { nameOfRow } from '#main/db/search/names.ts'
import { searchIndexOf } from '#main/db/search/search-index.ts'
import { findPartnerBundle } from '#main/db/tables/retention-due.ts'
import { personTable } from '#main/db/tables/record-tables.ts'
import { findRow } from '#main/db/tables/table.ts'
import type { Session } from '#main/vault/session.ts'
import { openCases } from '../case-gate.ts'
import type { Found } from './due.ts'

export function withNames(session: Session, items: readonly Found[]): RetentionItem[] {
  const isOpen = openItems(session)
  const caseIds = items.flatMap((item) => (item.kind === 'case' && isOpen(item) ? [item.id] : []))
  const ofCases = caseIds.length === 0 ? undefined : searchIndexOf(session)?.names(caseIds)
  const nameOfItem = (item: Found) =>
    item.kind === 'case' ? (ofCases?.get(item.id) ?? null) : nameOf(session, item)
  return items.map((item) => {
    const open = isOpen(item)
    return { ...item, open, name: open ? nameOfItem(item) : null }
  })
}

/** Somebody who is in no case any more is open to nobody but who works alone. */
export function openItems(session: Session): (item: Pick<Found, 'kind' | 'caseId'>) => boolean {
  const cases = openCases(session)
  return ({ kind, caseId }) => {
    if (cases === null || kind === 'partnerBundle' || kind === 'draft') return true
    return caseId !== null && cases.has(caseId)
  }
}

function nameOf(session: Session, { kind, id }: Found): string | null {
  switch (kind) {
    case 'partnerBundle':
      return findPartnerBundle(session.db, id)?.organisation ?? null
    case 'casePerson':
      return personName(session, personOf(session, id))
    case 'person':
      return personName(session, id)
    case 'case':
    case 'draft':
      return null
  }
}

function personOf({ db }: Session, casePersonId: string): string {
  return String(
    db.prepare('SELECT person_id FROM case_person WHERE id = ?').pluck().get(casePersonId),
  )
}

function personName({ db, identity }: Session, personId: string): string | null {
  if (identity === null) return null
  const { display } = nameOfRow(findRow(db, personTable, personId), identity)
  return display === '' ? null : display
}
