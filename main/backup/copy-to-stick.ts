/**
 * @file Copies a backup to a stick: resumed where it was pulled, read back, and only then named. What
 * lies there under a name is not touched before that.
 */
import { createHash, type Hash } from 'node:crypto'
import * as disk from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { AppError } from '#shared/errors.ts'
import { fileError, syncFolder } from '#main/files/write-atomically.ts'
import { headLength, stickEnding } from './stick-file.ts'
import type { Watch } from '#main/db/steps.ts'

const step = 64 * 1024

/** What a stick is asked to do; a test pulls it in between. */
export type StickDisk = Pick<
  typeof disk,
  'open' | 'rename' | 'rm' | 'stat' | 'readdir' | 'statfs'
> & { readonly syncFolder: (folder: string) => Promise<void> }

export const realDisk: StickDisk = { ...disk, syncFolder }

export interface StickCopy {
  /** The first 64 KiB of the file. */
  readonly head: Buffer
  /** The database, as it lies beside the vault. */
  readonly database: string
  readonly bytes: number
  readonly sha256: string
  readonly folder: string
  readonly name: string
  readonly watch: Watch
  /** Called when it was read back and is right, just before it gets its name. */
  readonly beforeNaming: () => void
}

/**
 * When this returns, the stick may be pulled.
 * @returns how many bytes an earlier try had left there
 * @throws AppError `cancelled`, `diskFull`, `readOnly`, `damaged` (reason `source` or `readBack`),
 *   `notFound` with reason `stickGone`
 */
export async function copyToStick(copy: StickCopy, on: StickDisk = realDisk): Promise<number> {
  const target = join(copy.folder, `${copy.name}.${stickEnding}`)
  const part = `${target}.part`
  try {
    await clearOtherParts(copy.folder, basename(part), on)
    if ((await exists(target, on)) && (await isSame(target, copy, on)))
      return await keepAsItIs(copy, { target, part }, on)
    await expectRoom(copy, part, on)
    const { wanted, resumed } = await writePart(copy, part, on)
    if ((await digestOf(part, copy, on)).whole !== wanted)
      throw new AppError('damaged', { reason: 'readBack' })
    copy.beforeNaming()
    await on.rename(part, target)
    await on.syncFolder(dirname(target))
    return resumed
  } catch (thrown) {
    const error = stickError(thrown)
    // What was pulled is resumed; what is wrong, in the way, or not wanted goes.
    if (error.detail.reason !== 'stickGone')
      await on.rm(part, { force: true }).catch(() => undefined)
    throw error
  }
}

/** Not only the same records: the same papers must open it. */
async function isSame(target: string, copy: StickCopy, on: StickDisk): Promise<boolean> {
  const { body, head } = await digestOf(target, copy, on)
  return body === copy.sha256 && head.equals(copy.head)
}

