/** @file Which partners got a case, by the register of what left. It stays when the case goes. */
import type { Reader } from '../database.ts'

export interface Receiver {
  readonly agreementId: string
  readonly partnerId: string
  readonly organisation: string
  readonly purpose: string
  readonly bundles: number
  /** UTC moments. */
  readonly firstSentAt: string
  readonly lastSentAt: string
  /** The latest day by which the partner deletes what it got. */
  readonly deleteBy: string
}

/** One entry for each agreement under which any of the cases left. */
export function receiversOf(db: Reader, caseIds: readonly string[]): readonly Receiver[] {
  return db
    .prepare(
      `SELECT agreement.id AS agreementId, partner.id AS partnerId, partner.organisation AS organisation,
         agreement.purpose AS purpose, count(DISTINCT bundle.id) AS bundles,
         min(bundle.created_at) AS firstSentAt, max(bundle.created_at) AS lastSentAt,
         max(bundle.delete_by) AS deleteBy
       FROM bundle_case
       JOIN bundle ON bundle.id = bundle_case.bundle_id
       JOIN agreement ON agreement.id = bundle.agreement_id
       JOIN partner ON partner.id = agreement.partner_id
       WHERE bundle_case.case_id IN (SELECT value FROM json_each(?)) AND bundle.failed_at IS NULL
       GROUP BY agreement.id ORDER BY partner.organisation, agreement.id`,
    )
    .all(JSON.stringify(caseIds)) as Receiver[]
}

export interface SentOn {
  readonly bundleId: string
  readonly organisation: string
  readonly purpose: string
  /** A UTC moment. */
  readonly sentAt: string
  readonly deleteBy: string
}

/** Every bundle that any of the cases left in, the newest first. */
export function bundlesOf(db: Reader, caseIds: readonly string[]): readonly SentOn[] {
  return db
    .prepare(
      `SELECT DISTINCT bundle.id AS bundleId, partner.organisation AS organisation,
         agreement.purpose AS purpose, bundle.created_at AS sentAt, bundle.delete_by AS deleteBy
       FROM bundle_case
       JOIN bundle ON bundle.id = bundle_case.bundle_id
       JOIN agreement ON agreement.id = bundle.agreement_id
       JOIN partner ON partner.id = agreement.partner_id
       WHERE bundle_case.case_id IN (SELECT value FROM json_each(?)) AND bundle.failed_at IS NULL
       ORDER BY bundle.created_at DESC, bundle.id`,
    )
    .all(JSON.stringify(caseIds)) as SentOn[]
}
