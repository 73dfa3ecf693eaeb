/** @file Opens search.db and keeps it at what the vault says. The session closes it. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '#shared/errors.ts'
import type { Sealer, Session } from '#main/vault/session.ts'
import type { Database, Reader, Writer } from '../database.ts'
import { inOneGo, type Steps } from '../steps.ts'
import { changedSince, indexCases, indexEverything, noteSeen, type Seen } from './indexing.ts'
import type { Named } from './name-order.ts'
import { searchSchema, searchVersion } from './schema.ts'

export const searchFile = 'search.db'

export class SearchFile {
  readonly #session: Session
  readonly #sealer: Sealer
  readonly #changed: (names: readonly Named[] | null) => void
  #db: Database
  #seen: Seen | null
  /** All names being read anew, as far as that has come. */
  #remaking: Steps<void> | null = null

  /** @param changed told which names are new; `null`: all may be */
  constructor(session: Session, sealer: Sealer, changed: (names: readonly Named[] | null) => void) {
    this.#session = session
    this.#sealer = sealer
    this.#changed = changed
    this.#db = openOrRemake(session)
    this.#seen = readSeen(this.#db)
  }

  /** Brings it to what the vault says. What these steps have not come to yet, the next `read` does. */
  *catchUp(): Steps<void> {
    try {
      yield* this.#toHead()
    } catch (error) {
      this.#startAnewIfDamaged(error)
      yield* this.#toHead()
    }
  }

  /** Catches up first. Damage that shows only when a page is read is repaired like any other. */
  read<T>(work: (search: Reader) => T): T {
    try {
      inOneGo(this.#toHead())
      return work(this.#db)
    } catch (error) {
      this.#startAnewIfDamaged(error)
      inOneGo(this.#toHead())
      return work(this.#db)
    }
  }

  *#toHead(): Steps<void> {
    for (;;) {
      this.#remaking ??= this.#begin()
      if (this.#remaking === null) return
      const step = this.#remaking.next()
      if (step.done !== true) yield step.value
    }
  }

  /** @returns the steps to go; `null`: there are none */
  #begin(): Steps<void> | null {
    const [head, seen] = [this.#session.auditHead(), this.#seen]
    if (seen?.seq === head.seq && seen.hash === head.hash) return null
    const caseIds = seen === null ? null : changedSince(this.#session.db, seen)
    if (caseIds === null) {
      this.#startAnew()
      return this.#remade(head)
    }
    this.#keep(head, (search) => indexCases(search, this.#session.db, this.#sealer, caseIds))
    return null
  }

  /** Noted as seen at the end: what was left half way counts for nothing. */
  *#remade(head: Seen): Steps<void> {
    try {
      yield* indexEverything(this.#db, this.#session.db, this.#sealer)
      this.#keep(head, () => null)
    } finally {
      this.#remaking = null
    }
  }

  #keep(head: Seen, work: (search: Writer) => readonly Named[] | null): void {
    const names = this.#db.transaction((search) => {
      noteSeen(search, head)
      return work(search)
    })
    this.#changed(names)
    this.#seen = head
  }

  #startAnewIfDamaged(error: unknown): void {
    if (!isDamage(error)) throw error
    this.#startAnew()
  }

  #startAnew(): void {
    this.#remaking = null
    this.#seen = null
    this.#db.close()
    this.#db = remake(this.#session)
  }
}

const isDamage = (error: unknown): boolean => error instanceof AppError && error.code === 'damaged'

function openOrRemake(session: Session): Database {
  try {
    const db = openDerived(session)
    if (db.userVersion() === searchVersion && readSeen(db) !== null) return db
    db.close()
  } catch (error) {
    if (!isDamage(error)) throw error
  }
  return remake(session)
}

/** It is made anew when somebody who may see names next looks for one. */
export function removeSearchFile(folder: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal'])
    rmSync(join(folder, searchFile + ending), { force: true })
}

function remake(session: Session): Database {
  removeSearchFile(session.folder)
  const db = openDerived(session)
  db.exec(searchSchema)
  return db
}

function openDerived(session: Session): Database {
  const db = session.openDerived(searchFile)
  if (db === null) throw new AppError('forbidden')
  return db
}

function readSeen(db: Database): Seen | null {
  return (db.prepare('SELECT seq, hash FROM seen').get() as Seen | undefined) ?? null
}
