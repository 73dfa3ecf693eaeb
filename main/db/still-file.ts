/** @file The bytes of a database's file while the database is open, held still so that they can be copied. */
import { closeSync, fstatSync, openSync } from 'node:fs'
import { AppError } from '#shared/errors.ts'

export interface StillFile {
  /** For reading, at given places. Stays open as long as the database. */
  readonly file: number
  readonly bytes: number
  /** Whether nothing has written in the file since it was held still. */
  isStill(): boolean
  /** From now on the log may be brought into the file again. */
  thaw(): void
}

/** As the driver does it by itself. */
const pagesInLog = 1000

/**
 * In WAL mode only a checkpoint writes in the file, so without one its bytes stay as they are while
 * the database goes on being written in its log. What must write there all the same says so first.
 */
export class FileInUse {
  readonly #path: string
  readonly #pragma: (text: string) => unknown
  #file: number | null = null
  #held: { still: boolean } | null = null

  constructor(path: string, pragma: (text: string) => unknown) {
    this.#path = path
    this.#pragma = pragma
  }

  /** Everything must be in the file already. @throws AppError `damaged`, `inUse` when it is held already */
  holdStill(bytes: number): StillFile {
    if (this.#held !== null) throw new AppError('inUse')
    // POSIX drops every lock of a process on a file when any of its descriptors is closed. So this one
    // stays open until SQLite needs its locks no longer.
    const file = (this.#file ??= openSync(this.#path, 'r'))
    if (fstatSync(file).size !== bytes) throw new AppError('damaged', { reason: 'size' })
    this.#pragma('wal_autocheckpoint=0')
    const held = (this.#held = { still: true })
    return {
      file,
      bytes,
      isStill: () => held.still,
      thaw: () => {
        if (this.#held === held) this.#thaw()
      },
    }
  }

  /** Before something writes in the file. */
  stir(): void {
    if (this.#held === null) return
    this.#held.still = false
    this.#thaw()
  }

  /** After the database. */
  close(): void {
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }

  #thaw(): void {
    this.#held = null
    this.#pragma(`wal_autocheckpoint=${String(pagesInLog)}`)
  }
}
