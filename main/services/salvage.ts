/** @file A vault that cannot be read whole: looked at, replaced by a backup, and what is newer merged. */
import { join } from 'node:path'
import { AppError } from '#shared/errors.ts'
import type { Handlers } from '#shared/ipc/call.ts'
import type { salvageCalls } from '#shared/ipc/salvage.ts'
import { backupFolder, keptBackups } from '#main/backup/backup-files.ts'
import { sourceInFolder } from '#main/backup/restore-source.ts'
import { restoreBySession } from '#main/backup/restore.ts'
import { asideFolders } from '#main/backup/swap.ts'
import { findSetting, putSetting } from '#main/db/tables/setting.ts'
import { deletionOf } from '#main/db/tables/deletion.ts'
import { findStaff } from '#main/db/tables/staff.ts'
import { gather } from '#main/salvage/gather.ts'
import { mergeRows } from '#main/salvage/merge.ts'
import { offerOf, type Offer } from '#main/salvage/offer.ts'
import { readable, withDamaged, type Damaged } from '#main/salvage/readable.ts'
import { backupKey } from '#main/vault/backup-key.ts'
import type { DamagedSignIn } from '#main/vault/damaged-sign-in.ts'
import type { Context } from './context.ts'
import { deleteAgain } from './retention/delete-again.ts'
import { entered } from './session.ts'

/** Codes that fit on a screen; the rest is a number. */
const shown = 1000

const watchOf = ({ progress, cancelled }: Context) => ({ progress, cancelled })

function heldBy({ vault }: Context): DamagedSignIn {
  const { last } = vault.damaged
  if (last === null) throw new AppError('conflict', { reason: 'notDamaged' })
  return last
}

/** The damaged vault that was set aside when a backup took its place, until somebody decides. */
function waiting({ session, vault }: Context) {
  const name = findSetting(session.db, 'salvage')
  return asideFolders(vault.restoring.at.root).find((aside) => aside.name === name) ?? null
}

function asideOf(context: Context): Damaged {
  const aside = waiting(context)
  if (aside === null) throw new AppError('notFound', { reason: 'salvage' })
  const { session, vault } = context
  return {
    folder: join(vault.restoring.at.root, aside.name),
    open: (path) => session.openCopy(path),
  }
}

const isEmpty = (offer: Offer): boolean => {
  const { cases, settings, deletions } = offer
  const rows = offer.drafts + offer.organisations + offer.files + offer.others
  return cases.length + settings.length + deletions.length + rows === 0
}

async function merge(context: Context) {
  const { session } = context
  const watch = watchOf(context)
  const merged = await withDamaged(asideOf(context), async (there) => {
    const offer = await offerOf(session.db, there, watch)
    const { gathered, leftOut } = await gather(session.db, there, offer, watch)
    const signingKeyId = findStaff(session.db, session.staff.id)?.signingKeyId ?? ''
    return session.write('salvage.merge', String(offer.cases.length), (db) => {
      const done = mergeRows(db, { there, gathered, signingKeyId })
      for (const { name, value } of offer.settings) putSetting(db, name, value)
      const { identity, staff } = session
      const deletedAgain = deleteAgain(db, identity, staff.id, offer.deletions.map(deletionOf))
      putSetting(db, 'salvage', '')
      const { rows } = done
      return { cases: offer.cases.length, rows, deletedAgain, leftOut: done.leftOut + leftOut }
    })
  })
  if (merged === null) throw new AppError('damaged')
  return merged
}

export const salvageHandlers: Handlers<typeof salvageCalls, Context> = {
  look: async (_, context) => {
    const { tables, codes } = await readable(heldBy(context), watchOf(context))
    const lost = tables.reduce((sum, table) => sum + table.lost, 0)
    return { cases: codes.length, codes: codes.slice(0, shown), lost, tables: [...tables] }
  },

  backups: (_, context) => {
    const { folder, keys } = heldBy(context)
    return keptBackups(backupFolder(folder), backupKey(keys.dek))
      .map(({ name, info }) => ({ name, made: info.made, cases: info.cases }))
      .toReversed()
  },

  restore: async ({ name }, context) => {
    const { keys, keySlots, slotId } = heldBy(context)
    const watch = watchOf(context)
    const { at } = context.vault.restoring
    const { session } = await context.vault.restore(async () => {
      const source = sourceInFolder(backupFolder(at.office), name)
      // Deletions and what is known of the papers come along with the rest, if somebody wants it.
      const later = { deletions: [], recoveryNote: null }
      await restoreBySession(at, { source, keys, keySlots, slotId, ...later, watch })
      return { keys, slotId }
    })
    const [aside] = asideFolders(context.vault.restoring.at.root)
    session.write('salvage.restore', name, (db) => {
      putSetting(db, 'salvage', aside?.name ?? '')
    })
    return entered(session)
  },

  waiting: (_, context) => {
    const aside = waiting(context)
    return aside && { since: new Date(aside.at).toISOString() }
  },

  offer: async (_, context) => {
    const { session } = context
    if (waiting(context) === null) return null
    const offer = await withDamaged(asideOf(context), (there) =>
      offerOf(session.db, there, watchOf(context)),
    )
    if (offer === null || isEmpty(offer)) return null
    const { cases, drafts, organisations, files, others, lost } = offer
    const missing = cases.filter(({ kind }) => kind === 'missing').length
    return {
      cases: cases.slice(0, shown).map(({ code, kind }) => ({ code, kind })),
      missing,
      newer: cases.length - missing,
      drafts,
      organisations,
      files,
      settings: offer.settings.length,
      others,
      deletions: offer.deletions.length,
      lost,
    }
  },

  merge: (_, context) => merge(context),

  decline: (_, context) => {
    if (waiting(context) === null) throw new AppError('notFound', { reason: 'salvage' })
    context.session.write('salvage.decline', null, (db) => {
      putSetting(db, 'salvage', '')
    })
    return {}
  },
}
