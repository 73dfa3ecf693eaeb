/** @file The people who sign in: who they are, what they may do, and how they come and go. */
import { z } from 'zod'
import { roles } from '../domain/rights.ts'
import { approval, call, id, instant, nothing } from './call.ts'
import { tile } from './session.ts'

const rolesOfPerson = z.array(z.enum(roles)).min(1).max(roles.length)
const passphrase = z.string().min(1).max(1024)

const staffRow = z.strictObject({
  staffId: id,
  name: z.string(),
  roles: z.array(z.enum(roles)),
  status: z.enum(['active', 'suspended', 'left']),
  /** `null` for somebody who cannot sign in now. */
  tile: tile.nullable(),
  /** A code was given out and not used yet; they may come in anew with it until then. */
  codeUntil: instant.nullable(),
})

const invitationRow = z.strictObject({
  slotId: id,
  name: z.string(),
  roles: z.array(z.enum(roles)),
  expiresAt: instant,
  expired: z.boolean(),
})

const given = z.strictObject({
  /** Four groups of four characters; shown this once. */
  code: z.string(),
  expiresAt: instant,
})

export const staffCalls = {
  list: call({
    access: 'unlocked',
    input: nothing,
    output: z.strictObject({ people: z.array(staffRow), invitations: z.array(invitationRow) }),
  }),
  /** Who can be the second person where two are needed, and whether one person may act alone. */
  secondPerson: call({
    access: 'unlocked',
    /** Whom the deed concerns: nobody agrees to what is done about themselves. */
    input: z.strictObject({ about: id.optional() }),
    output: z.strictObject({
      /** Nobody: `alone` decides. Somebody who is paused does not make the other one alone. */
      approvers: z.array(z.strictObject({ staffId: id, name: z.string(), tile })),
      alone: z.boolean(),
      /** Somebody could agree, and is paused: then nobody goes ahead alone. */
      paused: z.boolean(),
    }),
  }),
  /** Whether one person may do alone what needs two, while there is no second one. */
  setAlone: call({
    access: 'managePeople',
    input: z.strictObject({ alone: z.boolean() }),
    output: nothing,
  }),
  invite: call({
    access: 'managePeople',
    input: z.strictObject({
      name: z.string().trim().min(1).max(200),
      roles: rolesOfPerson,
      approval: approval.optional(),
    }),
    output: given,
  }),
  /** For a colleague who forgot the passphrase. The old one works until the code is used. */
  inviteAgain: call({
    access: 'managePeople',
    input: z.strictObject({ staffId: id, approval: approval.optional() }),
    output: given,
  }),
  withdraw: call({
    access: 'managePeople',
    input: z.strictObject({ slotId: id }),
    output: nothing,
  }),
  /** Refused with `conflict` for oneself. */
  changeRoles: call({
    access: 'managePeople',
    input: z.strictObject({
      staffId: id,
      roles: rolesOfPerson,
      approval: approval.optional(),
    }),
    output: nothing,
  }),
  suspend: call({
    access: 'managePeople',
    input: z.strictObject({ staffId: id }),
    output: nothing,
  }),
  resume: call({
    access: 'managePeople',
    input: z.strictObject({ staffId: id, approval: approval.optional() }),
    output: nothing,
  }),
  /** The recovery key of the time after: nothing is changed before it was typed back. */
  beginRemoval: call({
    access: 'managePeople',
    input: z.strictObject({ staffId: id }),
    output: z.strictObject({ recoveryKey: z.string() }),
  }),
  /** How many interviews would go with somebody, because nobody else may read them. */
  draftsOf: call({
    access: 'managePeople',
    input: z.strictObject({ staffId: id }),
    output: z.strictObject({ drafts: z.int() }),
  }),
  checkRemoval: call({
    access: 'managePeople',
    input: z.strictObject({ recoveryKey: z.string().max(200) }),
    output: nothing,
  }),
  /** Changes all locks with progress, then signs out: everybody signs in as before, but who left. */
  finishRemoval: call({
    access: 'managePeople',
    input: z.strictObject({ recoveryKey: z.string().max(200), approval: approval.optional() }),
    output: nothing,
  }),
  changePassphrase: call({
    access: 'unlocked',
    input: z.strictObject({ old: passphrase, next: passphrase }),
    output: nothing,
  }),
}
