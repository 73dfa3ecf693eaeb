/** @file The names of a vault, searchable: derived from it, one step behind at most, rebuilt when in doubt. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '#shared/errors.ts'
import type { Sealer, Session } from '#main/vault/session.ts'
import type { Database } from '../database.ts'
import { fold } from './fold.ts'
import { changedSince, indexCases, indexEverything, noteSeen, type Seen } from './indexing.ts'
import { createNameOrder, type Named, type NameOrder } from './name-order.ts'
import { searchSchema, searchVersion } from './schema.ts'

export const searchFile = 'search.db'

export interface SearchIndex {
  /** Cases whose victim's name holds every word, in any script and letter case. */
  find(typed: string): readonly string[]
  /** Every case, by name. */
  byName(language: string): readonly Named[]
  /** Names to show, by case; cases without a name are left out. */
  names(caseIds: readonly string[]): ReadonlyMap<string, string>
  close(): void
}

const opened = new WeakMap<Session, SearchIndex>()

/**
 * The index of a session, up to date with its vault. Catching up is the only way anything gets in,
 * so a crash between a commit and its indexing needs no care of its own.
 * @returns `null` for a role that may not see names
 */
export function searchIndexOf(session: Session): SearchIndex | null {
  const before = opened.get(session)
  if (before !== undefined) return before
  const { identity } = session
  if (identity === null) return null
  const index = createIndex(session, identity)
  opened.set(session, index)
  return index
}

function createIndex(session: Session, sealer: Sealer): SearchIndex {
  let db = openOrRemake(session)
  let seen = readSeen(db)
  let order: NameOrder | null = null

  function rebuild(head: Seen): void {
    if (seen !== null) {
      db.close()
      db = remake(session)
    }
    db.transaction((search) => {
      indexEverything(search, session.db, sealer)
      noteSeen(search, head)
    })
    order = null
  }

  function catchUp(): void {
    const head = session.auditHead()
    if (seen?.seq === head.seq && seen.hash === head.hash) return
    const changed = seen === null ? null : changedSince(session.db, seen)
    if (changed === null) rebuild(head)
    else {
      const named = db.transaction((search) => {
        noteSeen(search, head)
        return indexCases(search, session.db, sealer, changed)
      })
      order?.put(named)
    }
    seen = head
  }

  /** Damage that shows only when a page is read is repaired like damage at opening. */
  function reading<T>(work: () => T): T {
    try {
      catchUp()
      return work()
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'damaged') throw error
      db.close()
      db = remake(session)
      seen = null
      catchUp()
      return work()
    }
  }

  return {
    find: (typed) => reading(() => findCases(db, typed)),
    byName: (language) =>
      reading(() => {
        if (order?.language !== language) order = createNameOrder(language, allNames(db))
        return order.cases
      }),
    names: (caseIds) =>
      reading(() => {
        const rows = db
          .prepare(
            `SELECT case_id AS caseId, display FROM name
             WHERE case_id IN (SELECT value FROM json_each(?)) AND display <> ''`,
          )
          .all(JSON.stringify(caseIds)) as Named[]
        return new Map(rows.map(({ caseId, display }) => [caseId, display]))
      }),
    close() {
      opened.delete(session)
      db.close()
    },
  }
}

const allNames = (db: Database): Named[] =>
  db.prepare('SELECT case_id AS caseId, display FROM name').all() as Named[]

function openOrRemake(session: Session): Database {
  try {
    const db = openDerived(session)
    if (db.userVersion() === searchVersion) return db
    db.close()
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'damaged') throw error
  }
  return remake(session)
}

function remake(session: Session): Database {
  for (const ending of ['', '-wal', '-shm', '-journal'])
    rmSync(join(session.folder, searchFile + ending), { force: true })
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

const shortestIndexed = 3

/** Words too short for the index are looked for in what the others leave, or in all names. */
function findCases(db: Database, typed: string): readonly string[] {
  const words = fold(typed)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) return []
  const long = words.filter((word) => [...word].length >= shortestIndexed)
  const short = words.filter((word) => [...word].length < shortestIndexed)
  const conditions = short.map(() => 'instr(searched, ?) > 0')
  if (long.length > 0)
    conditions.unshift('number IN (SELECT rowid FROM name_index WHERE name_index MATCH ?)')
  const match = long.map((word) => `"${word.replaceAll('"', '""')}"`).join(' AND ')
  return db
    .prepare(`SELECT case_id FROM name WHERE ${conditions.join(' AND ')}`)
    .pluck()
    .all(...(long.length > 0 ? [match] : []), ...short) as string[]
}
