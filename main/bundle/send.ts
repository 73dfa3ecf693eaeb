/** @file Writes a prepared bundle to a folder and into the ledger. */
import { randomBytes } from 'node:crypto'
import { AppError } from '#shared/errors.ts'
import { markFailed, nextSequence, putBundle } from '#main/db/tables/bundle.ts'
import { now, today } from '#main/services/clock.ts'
import { newId } from '#main/vault/encryption.ts'
import type { Session } from '#main/vault/session.ts'
import { lockFor } from './age-file.ts'
import { buildBundle, type BundleFacts, type BuiltBundle } from './build-bundle.ts'
import { monthsAfter } from './days.ts'
import { deliver } from './deliver.ts'
import { sha256 } from './description.ts'
import { organisationKeys } from './office-keys.ts'
import { usableAgreement, type PreparedBundle } from './prepare.ts'
import { candidatesIn } from './select.ts'

export interface SentFile {
  readonly bundleId: string
  readonly fileName: string
  readonly bytes: number
  readonly sequence: number
  readonly persons: number
  readonly records: number
  readonly deleteBy: string
}

export interface Watch {
  progress(done: number, of: number): void
  cancelled(): boolean
}

/** Between showing and writing somebody may have withdrawn consent or ended the agreement. */
function checkStillRight(session: Session, prepared: PreparedBundle): void {
  const { partner } = usableAgreement(session, prepared.agreement.id)
  const agreeing = new Set(
    candidatesIn(session.db, prepared.period, today()).flatMap((one) =>
      one.agrees ? [one.caseId] : [],
    ),
  )
  const same = partner.verify_key === prepared.partner.verify_key
  if (!same || prepared.table.rows.some((row) => !agreeing.has(row.caseId)))
    throw new AppError('conflict')
  if (prepared.table.rows.length === 0) throw new AppError('forbidden', { reason: 'nothingToSend' })
}

function factsOf(session: Session, prepared: PreparedBundle): BundleFacts {
  const { agreement, table, period } = prepared
  const small = table.withheldValues > 0 && table.withheldValues < agreement.k
  return {
    bundleId: newId(),
    agreementId: agreement.id,
    sequence: nextSequence(session.db, agreement.id),
    purpose: agreement.purpose,
    period,
    k: agreement.k,
    smallestGroup: table.after.smallestGroup,
    l: table.fewestAnswers,
    withheldValues: small ? null : table.withheldValues,
    audit: session.auditHead(),
    created: now(),
    deleteBy: monthsAfter(today(), agreement.keepMonths),
  }
}

interface Ready {
  readonly built: BuiltBundle
  readonly content: Uint8Array
  readonly fileName: string
}

async function makeFile(session: Session, prepared: PreparedBundle): Promise<Ready> {
  const { partner, table } = prepared
  const built = await buildBundle({
    facts: factsOf(session, prepared),
    organisation: session.settings.organisation,
    keys: await organisationKeys(session),
    recipient: { ageRecipient: partner.age_recipient, verifyKey: partner.verify_key },
    columns: table.columns.map(({ id }) => id),
    rows: table.rows,
  })
  return {
    built,
    content: await lockFor(partner.age_recipient, built.zip),
    fileName: `b-${randomBytes(4).toString('hex')}.age`,
  }
}

function keepInLedger(session: Session, prepared: PreparedBundle, ready: Ready): void {
  const { manifest, manifestText } = ready.built
  session.write('bundle.export', manifest.bundleId, (db) => {
    putBundle(
      db,
      {
        id: manifest.bundleId,
        agreement_id: manifest.agreementId,
        sequence: manifest.sequence,
        file_name: ready.fileName,
        file_sha256: sha256(ready.content),
        manifest: manifestText,
        recipient_key_id: manifest.recipientKeyId,
        persons: manifest.persons,
        records: manifest.records,
        period_from: manifest.period.from,
        period_to: manifest.period.to,
        delete_by: manifest.deleteBy,
        created_by: session.staff.id,
        created_at: manifest.created,
      },
      prepared.table.rows.map(({ caseId }) => caseId),
    )
  })
}

/**
 * The ledger row is committed after the file was read back and just before it gets its name: no
 * bundle can exist that the ledger does not know. When naming fails, the row is marked as failed.
 */
export async function sendBundle(
  session: Session,
  prepared: PreparedBundle,
  folder: string,
  watch: Watch,
): Promise<SentFile> {
  checkStillRight(session, prepared)
  const ready = await makeFile(session, prepared)
  const { manifest } = ready.built
  let inLedger = false
  try {
    await deliver({
      folder,
      name: ready.fileName,
      content: ready.content,
      progress(done, of) {
        if (watch.cancelled()) throw new AppError('cancelled')
        watch.progress(done, of)
      },
      beforeNaming() {
        keepInLedger(session, prepared, ready)
        inLedger = true
      },
    })
  } catch (error) {
    session.write('bundle.exportFailed', manifest.bundleId, (db) => {
      if (inLedger) markFailed(db, manifest.bundleId, now())
    })
    throw error
  }
  const { bundleId, sequence, persons, records, deleteBy } = manifest
  return {
    bundleId,
    fileName: ready.fileName,
    bytes: ready.content.length,
    sequence,
    persons,
    records,
    deleteBy,
  }
}
