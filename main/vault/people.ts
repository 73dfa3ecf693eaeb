/** @file Who may sign in: invitations, roles, suspension. Their slots and their rows change together. */
import type { Writer } from '#main/db/database.ts'
import {
  deleteInvitationsOf,
  findInvitation,
  listInvitations,
  putInvitation,
} from '#main/db/tables/invitation.ts'
import {
  findKeptSlot,
  findStaff,
  keepSlot,
  listSigningKeys,
  listStaff,
  putStaff,
  type Staff,
} from '#main/db/tables/staff.ts'
import { keysOf, type Role } from '#shared/domain/rights.ts'
import { AppError } from '#shared/errors.ts'
import { newId } from './encryption.ts'
import { newInvitationCode } from './invitation-code.ts'
import { derivePassphraseKey, kdfFloor, newKdf } from './kdf.ts'
import { passphraseSlotFrom, type KeySlots, type PassphraseSlot } from './key-slots.ts'
import type { OpenSession } from './open-session.ts'
import { createSigner } from './signing.ts'
import type { RoleKeys } from './role-keys.ts'
import { isOwnBox, sealTransfer } from './transfer.ts'
import { wrapForInvitation } from './vault-keys.ts'

const invitationDays = 7

export interface InvitationGiven {
  readonly code: string
  readonly expiresAt: string
}

/** The keys that somebody with these roles needs, out of those of the signed-in person. */
export function keysForRoles(session: OpenSession, roles: readonly Role[]): RoleKeys {
  const { kid, kex } = session.keys
  const needed = keysOf(roles)
  if ((needed.identity && kid === null) || (needed.export && kex === null))
    throw new AppError('forbidden')
  return neededOf(session.keys, roles)
}

function neededOf({ dek, kid, kex }: RoleKeys, roles: readonly Role[]): RoleKeys {
  const needed = keysOf(roles)
  return { dek, kid: needed.identity ? kid : null, kex: needed.export ? kex : null }
}

/**
 * A code for somebody new, or for a colleague who forgot the passphrase. The colleague's old slot
 * stays until the code is used: they may remember.
 * @param staffId of the colleague; `null` for somebody new
 */
export async function invite(
  session: OpenSession,
  person: {
    readonly staffId: string | null
    readonly name: string
    readonly roles: readonly Role[]
  },
  now: number,
): Promise<InvitationGiven> {
  const known = person.staffId === null ? null : activeStaff(session, person.staffId)
  const { name, roles } = known ?? person
  const staffId = known?.id ?? newId()
  const slotId = known?.slotId ?? newId()
  const code = newInvitationCode()
  // A random code needs no more than the floor.
  const head = { id: slotId, kdf: newKdf(kdfFloor) }
  const kek = await derivePassphraseKey(code, head.kdf)
  const slot = wrapForInvitation(head, session.keySlots.dbId, kek, keysForRoles(session, roles))
  const at = new Date(now).toISOString()
  const expiresAt = new Date(now + invitationDays * 24 * 3600 * 1000).toISOString()
  session.write('people.invite', staffId, (db) => {
    putInvitation(
      db,
      { slotId, staffId, name, roles, expiresAt },
      { staffId: session.staff.id, at },
    )
  })
  const others = withoutInvitation(session, slotId)
  session.replaceSlots([...others, slot])
  return { code, expiresAt }
}

/** @throws AppError `notFound` */
export function withdraw(session: OpenSession, slotId: string): void {
  const invitation = findInvitation(session.db, slotId)
  if (invitation === null) throw new AppError('notFound')
  session.replaceSlots(withoutInvitation(session, slotId))
  session.write('people.withdraw', invitation.staffId, (db) => {
    deleteInvitationsOf(db, invitation.staffId)
  })
}

function withoutInvitation(session: OpenSession, slotId: string): KeySlots['slots'] {
  return session.keySlots.slots.filter(({ id, type }) => type !== 'invitation' || id !== slotId)
}

/**
 * Keys that are not needed any more leave the slot at once; new ones wait for the next sign-in. A code
 * that was not used yet brings the keys of before, so it goes.
 */
export function changeRoles(
  session: OpenSession,
  staffId: string,
  roles: readonly Role[],
  at: string,
): void {
  const person = activeStaff(session, staffId)
  const slot = findSlot(session, person)
  const next = slot && handedTo(session, person, slot, keysForRoles(session, roles))
  // First the slots: whatever stops it then, nobody holds a key that their role does not have.
  session.replaceSlots(
    session.keySlots.slots
      .filter(({ id, type }) => type !== 'invitation' || id !== person.slotId)
      .map((other) => (next !== null && other === slot ? next : other)),
  )
  session.write('people.roles', staffId, (db) => {
    deleteInvitationsOf(db, staffId)
    putStaff(db, { ...person, roles }, at)
  })
}