async function keepAsItIs(
  { bytes, folder, beforeNaming }: StickCopy,
  { target, part }: { target: string; part: string },
  on: StickDisk,
): Promise<number> {
  const file = await on.open(target, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
  await on.rm(part, { force: true })
  beforeNaming()
  await on.syncFolder(folder)
  return headLength + bytes
}

/** @returns the SHA-256 of the whole file as it should be */
async function writePart(copy: StickCopy, part: string, on: StickDisk) {
  const wanted = createHash('sha256')
  const body = createHash('sha256')
  const source = await disk.open(copy.database, 'r')
  const there = (await on.stat(part).catch(() => null))?.size ?? null
  try {
    const target = await on.open(part, there === null ? 'wx+' : 'r+', 0o600)
    try {
      const resumed = await fill({ copy, source, target, there: there ?? 0, wanted, body })
      await target.truncate(headLength + copy.bytes)
      await target.sync()
      return { wanted: wanted.digest('hex'), resumed }
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}

interface Filling {
  readonly copy: StickCopy
  readonly source: disk.FileHandle
  readonly target: disk.FileHandle
  /** How much an earlier try left. */
  readonly there: number
  readonly wanted: Hash
  readonly body: Hash
}

/** A pulled stick may have kept less than it was given, so what is there is compared, not trusted. */
async function fill({ copy, source, target, there, wanted, body }: Filling): Promise<number> {
  const total = headLength + copy.bytes
  const found = Buffer.alloc(step)
  let same = true
  let resumed = 0
  for (let at = 0; at < total; at += step) {
    const chunk = at === 0 ? copy.head : await chunkAt(source, at - headLength)
    wanted.update(chunk)
    if (at > 0) body.update(chunk)
    if (same && at + chunk.length <= there) {
      const { bytesRead } = await target.read(found, 0, chunk.length, at)
      same = found.subarray(0, bytesRead).equals(chunk)
    } else same = false
    if (same) resumed += chunk.length
    else await writeAll(target, chunk, at)
    tell(copy.watch, at + chunk.length, 2 * total)
  }
  if (body.digest('hex') !== copy.sha256) throw new AppError('damaged', { reason: 'source' })
  return resumed
}

async function chunkAt(source: disk.FileHandle, at: number): Promise<Buffer> {
  const buffer = Buffer.alloc(step)
  const { bytesRead } = await source.read(buffer, 0, step, at)
  if (bytesRead === 0) throw new AppError('damaged', { reason: 'source' })
  return buffer.subarray(0, bytesRead)
}

async function writeAll(target: disk.FileHandle, chunk: Buffer, at: number): Promise<void> {
  for (let done = 0; done < chunk.length;) {
    const { bytesWritten } = await target.write(chunk, done, chunk.length - done, at + done)
    done += bytesWritten
  }
}

/** Of what can be read back. */
async function digestOf(path: string, { bytes, watch }: StickCopy, on: StickDisk) {
  const total = headLength + bytes
  const [whole, body] = [createHash('sha256'), createHash('sha256')]
  const head = Buffer.alloc(headLength)
  const handle = await on.open(path, 'r')
  try {
    const buffer = Buffer.alloc(step)
    for (let at = 0; ;) {
      const { bytesRead } = await handle.read(buffer, 0, step, at)
      if (bytesRead === 0) return { whole: whole.digest('hex'), body: body.digest('hex'), head }
      const chunk = buffer.subarray(0, bytesRead)
      whole.update(chunk)
      if (at < headLength) chunk.copy(head, at)
      body.update(chunk.subarray(Math.min(bytesRead, Math.max(0, headLength - at))))
      at += bytesRead
      tell(watch, Math.min(total + at, 2 * total), 2 * total)
    }
  } finally {
    await handle.close()
  }
}

function tell({ progress, cancelled }: Watch, done: number, of: number): void {
  if (cancelled()) throw new AppError('cancelled')
  progress(done, of)
}

/** Left by a try with another backup: never finished now. */
async function clearOtherParts(folder: string, ours: string, on: StickDisk): Promise<void> {
  const pattern = new RegExp(`^\\d{4}-\\d{2}-\\d{2}-[0-9a-f]{8}\\.${stickEnding}\\.part$`)
  for (const file of await on.readdir(folder))
    if (pattern.test(file) && file !== ours) await on.rm(join(folder, file), { force: true })
}

/** Beside all that is there: to make room is for a person to do. */
async function expectRoom({ folder, bytes }: StickCopy, part: string, on: StickDisk) {
  const { bavail, bsize } = await on.statfs(folder)
  const there = (await on.stat(part).catch(() => null))?.size ?? 0
  if (bavail * bsize + there < headLength + bytes)
    throw new AppError('diskFull', { reason: 'stick' })
}

const exists = async (path: string, on: StickDisk): Promise<boolean> =>
  (await on.stat(path).catch(() => null)) !== null

const gone = new Set(['EIO', 'ENODEV', 'ENXIO', 'ENOENT', 'ENOTDIR', 'ESTALE', 'EBADF'])

function stickError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
  if (gone.has(code)) return new AppError('notFound', { reason: 'stickGone' }, { cause: thrown })
  return fileError(thrown)
}
