/** @file The folder of backups: two files each. One counts only when both are there. */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { readdirSync, readSync, renameSync, rmSync, statSync } from 'node:fs'
import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { backupName, openSidecar, parseSidecar, type BackupInfo } from './sidecar.ts'
import type { FoundSidecar } from './sidecar.ts'
import type { Steps } from '#main/db/steps.ts'

export const backupFolder = (vaultFolder: string): string => join(vaultFolder, 'backups')

export interface BackupPaths {
  readonly database: string
  readonly sidecar: string
}

export function pathsOf(folder: string, name: string): BackupPaths {
  return { database: join(folder, `${name}.db`), sidecar: join(folder, `${name}.json`) }
}

const two = (n: number): string => String(n).padStart(2, '0')

/** The day on the clock of this office. */
export function dayOf(instant: number): string {
  const at = new Date(instant)
  return `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

export const newName = (now: number): string => `${dayOf(now)}-${randomBytes(4).toString('hex')}`

export function makeFolder(folder: string): void {
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 })
}

/** Names of those whose two files are there, oldest first. A folder that cannot be read keeps nobody out. */
export function namesIn(folder: string): readonly string[] {
  const files = new Set(filesIn(folder))
  return sidecarsIn(folder).filter((name) => files.has(`${name}.db`))
}

/** Names of those whose sidecar is there, oldest first. */
export function sidecarsIn(folder: string): readonly string[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .filter((name) => backupName.safeParse(name).success)
    .sort()
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** What an earlier run left half done: parts, and a file without the other. */
export function clearLeftovers(folder: string): void {
  const whole = new Set(namesIn(folder).flatMap((name) => [`${name}.db`, `${name}.json`]))
  const ours =
    /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}\.(db|json)(-journal|-wal|-shm)?(\.part(-journal|-wal)?)?$/
  for (const file of readdirSync(folder))
    if (ours.test(file) && !whole.has(file)) rmSync(join(folder, file), { force: true })
}

/** First what makes it count, so that a half deleted one is none. */
export function removeBackup(folder: string, name: string): void {
  const { database, sidecar } = pathsOf(folder, name)
  rmSync(sidecar, { force: true })
  rmSync(database, { force: true })
}

/** Found damaged: counts no more and is not rotated, but stays, because parts of it may be readable. */
export function setAsideDamaged(folder: string, name: string): void {
  const aside = join(folder, 'damaged')
  makeFolder(aside)
  const [from, to] = [pathsOf(folder, name), pathsOf(aside, name)]
  renameSync(from.sidecar, to.sidecar)
  renameSync(from.database, to.database)
}

const largestSidecar = 1024 * 1024

/** @throws AppError `badFile`, `newerVersion` */
export function readSidecar(path: string): FoundSidecar {
  const size = statSync(path).size
  return parseSidecar(size > largestSidecar ? '' : readFileSync(path, 'utf8'))
}

export interface KeptBackup {
  readonly name: string
  readonly info: BackupInfo
  readonly found: FoundSidecar
}

/** Those that this key made, oldest first; others are not ours to judge, and stay. */
export function keptBackups(folder: string, key: Uint8Array): readonly KeptBackup[] {
  return namesIn(folder)
    .flatMap((name) => readKept(folder, name, key) ?? [])
    .sort((a, b) => a.info.made.localeCompare(b.info.made))
}

/** @returns `null`: not there, damaged, or of another key */
export function readKept(folder: string, name: string, key: Uint8Array): KeptBackup | null {
  try {
    const { database, sidecar } = pathsOf(folder, name)
    const found = readSidecar(sidecar)
    const info = openSidecar(found, key)
    if (info === null || found.content.name !== name) return null
    return statSync(database).size === info.bytes ? { name, info, found } : null
  } catch {
    return null
  }
}

const chunk = 1024 * 1024
const chunksAtOnce = 16

/** Only for files that SQLite does not have open: closing one drops its locks. */
export function* digestOf(path: string): Steps<string> {
  const file = openSync(path, 'r')
  try {
    const size = statSync(path).size
    const hash = createHash('sha256')
    const buffer = Buffer.alloc(chunk)
    for (let done = 0, chunks = 1; ; chunks++) {
      const got = readSync(file, buffer, 0, chunk, done)
      if (got === 0) return hash.digest('hex')
      hash.update(buffer.subarray(0, got))
      done += got
      if (chunks % chunksAtOnce === 0) yield { done, of: size }
    }
  } finally {
    closeSync(file)
  }
}

export function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
