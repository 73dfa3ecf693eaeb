/** @file Opens a bundle that came in, checks whom it is from and whether it is for us, and keeps it. */
import { AppError } from '#shared/errors.ts'
import { manifest as manifestSchema, type Manifest } from '#shared/sharing/manifest.ts'
import { allPartners, type PartnerRow } from '#main/db/tables/partner.ts'
import { hasReceived, lastSequence, putReceived } from '#main/db/tables/partner-record.ts'
import type { Reader } from '#main/db/database.ts'
import { bundleFrom } from '#main/parser/answer.ts'
import { limits } from '#main/parser/limits.ts'
import type { ParsedBundle } from '#main/parser/parse-bundle.ts'
import type { ParserHost } from '#main/parser/parser-host.ts'
import { orRefuse, refuse } from '#main/parser/refuse.ts'
import { now, today } from '#main/services/clock.ts'
import type { Session } from '#main/vault/session.ts'
import { unlockWith } from './age-file.ts'
import { keyIdOf, type PublicKeys } from './fingerprint.ts'
import { organisationKeys } from './office-keys.ts'
import { readOutsideFile } from './read-outside-file.ts'
import { isSignedBy } from './signing.ts'

export interface StagedBundle {
  readonly partner: PartnerRow
  readonly manifest: Manifest
  readonly parsed: ParsedBundle
}

export const keysOf = (partner: PartnerRow): PublicKeys => ({
  ageRecipient: partner.age_recipient,
  verifyKey: partner.verify_key,
})

/** The partner whose keys the bundle names, when somebody has confirmed them and the signature is theirs. */
function senderOf(db: Reader, parsed: ParsedBundle): PartnerRow {
  const { keyId, signature } = parsed.signature
  const partner =
    allPartners(db).find((one) => keyIdOf(keysOf(one)) === keyId) ?? refuse('unknownSender')
  if (!isSignedBy('tessera-bundle|v1|', parsed.manifestText, signature, partner.verify_key))
    refuse('badSignature')
  if (partner.confirmed_at === null) refuse('unconfirmedSender')
  return partner
}

/** Read again from the signed text: the reading process is not the one to say what was signed. */
function signedManifest(parsed: ParsedBundle): Manifest {
  return orRefuse('badManifest', () => manifestSchema.parse(JSON.parse(parsed.manifestText)))
}

function checkNew(db: Reader, partnerId: string, manifest: Manifest): void {
  if (hasReceived(db, manifest.bundleId)) refuse('alreadyImported')
  if (manifest.sequence <= lastSequence(db, partnerId, manifest.agreementId))
    refuse('olderThanLast')
}

export async function openReceived(
  session: Session,
  parser: ParserHost,
  path: string,
): Promise<StagedBundle> {
  const keys = await organisationKeys(session)
  const plain = await unlockWith(keys.ageIdentity, await readOutsideFile(path, limits.cipherBytes))
  const parsed = bundleFrom(await parser.parse(plain))
  const partner = senderOf(session.db, parsed)
  const manifest = signedManifest(parsed)
  if (manifest.sender.keyId !== parsed.signature.keyId) refuse('badSignature')
  if (manifest.recipientKeyId !== keyIdOf(keys)) refuse('wrongRecipient')
  checkNew(session.db, partner.id, manifest)
  if (manifest.deleteBy < today()) refuse('pastDeleteBy')
  if (manifest.records !== parsed.table.records.length) refuse('badTable')
  return { partner, manifest, parsed }
}

/** One transaction. Checked again in it: the same file may have been opened twice. */
export function keepReceived(session: Session, { partner, manifest, parsed }: StagedBundle): void {
  session.write('bundle.import', manifest.bundleId, (db) => {
    checkNew(db, partner.id, manifest)
    const current = allPartners(db).find(({ id }) => id === partner.id)
    if (current?.verify_key !== partner.verify_key || current.confirmed_at === null)
      throw new AppError('conflict')
    putReceived(
      db,
      {
        id: manifest.bundleId,
        partner_id: partner.id,
        agreement_id: manifest.agreementId,
        sequence: manifest.sequence,
        manifest: parsed.manifestText,
        signature: parsed.signature.signature,
        columns: JSON.stringify(parsed.table.columns),
        records: manifest.records,
        persons: manifest.persons,
        codebook_version: manifest.codebookVersion,
        delete_by: manifest.deleteBy,
        imported_by: session.staff.id,
        imported_at: now(),
      },
      parsed.table.records,
    )
  })
}
