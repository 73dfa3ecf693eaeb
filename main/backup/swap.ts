/**
 * @file Puts a restored vault in the place of the one that was there, which is set aside, not deleted.
 * Each step is a rename; whatever it was stopped by, the next start goes on from there.
 */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '#shared/errors.ts'
import { readKeySlots } from '#main/vault/key-slot-file.ts'
import { writeAtomically, syncFolder } from '#main/vault/write-with-backup.ts'
import { backupFolder, makeFolder, pathsOf, readSidecar, sidecarsIn } from './backup-files.ts'

export const restoringFolder = (root: string): string => join(root, 'office.restoring')
const officeFolder = (root: string): string => join(root, 'office')
const markIn = (folder: string): string => join(folder, 'restored')

const asideName = /^office\.before-(\d+)$/

/** From now on the restored vault is the office: at the latest at the next start. */
export function markReady(root: string): void {
  writeAtomically(markIn(restoringFolder(root)), '')
  syncFolder(root)
}

/** Where nothing was restored it only clears away a restored vault that was never finished. */
export function settleRestore(root: string, now: () => number): void {
  const [restoring, office] = [restoringFolder(root), officeFolder(root)]
  if (existsSync(markIn(restoring))) {
    if (existsSync(office)) renameSync(office, freeName(root, now()))
    renameSync(restoring, office)
    syncFolder(root)
  }
  rmSync(restoring, { recursive: true, force: true })
  if (!existsSync(markIn(office))) return
  takeBackupsAlong(root)
  rmSync(markIn(office), { force: true })
}

function freeName(root: string, at: number): string {
  for (let name = at; ; name++) {
    const path = join(root, `office.before-${String(name)}`)
    if (!existsSync(path)) return path
  }
}

/** Those of the same vault: of another one this office could read nothing. */
function takeBackupsAlong(root: string): void {
  const office = officeFolder(root)
  const ours = readKeySlots(office).content.dbId
  for (const aside of asideFolders(root)) {
    const from = backupFolder(join(root, aside.name))
    for (const name of sidecarsIn(from)) {
      if (vaultOf(from, name) !== ours) continue
      makeFolder(backupFolder(office))
      const [old, fresh] = [pathsOf(from, name), pathsOf(backupFolder(office), name)]
      // The sidecar last: where it was stopped in between, it still says what is missing here.
      if (existsSync(old.database)) renameSync(old.database, fresh.database)
      if (existsSync(fresh.database)) renameSync(old.sidecar, fresh.sidecar)
    }
  }
}

function vaultOf(folder: string, name: string): string | null {
  try {
    return readSidecar(pathsOf(folder, name).sidecar).content.dbId
  } catch {
    return null
  }
}

export interface Aside {
  readonly name: string
  /** Milliseconds since 1970. */
  readonly at: number
}

/** What was in place before a restore, newest first. */
export function asideFolders(root: string): readonly Aside[] {
  if (!existsSync(root)) return []
  return readdirSync(root)
    .flatMap((name) => {
      const [, at] = asideName.exec(name) ?? []
      return at === undefined ? [] : { name, at: Number(at) }
    })
    .sort((a, b) => b.at - a.at)
}

/** @throws AppError `notFound` */
export function removeAside(root: string, name: string): void {
  if (!asideFolders(root).some((aside) => aside.name === name)) throw new AppError('notFound')
  rmSync(join(root, name), { recursive: true, force: true })
}
