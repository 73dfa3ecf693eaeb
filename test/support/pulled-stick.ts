/** @file A small backup for a stick, and a stick that is pulled at a chosen byte. */
import { createHash, randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { realDisk, type StickCopy, type StickDisk } from '#main/backup/copy-to-stick.ts'
import { headOf } from '#main/backup/stick-file.ts'
import { unwatched } from '#main/db/steps.ts'
import { temporaryFolder } from './office.ts'

export const boundary = 64 * 1024
export const name = '2026-11-27-0a1b2c3d'
export const body = randomBytes(5 * boundary + 1_234)
const head = headOf('{ "head": true }\n')
export const right = Buffer.concat([head, body])

export function copyTo(folder: string, changes: Partial<StickCopy> = {}): StickCopy {
  const database = join(temporaryFolder(), 'backup.db')
  writeFileSync(database, body)
  return {
    head,
    database,
    bytes: body.length,
    sha256: createHash('sha256').update(body).digest('hex'),
    folder,
    name,
    watch: unwatched,
    beforeNaming: () => undefined,
    ...changes,
  }
}

export const target = (folder: string): string => join(folder, `${name}.tessera-backup`)

/** What a file system says when the stick is no longer there. */
export const pulled = (): Error => Object.assign(new Error('gone'), { code: 'EIO' })

/** A stick that is pulled once so much was written to it, or read from it. */
export function pulledAfter(limit: number, counts: 'write' | 'read'): StickDisk {
  let passed = 0
  let isGone = false
  const open: StickDisk['open'] = async (...parameters) => {
    if (isGone) throw pulled()
    const handle = await realDisk.open(...parameters)
    return watched(handle)
  }
  const watched = (handle: FileHandle): FileHandle =>
    new Proxy(handle, {
      get(real, property) {
        const value: unknown = Reflect.get(real, property, real)
        if (typeof value !== 'function') return value
        return (...parameters: unknown[]) => {
          if (property === counts) {
            if (passed >= limit) isGone = true
            passed += Number(parameters[2])
          }
          if (isGone && property !== 'close') return Promise.reject(pulled())
          return Reflect.apply(value, real, parameters) as unknown
        }
      },
    })
  const unlessGone =
    <A extends unknown[], R>(work: (...parameters: A) => Promise<R>) =>
    (...parameters: A): Promise<R> =>
      isGone ? Promise.reject(pulled()) : work(...parameters)
  return {
    ...realDisk,
    open,
    rename: unlessGone(realDisk.rename),
    rm: unlessGone(realDisk.rm),
    syncFolder: unlessGone(realDisk.syncFolder),
  }
}

export const boundaries = Array.from(
  { length: Math.ceil(right.length / boundary) },
  (_, n) => n * boundary,
)
