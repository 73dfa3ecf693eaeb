/** @file Our own sharing keys: read from the vault, or made when they are first needed. */
import { AppError } from '#shared/errors.ts'
import {
  findOrganisationKey,
  putOrganisationKey,
  type OrganisationKeyRow,
} from '#main/db/tables/partner.ts'
import { now } from '#main/services/clock.ts'
import { newId } from '#main/vault/encryption.ts'
import type { Sealer, Session } from '#main/vault/session.ts'
import { makeOrganisationKeys, type OrganisationKeys } from './organisation-keys.ts'

const table = 'organisation_key'

function unsealed(sealer: Sealer, row: OrganisationKeyRow): OrganisationKeys {
  return {
    ageRecipient: row.age_recipient,
    verifyKey: row.verify_key,
    ageIdentity: sealer.open(table, row.id, 'age_identity', row.age_identity),
    signingKey: sealer.open(table, row.id, 'signing_key', row.signing_key),
    pseudonymRoot: sealer.open(table, row.id, 'pseudonym_root', row.pseudonym_root),
  }
}

function sealed(sealer: Sealer, keys: OrganisationKeys): OrganisationKeyRow {
  const id = newId()
  return {
    id,
    age_recipient: keys.ageRecipient,
    verify_key: keys.verifyKey,
    age_identity: sealer.seal(table, id, 'age_identity', keys.ageIdentity),
    signing_key: sealer.seal(table, id, 'signing_key', keys.signingKey),
    pseudonym_root: sealer.seal(table, id, 'pseudonym_root', keys.pseudonymRoot),
    created_at: now(),
  }
}

/** @throws AppError forbidden without the export key */
export async function organisationKeys(session: Session): Promise<OrganisationKeys> {
  const sealer = session.exportKeys
  if (!sealer) throw new AppError('forbidden')
  const known = findOrganisationKey(session.db)
  if (known) return unsealed(sealer, known)
  const row = sealed(sealer, await makeOrganisationKeys())
  const kept = session.write('sharing.keys', row.id, (db) => {
    // Two screens may ask at once; the first keys stay.
    const first = findOrganisationKey(db)
    if (!first) putOrganisationKey(db, row)
    return first ?? row
  })
  return unsealed(sealer, kept)
}
