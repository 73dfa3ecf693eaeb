/** @file Opens search.db and keeps it at what the vault says. The session closes it. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '#shared/errors.ts'
import type { Sealer, Session } from '#main/vault/session.ts'
import type { Database, Reader } from '../database.ts'
import { changedSince, indexCases, indexEverything, noteSeen, type Seen } from './indexing.ts'
import type { Named } from './name-order.ts'
import { searchSchema, searchVersion } from './schema.ts'

export const searchFile = 'search.db'

export interface SearchFile {
  /** Catches up first. Damage that shows only when a page is read is repaired like any other. */
  read<T>(work: (search: Reader) => T): T
}

/** @param changed told which names are new; `null`: all may be */
export function openSearchFile(
  session: Session,
  sealer: Sealer,
  changed: (names: readonly Named[] | null) => void,
): SearchFile {
  let db = openOrRemake(session)
  let seen = readSeen(db)

  function startAnew(): void {
    db.close()
    db = remake(session)
    seen = null
  }

  function catchUp(): void {
    const head = session.auditHead()
    if (seen?.seq === head.seq && seen.hash === head.hash) return
    const caseIds = seen === null ? null : changedSince(session.db, seen)
    if (caseIds === null && seen !== null) startAnew()
    const names = db.transaction((search) => {
      noteSeen(search, head)
      if (caseIds !== null) return indexCases(search, session.db, sealer, caseIds)
      indexEverything(search, session.db, sealer)
      return null
    })
    changed(names)
    seen = head
  }

  return {
    read(work) {
      try {
        catchUp()
        return work(db)
      } catch (error) {
        if (!isDamage(error)) throw error
        startAnew()
        catchUp()
        return work(db)
      }
    },
  }
}

const isDamage = (error: unknown): boolean => error instanceof AppError && error.code === 'damaged'

function openOrRemake(session: Session): Database {
  try {
    const db = openDerived(session)
    if (db.userVersion() === searchVersion) return db
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
