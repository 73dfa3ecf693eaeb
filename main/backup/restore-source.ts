/** @file A backup to restore from: beside the vault, or one file from anywhere. */
import { extname } from 'node:path'
import { AppError } from '#shared/errors.ts'
import { backupKey } from '#main/vault/backup-key.ts'
import { openPaperSlot, secretOfProof, type RecoveryProof } from '#main/vault/recovery-proof.ts'
import type { RecoveredKeys } from '#main/vault/vault-keys.ts'
import { pathsOf, readSidecar } from './backup-files.ts'
import { openSidecar, type BackupInfo, type FoundSidecar } from './sidecar.ts'
import { headLength, readStickHead, stickEnding } from './stick-file.ts'

export interface RestoreSource {
  readonly found: FoundSidecar
  /** Where the database begins, in which file. */
  readonly path: string
  readonly offset: number
}

export interface OpenedSource {
  readonly source: RestoreSource
  readonly info: BackupInfo
}

/**
 * A file from a stick, or the sidecar of a backup whose database lies beside it.
 * @throws AppError `badFile`, `newerVersion`, `notFound`
 */
export async function sourceInFile(path: string): Promise<RestoreSource> {
  if (extname(path) === `.${stickEnding}`) {
    const { found } = await readStickHead(path)
    return { found, path, offset: headLength }
  }
  if (extname(path) !== '.json') throw new AppError('badFile', { reason: 'unreadable' })
  return { found: readSidecar(path), path: `${path.slice(0, -'.json'.length)}.db`, offset: 0 }
}

/** @throws AppError `badFile`, `newerVersion` */
export function sourceInFolder(folder: string, name: string): RestoreSource {
  const { database, sidecar } = pathsOf(folder, name)
  return { found: readSidecar(sidecar), path: database, offset: 0 }
}

/** @throws AppError `badFile`: another key, or somebody changed it */
export function openSource(source: RestoreSource, dek: Uint8Array): OpenedSource {
  const info = openSidecar(source.found, backupKey(dek))
  if (info === null) throw new AppError('badFile', { reason: 'changed' })
  return { source, info }
}

/**
 * With the papers of the time when the backup was made, or of today beside the vault.
 * @throws AppError `wrongRecoveryKey`, `wrongCards`, `badFile`
 */
export async function openByPaper(
  source: RestoreSource,
  proof: RecoveryProof,
): Promise<OpenedSource & { readonly keys: RecoveredKeys }> {
  const secret = await secretOfProof(proof)
  const keys = openPaperSlot(source.found.content, proof.way, secret)
  return { ...openSource(source, keys.dek), keys }
}