export function suspend(session: OpenSession, staffId: string, at: string): void {
  const person = activeStaff(session, staffId)
  const slot = findSlot(session, person)
  session.write('people.suspend', staffId, (db) => {
    keepSlot(db, staffId, slot && JSON.stringify(slot))
    deleteInvitationsOf(db, staffId)
    putStaff(db, { ...person, status: 'suspended' }, at)
  })
  session.replaceSlots(session.keySlots.slots.filter(({ id }) => id !== person.slotId))
}

/** @throws AppError `notFound`; `conflict` with reason `tile`: a colleague has their picture by now */
export function resume(session: OpenSession, staffId: string, at: string): void {
  const person = findStaff(session.db, staffId)
  if (person?.status !== 'suspended') throw new AppError('notFound')
  const kept = findKeptSlot(session.db, staffId)
  if (kept !== null) {
    const slot = passphraseSlotFrom(JSON.parse(kept))
    const others = session.keySlots.slots.filter(({ id }) => id !== slot.id)
    if (hasTile(others, slot.tile)) throw new AppError('conflict', { reason: 'tile' })
    session.replaceSlots([...others, slot])
  }
  session.write('people.resume', staffId, (db) => {
    keepSlot(db, staffId, null)
    putStaff(db, { ...person, status: 'active' }, at)
  })
}

/**
 * Everybody's slot after the locks were changed, without that of the person who leaves. Slots of
 * suspended people are kept in the vault and are handed the new keys there.
 */
export function slotsForNewLocks(
  session: OpenSession,
  leaving: string | null,
  fresh: { readonly dek: Uint8Array; readonly kid: Uint8Array; readonly kex: Uint8Array },
): { readonly slots: readonly PassphraseSlot[]; readonly keptSlots: (db: Writer) => void } {
  const stay = listStaff(session.db).filter(({ id, status }) => status !== 'left' && id !== leaving)
  const forRoles = (roles: readonly Role[]) => neededOf(fresh, roles)
  // Who has none now, e.g. after a backup was put back, comes in with a code.
  const slots = stay.flatMap((person) => {
    const slot = person.status === 'active' ? findSlot(session, person) : null
    return slot === null ? [] : [handedTo(session, person, slot, forRoles(person.roles))]
  })
  const kept = stay.flatMap((person) => {
    const text = person.status === 'suspended' ? findKeptSlot(session.db, person.id) : null
    if (text === null) return []
    const slot = passphraseSlotFrom(JSON.parse(text))
    return [{ id: person.id, slot: handedTo(session, person, slot, forRoles(person.roles)) }]
  })
  return {
    slots,
    keptSlots: (db) => {
      for (const { id, slot } of kept) keepSlot(db, id, JSON.stringify(slot))
    },
  }
}

/** Active or suspended. @throws AppError `notFound` */
export function staffStillHere(session: OpenSession, staffId: string): Staff {
  const person = findStaff(session.db, staffId)
  if (person === null || person.status === 'left') throw new AppError('notFound')
  return person
}

/** @throws AppError `notFound` */
export function activeStaff(session: OpenSession, staffId: string): Staff {
  const person = findStaff(session.db, staffId)
  if (person?.status !== 'active') throw new AppError('notFound')
  return person
}

export function openInvitations(session: OpenSession) {
  return listInvitations(session.db)
}

/** `null`: the person has no way in now, but through a code. */
export function findSlot(session: OpenSession, person: Staff): PassphraseSlot | null {
  const slot = session.keySlots.slots.find(
    (each): each is PassphraseSlot => each.type === 'passphrase' && each.id === person.slotId,
  )
  return slot ?? null
}

/** Two people with the same tile would take each other for themselves. */
export function hasTile(slots: KeySlots['slots'], tile: PassphraseSlot['tile']): boolean {
  return slots.some(
    (slot) =>
      slot.type === 'passphrase' &&
      slot.tile.colour === tile.colour &&
      slot.tile.animal === tile.animal,
  )
}

/**
 * @throws AppError `conflict` with reason `signInFirst` for a slot that no sign-in has brought to
 * version 2 yet, or whose person was stopped half way in a recovery
 */
function handedTo(
  session: OpenSession,
  person: Staff,
  slot: PassphraseSlot,
  keys: RoleKeys,
): PassphraseSlot {
  const { dbId } = session.keySlots
  const theirs = listSigningKeys(session.db).filter(({ staffId }) => staffId === person.id)
  const { box } = slot
  if (box === undefined) throw new AppError('conflict', { reason: 'signInFirst' })
  const signedBy = theirs.find(({ publicKey }) => isOwnBox(dbId, slot, publicKey))
  if (signedBy === undefined) throw new AppError('keySlotsDamaged', { reason: 'tampered' })
  if (signedBy.id !== person.signingKeyId) throw new AppError('conflict', { reason: 'signInFirst' })
  const transfer = sealTransfer(dbId, { ...slot, box }, keys, createSigner(session.keys.usk))
  return {
    ...slot,
    kid: keys.kid === null ? null : slot.kid,
    kex: keys.kex === null ? null : slot.kex,
    transfer,
  }
}
