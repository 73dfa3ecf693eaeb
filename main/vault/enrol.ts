/** @file Somebody comes in with a code that a colleague gave them: a new person, or one who forgot. */
import { openDatabase, type Database } from '#main/db/database.ts'
import { migrations } from '#main/db/migrations.ts'
import { findInvitation, type Invitation } from '#main/db/tables/invitation.ts'
import { findStaff, insertSigningKey, putStaff } from '#main/db/tables/staff.ts'
import { AppError } from '#shared/errors.ts'
import { auditKeyOf, createAuditWriter } from './audit.ts'
import { databasePath } from './create-vault.ts'
import { newKey } from './encryption.ts'
import { readInvitationCode } from './invitation-code.ts'
import { derivePassphraseKey, newKdf, type KdfCost } from './kdf.ts'
import { readKeySlots } from './key-slot-file.ts'
import { isAuthentic, type FoundKeySlots, type InvitationSlot, type KeySlots } from './key-slots.ts'
import { hasTile } from './people.ts'
import { peersIn } from './peers.ts'
import { newPersonSlot } from './person-slot.ts'
import { createSigner } from './signing.ts'
import { unwrapInvitation, type VaultKeys } from './vault-keys.ts'

export interface EnrolInput {
  readonly code: string
  readonly colour: string
  readonly animal: string
  readonly passphrase: string
}

export interface Enrolled {
  readonly keySlots: KeySlots
  readonly keys: VaultKeys
  readonly staffId: string
  /** What `keyslots.json` must hold once the vault was seen to open. */
  readonly newSlots: KeySlots['slots']
}

interface Place {
  readonly folder: string
  readonly addon?: string | undefined
  readonly now: () => number
}

/**
 * Makes the person's own keys and notes them in the vault. Until `newSlots` are written the code
 * works again, so a power cut in between costs nothing.
 * @throws AppError `wrongCode`, `conflict` with reason `tile` or `expired`, and what opening throws
 */
export async function enrol(place: Place, input: EnrolInput, cost: KdfCost): Promise<Enrolled> {
  const found = readKeySlots(place.folder)
  const { dbId, slots } = found.content
  const opened = await openInvitation(found, input.code)
  const { id } = opened.slot
  const others = slots.filter((slot) => slot.id !== id)
  if (hasTile(others, input)) throw new AppError('conflict', { reason: 'tile' })
  const keys: VaultKeys = { ...opened.keys, usk: newKey() }
  const head = { id, tile: { colour: input.colour, animal: input.animal }, kdf: newKdf(cost) }
  const kek = await derivePassphraseKey(input.passphrase, head.kdf)
  const { staffId, peers } = introduce(place, keys, id)
  return {
    keySlots: found.content,
    keys,
    staffId,
    newSlots: [...others, newPersonSlot(head, dbId, kek, keys, peers)],
  }
}

async function openInvitation(found: FoundKeySlots, typed: string) {
  const code = readInvitationCode(typed)
  const invitations = found.content.slots.filter((slot) => slot.type === 'invitation')
  for (const slot of code === null ? [] : invitations) {
    const kek = await derivePassphraseKey(code ?? '', slot.kdf)
    const keys = unwrapInvitation(slot, found.content.dbId, kek)
    if (keys === null) continue
    if (!isAuthentic(found, keys.dek)) throw new AppError('keySlotsDamaged', { reason: 'tampered' })
    return { slot: slot satisfies InvitationSlot, keys }
  }
  throw new AppError('wrongCode')
}

/** The person and their signing key stand in the vault before their slot stands in the file. */
function introduce({ folder, addon, now }: Place, keys: VaultKeys, slotId: string) {
  const db = openDatabase({ path: databasePath(folder), key: keys.dek, addon })
  try {
    // Before anything is written, as at any other sign-in.
    if (db.userVersion() > migrations.length) throw new AppError('newerVersion')
    db.quickCheck(['setting', 'staff', 'signing_key'])
    const invitation = findInvitation(db, slotId)
    const at = new Date(now()).toISOString()
    if (invitation === null) throw new AppError('wrongCode')
    if (invitation.expiresAt < at) throw new AppError('conflict', { reason: 'expired' })
    writePerson(db, invitation, keys, at)
    return { staffId: invitation.staffId, peers: peersIn(db) }
  } finally {
    db.close()
  }
}

function writePerson(db: Database, invitation: Invitation, keys: VaultKeys, at: string): void {
  const { staffId, name, roles, slotId } = invitation
  const signer = createSigner(keys.usk)
  const audit = createAuditWriter(db, auditKeyOf(db, keys.dek), staffId, signer)
  const known = findStaff(db, staffId)
  db.transaction((writer) => {
    const signingKeyId = signer.keyId
    insertSigningKey(writer, { id: signingKeyId, staffId, publicKey: signer.publicKey }, at)
    const person = known ?? { id: staffId, name, roles }
    putStaff(writer, { ...person, slotId, signingKeyId, status: 'active' }, at)
    audit.append(writer, 'session.enrol', signingKeyId, at)
  })
}
