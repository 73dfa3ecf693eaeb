/** @file Backups, as the screens ask for them. */
import { statSync } from 'node:fs'
import { AppError } from '#shared/errors.ts'
import { may } from '#shared/domain/rights.ts'
import type { Handlers } from '#shared/ipc/call.ts'
import type { backupCalls, BackupInside, BackupState } from '#shared/ipc/backup.ts'
import { backUp, hasNews, newestBackup, noted } from '#main/backup/back-up-session.ts'
import {
  backupFolder,
  keptBackups,
  namesIn,
  pathsOf,
  readKept,
  type KeptBackup,
} from '#main/backup/backup-files.ts'
import { copyToStick } from '#main/backup/copy-to-stick.ts'
import { dropOld, rotationOf } from '#main/backup/keep-backups.ts'
import { oldestAside, overdueOf } from '#main/backup/overdue.ts'
import { placeOf } from '#main/backup/place.ts'
import { recall, remember } from '#main/backup/remembered.ts'
import {
  openByPaper,
  sourceInFile,
  sourceInFolder,
  type OpenedSource,
  type RestoreSource,
} from '#main/backup/restore-source.ts'
import { openByPassphrase, restoreByPaper, restoreByPassphrase } from '#main/backup/restore.ts'
import { encodeSidecar, forStick } from '#main/backup/sidecar.ts'
import type { Watch } from '#main/db/steps.ts'
import { headOf, stickEnding } from '#main/backup/stick-file.ts'
import { asideFolders, removeAside } from '#main/backup/swap.ts'
import { testBackup } from '#main/backup/test-backup.ts'
import { countCases } from '#main/db/tables/case-list.ts'
import { deletionsAfter } from '#main/db/tables/deletion.ts'
import { findAuditEntry } from '#main/db/tables/audit.ts'
import type { RecoveryProof } from '#main/vault/recovery-proof.ts'
import { checkPassphrase } from '#main/vault/set-up.ts'
import type { Session } from '#main/vault/session.ts'
import type { Context } from './context.ts'
import { expectSecondPerson } from './second-person.ts'
import { entered } from './session.ts'

const watchOf = ({ progress, cancelled }: Context): Watch => ({ progress, cancelled })

const pathOf = ({ files }: Context, key: string): string => {
  const path = files[key]
  if (path === undefined) throw new AppError('invalidInput', { fields: [key] })
  return path
}

function state({ session, vault }: Context): BackupState {
  const kept = keptBackups(backupFolder(session.folder), session.backupKey)
  const newest = kept.at(-1) ?? null
  const { copied, failed, fuller } = recall(session.db)
  const last = newest && { made: newest.info.made, cases: newest.info.cases }
  const { kind, cloud } = placeOf(session.folder)
  return {
    last,
    copied: copied && { at: copied.at, cases: copied.cases },
    failed,
    overdue:
      session.office === 'practice'
        ? null
        : overdueOf({
            made: last && Date.parse(last.made),
            copied: copied && Date.parse(copied.at),
            began: Date.parse(findAuditEntry(session.db, 1)?.at ?? ''),
            now: Date.now(),
          }),
    held: rotationOf(kept, fuller).held.length > 0,
    aside:
      session.office === 'practice'
        ? null
        : oldestAside(
            asideFolders(vault.restoring.at.root).map(({ at }) => at),
            Date.now(),
          ),
    place: { kind, cloud },
  }
}

function list(session: Session, root: string) {
  const kept = keptBackups(backupFolder(session.folder), session.backupKey)
  const { held } = rotationOf(kept, recall(session.db).fuller)
  return {
    backups: kept.toReversed().map(({ name, info: { made, why, cases, bytes } }) => ({
      name,
      made,
      why,
      cases,
      bytes,
      held: held.includes(name),
      deletedSince: deletionsAfter(session.db, made).length,
    })),
    cases: countCases(session.db),
    aside: asideFolders(root).map(({ name, at }) => ({ name, at: new Date(at).toISOString() })),
  }
}

async function newestFor(context: Context): Promise<KeptBackup> {
  const newest = newestBackup(context.session)
  if (newest !== null && !hasNews(context.session)) return newest
  const { name } = await backUp(context.session, 'asked', Date.now, watchOf(context))
  const made = readKept(backupFolder(context.session.folder), name, context.session.backupKey)
  if (made === null) throw new AppError('damaged', { reason: 'backup' })
  return made
}

/** As far as can be told. A folder that is not there is told by the copy. */
function isSameDisk(one: string, other: string): boolean {
  return statSync(one, { throwIfNoEntry: false })?.dev === statSync(other).dev
}

