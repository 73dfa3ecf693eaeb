/** @file From agreement, period and cases to exactly the table that will leave. */
import { randomInt } from 'node:crypto'
import { AppError } from '#shared/errors.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { columnsOf, type ShareColumn } from '#shared/sharing/columns.ts'
import { cellOf } from '#shared/sharing/generalise.ts'
import type { ShareRow } from '#shared/sharing/share-row.ts'
import { protectTable, type ShareTable } from '#shared/sharing/share-table.ts'
import { findAgreement, type StoredAgreement } from '#main/db/tables/agreement.ts'
import { findPartner, type PartnerRow } from '#main/db/tables/partner.ts'
import { today } from '#main/services/clock.ts'
import type { Session } from '#main/vault/session.ts'
import { organisationKeys } from './office-keys.ts'
import { agreementKey, pseudonymOf } from './pseudonym.ts'
import { candidatesIn, type Candidate } from './select.ts'

export interface PreparedBundle {
  readonly agreement: StoredAgreement
  readonly partner: PartnerRow
  readonly period: { readonly from: string; readonly to: string }
  readonly withoutConsent: number
  readonly table: ShareTable
}

export interface Choice {
  readonly agreementId: string
  readonly from: string
  readonly to: string
  readonly leaveOut: readonly string[]
}

/**
 * An agreement that may be used today, and its partner.
 * @throws AppError notFound, or forbidden with the reason unconfirmed, ended or expired
 */
export function usableAgreement(
  session: Session,
  agreementId: string,
): { readonly agreement: StoredAgreement; readonly partner: PartnerRow } {
  const agreement = findAgreement(session.db, agreementId)
  const partner = agreement && findPartner(session.db, agreement.partnerId)
  if (!agreement || !partner) throw new AppError('notFound')
  if (partner.confirmed_at === null) throw new AppError('forbidden', { reason: 'unconfirmed' })
  if (agreement.endedAt !== null) throw new AppError('forbidden', { reason: 'ended' })
  if (agreement.validUntil < today()) throw new AppError('forbidden', { reason: 'expired' })
  return { agreement, partner }
}

function shuffled<T>(things: readonly T[]): readonly T[] {
  const result = [...things]
  for (let last = result.length - 1; last > 0; last--) {
    const other = randomInt(last + 1)
    const kept = result[last] as T
    result[last] = result[other] as T
    result[other] = kept
  }
  return result
}

function rowFor(candidate: Candidate, columns: readonly ShareColumn[], key: Uint8Array): ShareRow {
  const { caseId, personId, answers, registrationDate } = candidate
  return {
    caseId,
    person: pseudonymOf(key, personId),
    cells: columns.map(({ path }) => cellOf(fieldOf(path), answers[path], registrationDate)),
  }
}

/** The order says nothing: rows are shuffled here, so that what is shown is what is written. */
export async function prepareBundle(session: Session, choice: Choice): Promise<PreparedBundle> {
  const { agreement, partner } = usableAgreement(session, choice.agreementId)
  if (choice.from > choice.to) throw new AppError('invalidInput', { fields: ['from', 'to'] })
  const keys = await organisationKeys(session)
  const key = agreementKey(keys.pseudonymRoot, agreement.id)
  const left = new Set(choice.leaveOut)
  const chosen = candidatesIn(session.db, choice, today()).filter(({ caseId }) => !left.has(caseId))
  const agreeing = chosen.filter(({ agrees }) => agrees)
  const columns = columnsOf(agreement.fields)
  const rows = agreeing.map((candidate) => rowFor(candidate, columns, key))
  return {
    agreement,
    partner,
    period: { from: choice.from, to: choice.to },
    withoutConsent: chosen.length - agreeing.length,
    table: protectTable(columns, shuffled(rows), agreement.k),
  }
}
