/** @file The window holds a random handle; the path it stands for never leaves main. */
import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import type { FileHandle } from '#shared/ipc/call.ts'

export interface FileHandles {
  /** `label` is what the person sees: the name they chose, without the folder above it. */
  add(path: string): FileHandle
  /** `null`: never given out, or given out before the last lock. */
  pathOf(handle: string): string | null
  forgetAll(): void
}

export function createFileHandles(): FileHandles {
  const paths = new Map<string, string>()
  return {
    add: (path) => {
      const handle = randomBytes(16).toString('hex')
      paths.set(handle, path)
      return { handle, label: basename(path) }
    },
    pathOf: (handle) => paths.get(handle) ?? null,
    forgetAll: () => {
      paths.clear()
    },
  }
}
