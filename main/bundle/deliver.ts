/** @file Puts a finished, encrypted file on a stick so that its final name never stands on a wrong content. */
import { createHash } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '#shared/errors.ts'
import { fileError, syncFolder } from '#main/files/write-atomically.ts'

const step = 64 * 1024

export interface Delivery {
  readonly folder: string
  readonly name: string
  readonly content: Uint8Array
  /** Called after every 64 KiB; may throw to stop. */
  readonly progress: (done: number, of: number) => void
  /** Called when the content was read back and is right, just before it gets its name. */
  readonly beforeNaming: () => void
}

async function writePart(part: string, { content, progress }: Delivery): Promise<void> {
  const handle = await open(part, 'wx', 0o600)
  try {
    for (let offset = 0; offset < content.length; offset += step) {
      // Not `write`: that may write less than it was given.
      await handle.appendFile(content.subarray(offset, offset + step))
      progress(Math.min(offset + step, content.length), content.length * 2)
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function digestOf(path: string, of: number, progress: Delivery['progress']): Promise<string> {
  const hash = createHash('sha256')
  const handle = await open(path, 'r')
  try {
    let done = 0
    for await (const chunk of handle.createReadStream({ highWaterMark: step, autoClose: false })) {
      const bytes = chunk as Buffer
      hash.update(bytes)
      done += bytes.length
      progress(Math.min(of + done, of * 2), of * 2)
    }
  } finally {
    await handle.close()
  }
  return hash.digest('hex')
}

/**
 * @returns SHA-256 of the content
 * @throws AppError diskFull, readOnly, notFound, `damaged` when reading back gave something else
 */
export async function deliver(delivery: Delivery): Promise<string> {
  const target = join(delivery.folder, delivery.name)
  const part = `${target}.part`
  const wanted = createHash('sha256').update(delivery.content).digest('hex')
  try {
    await writePart(part, delivery)
    const found = await digestOf(part, delivery.content.length, delivery.progress)
    if (found !== wanted) throw new AppError('damaged', { reason: 'readBack' })
    delivery.beforeNaming()
    await rename(part, target)
    await syncFolder(delivery.folder)
    return wanted
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    throw error instanceof AppError ? error : fileError(error)
  }
}
