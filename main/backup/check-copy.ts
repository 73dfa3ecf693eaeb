/** @file Whether a copy of the vault is the vault: every page read, every row counted, the log's end compared. */
import { z } from 'zod'
import { AppError } from '#shared/errors.ts'
import type { Reader } from '#main/db/database.ts'
import { newestAuditEntry } from '#main/db/tables/audit.ts'
import type { Steps } from '#main/db/steps.ts'

/** Where a vault ends. */
export interface End {
  readonly schema: number
  readonly seq: number
  /** 64 hex characters. */
  readonly head: string
  readonly at: string
}

/** What must be the same in both. */
export interface Extent extends End {
  readonly rows: Readonly<Record<string, number>>
}

const names = z.array(z.string().regex(/^\w+$/))

export function tablesOf(db: Reader): readonly string[] {
  return names.parse(
    db
      .prepare(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
      )
      .pluck()
      .all(),
  )
}

export function* extentOf(db: Reader): Steps<Extent> {
  const rows: Record<string, number> = {}
  for (const table of tablesOf(db)) {
    rows[table] = Number(db.prepare(`SELECT count(*) FROM "${table}"`).pluck().get())
    yield { done: 0, of: 0 }
  }
  return { ...endOf(db), rows }
}

export function endOf(db: Reader): End {
  const newest = newestAuditEntry(db)
  return {
    schema: Number(db.prepare('PRAGMA user_version').pluck().get()),
    seq: newest?.seq ?? 0,
    head: Buffer.from(newest?.hash ?? new Uint8Array(32)).toString('hex'),
    at: newest?.at ?? '',
  }
}

/** Every page of every table and index. @throws AppError `damaged` */
export function* checkPages(db: Reader): Steps<void> {
  const tables = tablesOf(db)
  for (const [done, table] of tables.entries()) {
    if (db.prepare(`PRAGMA integrity_check("${table}")`).pluck().get() !== 'ok')
      throw new AppError('damaged')
    yield { done: done + 1, of: tables.length }
  }
}

/** The free ones too, which a copy of the bytes has. @throws AppError `damaged` */
export function* checkEveryPage(db: Reader): Steps<void> {
  if (db.prepare('PRAGMA freelist_count').pluck().get() === 0) yield* checkPages(db)
  else if (db.prepare('PRAGMA integrity_check(1)').pluck().get() !== 'ok')
    throw new AppError('damaged')
}

/** @throws AppError `damaged` with reason `copyDiffers` */
export function expectSame(copy: Extent, original: Extent): void {
  expectSameEnd(copy, original)
  expectEqual(JSON.stringify(copy.rows), JSON.stringify(original.rows))
}

/** @throws AppError `damaged` with reason `copyDiffers` */
export function expectSameEnd(copy: End, original: End): void {
  for (const part of ['schema', 'seq', 'head'] as const) expectEqual(copy[part], original[part])
}

/** @throws AppError `damaged` with reason `copyDiffers` */
export function expectEqual(copy: string | number, original: string | number): void {
  if (copy !== original) throw new AppError('damaged', { reason: 'copyDiffers' })
}