async function copy(context: Context) {
  const { session } = context
  const folder = pathOf(context, 'folder')
  const { name, info, found } = await newestFor(context)
  const head = headOf(encodeSidecar(forStick(found.content), session.backupKey))
  const { made, cases, bytes, sha256 } = info
  const sameDisk = isSameDisk(folder, session.folder)
  await copyToStick({
    head,
    database: pathsOf(backupFolder(session.folder), name).database,
    bytes,
    sha256,
    folder,
    name,
    watch: watchOf(context),
    beforeNaming: () => {
      session.write('backup.copied', name, (db) => {
        // On the same disk it is lost with the computer: that is no copy to rely on.
        if (!sameDisk) remember(db, { copied: { at: new Date().toISOString(), made, cases } })
      })
    },
  })
  return { file: `${name}.${stickEnding}`, made, cases, sameDisk, cloud: placeOf(folder).cloud }
}

const here = (context: Context, name: string): RestoreSource =>
  sourceInFolder(backupFolder(context.vault.restoring.at.office), name)

function inside({ source, info }: OpenedSource): BackupInside {
  const { made, organisation, cases, people } = info
  return {
    name: source.found.content.name,
    made,
    organisation,
    cases,
    people: whoCanComeIn(people).map(({ slot, name, colour, animal }) => ({
      slot,
      name,
      colour,
      animal,
    })),
  }
}

/** First who can let the others in again. */
function whoCanComeIn(people: OpenedSource['info']['people']): OpenedSource['info']['people'] {
  const letIn = people.filter(({ roles }) => may(roles, 'managePeople'))
  return letIn.length > 0 ? letIn : people
}

const look = async (source: RestoreSource, proof: RecoveryProof): Promise<BackupInside> =>
  inside(await openByPaper(source, proof))

interface Chosen {
  readonly paper: RecoveryProof
  readonly slot: string
  readonly newPassphrase: string
}

async function restoreFrom(context: Context, source: RestoreSource, chosen: Chosen) {
  const { paper: proof, slot: slotId, newPassphrase } = chosen
  checkPassphrase(newPassphrase, 'newPassphrase')
  const watch = watchOf(context)
  const { restoring } = context.vault
  restoring.expectOwnDisk()
  const { session, owed } = await context.vault.restore(() =>
    restoreByPaper(restoring.at, { source, proof, slotId, newPassphrase, watch }),
  )
  const { newRecoveryKey = '', newCards = null } = owed ?? {}
  return { ...entered(session), newRecoveryKey, newCards: newCards && [...newCards] }
}

export const backupHandlers: Handlers<typeof backupCalls, Context> = {
  state: (_, context) => state(context),
  list: (_, { session, vault }) => list(session, vault.restoring.at.root),
  make: async (_, context) => {
    const { info } = await backUp(context.session, 'asked', Date.now, watchOf(context))
    return { made: info.made, cases: info.cases }
  },
  hasNews: (_, { session }) => session.office === 'real' && hasNews(session),
  beforeQuit: async (_, context) => {
    if (context.session.office !== 'real' || !hasNews(context.session)) return { made: false }
    await backUp(context.session, 'quit', Date.now, watchOf(context))
    return { made: true }
  },
  test: ({ name }, context) => testBackup(context.session, name, watchOf(context)),
  acceptFewer: (_, { session }) => {
    const folder = backupFolder(session.folder)
    const kept = keptBackups(folder, session.backupKey)
    session.write('backup.fewer', String(countCases(session.db)), (db) => {
      remember(db, { fuller: [], right: kept.at(-1)?.info.made ?? null })
    })
    dropOld(folder, kept, [])
    return {}
  },
  copy: (_, context) => noted(context.session, 'copy', Date.now, () => copy(context)),
  restore: async ({ name, approval }, context) => {
    await expectSecondPerson(context, approval, 'backup.restored')
    await context.vault.restoring.afterLock(name, watchOf(context))
    return {}
  },
  removeAside: ({ name }, { session, vault }) => {
    removeAside(vault.restoring.at.root, name)
    session.write('backup.asideRemoved', null, () => undefined)
    return {}
  },

  here: (_, { vault }) =>
    namesIn(backupFolder(vault.restoring.at.office))
      .toReversed()
      .map((name) => ({ name, day: name.slice(0, 10) })),
  lookHere: ({ name, paper }, context) => look(here(context, name), paper),
  lookHereWithPassphrase: async ({ name, slot, passphrase }, context) =>
    inside(
      await openByPassphrase(context.vault.restoring.at, here(context, name), slot, passphrase),
    ),
  lookInFile: async ({ paper }, context) =>
    look(await sourceInFile(pathOf(context, 'source')), paper),
  restoreHere: ({ name, ...chosen }, context) => restoreFrom(context, here(context, name), chosen),
  restoreFile: async (chosen, context) =>
    restoreFrom(context, await sourceInFile(pathOf(context, 'source')), chosen),
  restoreHereWithPassphrase: async ({ name, slot, passphrase }, context) => {
    const source = here(context, name)
    const watch = watchOf(context)
    const { restoring } = context.vault
    const { session } = await context.vault.restore(() =>
      restoreByPassphrase(restoring.at, { source, slotId: slot, passphrase, watch }),
    )
    return entered(session)
  },
}
