/** @file The people who sign in. What touches keys is the vault's, see main/vault/people.ts. */
import type { Handlers } from '#shared/ipc/call.ts'
import type { staffCalls } from '#shared/ipc/staff.ts'
import { countDraftsOf } from '#main/db/tables/draft.ts'
import { putSetting } from '#main/db/tables/setting.ts'
import { findStaff, listStaff } from '#main/db/tables/staff.ts'
import { now } from './clock.ts'
import type { Context } from './context.ts'
import { expectSecondPerson, secondPeople } from './second-person.ts'

function tilesOf({ vault }: Context) {
  return new Map(vault.office()?.tiles.map((tile) => [tile.slot, tile]) ?? [])
}

function list(context: Context) {
  const tiles = tilesOf(context)
  const invitations = context.vault.people.invitations()
  const people = listStaff(context.session.db)
  const known = new Set(people.map(({ id }) => id))
  return {
    people: people.map(({ id, name, roles, status, slotId }) => ({
      staffId: id,
      name,
      roles: [...roles],
      status,
      tile: slotId === null ? null : (tiles.get(slotId) ?? null),
      codeUntil: invitations.find(({ staffId }) => staffId === id)?.expiresAt ?? null,
    })),
    invitations: invitations
      .filter(({ staffId }) => !known.has(staffId))
      .map(({ slotId, name, roles, expiresAt }) => ({
        slotId,
        name,
        roles: [...roles],
        expiresAt,
        expired: expiresAt < now(),
      })),
  }
}

export const staffHandlers: Handlers<typeof staffCalls, Context> = {
  list: (_, context) => list(context),
  secondPerson: ({ about }, context) => {
    const tiles = tilesOf(context)
    const { approvers, alone, paused } = secondPeople(context, about)
    return {
      paused,
      approvers: approvers.flatMap(({ id, name, slotId }) => {
        const tile = slotId === null ? undefined : tiles.get(slotId)
        return tile === undefined ? [] : [{ staffId: id, name, tile }]
      }),
      alone,
    }
  },
  setAlone: ({ alone }, { session }) => {
    session.write('people.alone', alone ? '1' : '0', (db) => {
      putSetting(db, 'secondPerson', alone ? 'alone' : 'wait')
    })
    return {}
  },
  invite: async ({ name, roles, approval }, context) => {
    await expectSecondPerson(context, approval, 'people.invite')
    return context.vault.people.invite({ staffId: null, name, roles })
  },
  inviteAgain: async ({ staffId, approval }, context) => {
    // Who has no way in at all, after a backup was put back, is let in by whoever is there.
    const person = findStaff(context.session.db, staffId)
    const hasSlot = tilesOf(context).has(person?.slotId ?? '')
    const concern = { about: staffId, neverAlone: hasSlot }
    await expectSecondPerson(context, approval, 'people.invite', concern)
    return context.vault.people.invite({ staffId, name: '', roles: [] })
  },
  withdraw: ({ slotId }, { vault }) => {
    vault.people.withdraw(slotId)
    return {}
  },
  changeRoles: async ({ staffId, roles, approval }, context) => {
    await expectSecondPerson(context, approval, 'people.roles', { about: staffId })
    context.vault.people.changeRoles(staffId, roles)
    return {}
  },
  suspend: ({ staffId }, { vault }) => {
    vault.people.suspend(staffId)
    return {}
  },
  resume: async ({ staffId, approval }, context) => {
    await expectSecondPerson(context, approval, 'people.resume', { about: staffId })
    context.vault.people.resume(staffId)
    return {}
  },
  beginRemoval: ({ staffId }, { vault }) => ({
    recoveryKey: vault.people.beginRemoval(staffId),
  }),
  draftsOf: ({ staffId }, { session }) => ({ drafts: countDraftsOf(session.db, staffId) }),
  checkRemoval: ({ recoveryKey }, { vault }) => {
    vault.people.checkRemoval(recoveryKey)
    return {}
  },
  finishRemoval: async ({ recoveryKey, approval }, context) => {
    const staffId = context.vault.people.checkRemoval(recoveryKey)
    await expectSecondPerson(context, approval, 'people.remove', { about: staffId })
    await context.vault.people.finishRemoval(recoveryKey, context)
    return {}
  },
  changePassphrase: async ({ old, next }, { vault }) => {
    await vault.people.changePassphrase(old, next)
    return {}
  },
}
