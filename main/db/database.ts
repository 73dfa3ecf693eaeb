/** @file The one place that opens a database: the driver is imported nowhere else. */
import { closeSync, openSync, rmSync } from 'node:fs'
import Driver from 'better-sqlite3-multiple-ciphers'
import { AppError } from '#shared/errors.ts'
import { databaseError } from './database-error.ts'
import { cachedStatements, guard, type Statement } from './statements.ts'
import { FileInUse, type StillFile } from './still-file.ts'

export interface Reader {
  /** Statements are kept by their text: preparing twice costs a map look-up. */
  prepare(sql: string): Statement
}

const writable = Symbol('inside a transaction')

/** Exists only inside a transaction, so that a function that takes one cannot be called outside. */
export interface Writer extends Reader {
  readonly [writable]: true
  /** Until the transaction ends rows may point to what is gone; then none may. */
  deferReferences(): void
}

export interface Database extends Reader {
  /** `BEGIN IMMEDIATE`; commits when `work` returns, rolls back when it throws. Not nestable. */
  transaction<T>(work: (db: Writer) => T): T
  /** Several statements without parameters; for migrations. */
  exec(sql: string): void
  userVersion(): number
  /**
   * Everything in a small file; only the named tables in a large one, where it would be felt (about
   * 5 ms per MiB). @throws AppError `damaged`
   */
  quickCheck(always: readonly string[]): void
  /** Encrypted copy; the target must not exist. On failure nothing is left there. */
  copyTo(path: string): void
  /** Every page anew under another key, then read back whole. @throws AppError `damaged` */
  rekey(key: Uint8Array): void
  /** Moves everything from the write-ahead log into the file and empties the log. */
  emptyLog(): void
  /**
   * Writes the file anew without free space: what was deleted is nowhere in it any more. Needs the
   * file's size in memory and on the disk. Nothing else runs meanwhile.
   */
  rewrite(): void
  /** Bytes. */
  size(): number
  /** Everything is in the file, and nothing is written there until `thaw`: somebody else may read it. */
  holdStill(): StillFile
  /** Another file under the same key, only for reading. @throws AppError `damaged` */
  openCopy(path: string): Database
  close(): void
}

export interface OpenOptions {
  readonly path: string
  /** 32 bytes. Never copied into an error or log. */
  readonly key: Uint8Array
  readonly create?: boolean
  /** Path of another build of the addon. Only stand-in runtimes need it. */
  readonly addon?: string | undefined
}

const wholeCheckLimit = 64 * 1024 * 1024

/** A second opener must be told within two seconds. */
const busyTimeout = 1000

/**
 * Opens with SQLCipher 4 and a raw key, and reads back every setting that safety depends on.
 * @throws AppError `inUse`, `damaged` (also for a wrong key: the caller knows its key is right), `readOnly`, `diskFull`
 */
export function openDatabase(options: OpenOptions): Database {
  try {
    // SQLite gives -wal and copies the mode of the main file, so the mode is set before it looks.
    if (options.create === true) closeSync(openSync(options.path, 'wx', 0o600))
    const driver = new Driver(options.path, {
      fileMustExist: true,
      timeout: busyTimeout,
      ...(options.addon === undefined ? {} : { nativeBinding: options.addon }),
    })
    try {
      setUp(driver, options.key)
      return wrap(driver, options)
    } catch (error) {
      driver.close()
      throw error
    }
  } catch (error) {
    throw databaseError(error)
  }
}

/**
 * A file that nobody else has open and that must stay as it is, to the byte: a backup.
 * @throws AppError `damaged` (also for a wrong key), `readOnly`
 */
export function openReadOnly(options: Omit<OpenOptions, 'create'>): Database {
  try {
    const driver = new Driver(options.path, {
      readonly: true,
      fileMustExist: true,
      ...(options.addon === undefined ? {} : { nativeBinding: options.addon }),
    })
    try {
      driver.pragma(`cipher='sqlcipher'`)
      driver.pragma('legacy=4')
      unlock(driver, options.key)
      expectPragma(driver, 'temp_store=MEMORY', 'temp_store', 2)
      expectPragma(driver, 'query_only=ON', 'query_only', 1)
      expectPragma(driver, 'trusted_schema=OFF', 'trusted_schema', 0)
      expectPragma(driver, 'cell_size_check=ON', 'cell_size_check', 1)
      driver.pragma('mmap_size=0')
      return wrap(driver, options)
    } catch (error) {
      driver.close()
      throw error
    }
  } catch (error) {
    throw databaseError(error)
  }
}

/**
 * A copy of the bytes still says that a log lies beside it. Afterwards it is one file that can be opened
 * only for reading. @throws AppError `damaged`, `diskFull`, `diskFailed`
 */
export function withoutLog({ path, key, addon }: Omit<OpenOptions, 'create'>): void {
  const db = openDatabase({ path, key, addon })
  try {
    if (leaveLog(db) !== 'delete') throw new AppError('internal', { reason: 'journalMode' })
  } finally {
    db.close()
  }
}

/** It could be opened just now: what fails is the writing, also where the driver takes it for no database. */
function leaveLog(db: Database): unknown {
  try {
    return db.prepare('PRAGMA journal_mode=DELETE').pluck().get()
  } catch (error) {
    const known = databaseError(error)
    throw known.code === 'damaged' ? new AppError('diskFailed') : known
  }
}

function setUp(driver: Driver.Database, key: Uint8Array): void {
  driver.pragma(`cipher='sqlcipher'`)
  driver.pragma('legacy=4')
  unlock(driver, key)
  // First after the key: the build's default writes sorts and indexes to temporary files in clear.
  expectPragma(driver, 'temp_store=MEMORY', 'temp_store', 2)
  // Before the first read: then WAL needs no shared memory file, and nobody else gets in.
  expectPragma(driver, 'locking_mode=EXCLUSIVE', 'locking_mode', 'exclusive')
  expectPragma(driver, 'journal_mode=WAL', 'journal_mode', 'wal')
  expectPragma(driver, 'synchronous=FULL', 'synchronous', 2)
  expectPragma(driver, 'foreign_keys=ON', 'foreign_keys', 1)
  expectPragma(driver, 'secure_delete=ON', 'secure_delete', 1)
  expectPragma(driver, 'trusted_schema=OFF', 'trusted_schema', 0)
  // Without it INSERT OR REPLACE goes past the triggers that keep the audit log from being changed.
  expectPragma(driver, 'recursive_triggers=ON', 'recursive_triggers', 1)
  expectPragma(driver, 'cell_size_check=ON', 'cell_size_check', 1)
  driver.pragma('mmap_size=0')
  driver.pragma(`cache_size=-${String(cacheKibibytes(driver))}`)
  if (process.platform === 'darwin') driver.pragma('checkpoint_fullfsync=ON')
}

/**
 * Pages are decrypted each time they are read: lists over 50,000 cases are ten times slower with a
 * small cache. A quarter of the file, and on an old laptop no more than 64 MiB.
 */
function cacheKibibytes(driver: Driver.Database): number {
  const pages = Number(driver.pragma('page_count', { simple: true }))
  const size = Number(driver.pragma('page_size', { simple: true }))
  return Math.min(65_536, Math.max(8192, Math.round((pages * size) / 4096)))
}

function unlock(driver: Driver.Database, key: Uint8Array): void {
  if (key.length !== 32) throw new AppError('internal', { reason: 'keyLength' })
  try {
    driver.pragma(`key="x'${Buffer.from(key).toString('hex')}'"`)
  } catch {
    // The driver's own error would carry the statement, and with it the key.
    throw new AppError('internal', { reason: 'keyRefused' })
  }
}

function expectPragma(driver: Driver.Database, set: string, name: string, wanted: unknown): void {
  driver.pragma(set)
  if (driver.pragma(name, { simple: true }) !== wanted)
    throw new AppError('internal', { reason: name })
}

function wrap(driver: Driver.Database, { path, key, addon }: OpenOptions): Database {
  const prepare = cachedStatements((sql) => driver.prepare(sql))
  const file = new FileInUse(path, (text) => guard(() => driver.pragma(text, { simple: true })))
  const writer: Writer = {
    prepare,
    [writable]: true,
    deferReferences: () => guard(() => void driver.pragma('defer_foreign_keys = ON')),
  }
  return {
    prepare,
    transaction: (work) => inTransaction(driver, prepare, () => work(writer)),
    exec: (sql) => guard(() => driver.exec(sql)),
    userVersion: () => guard(() => Number(driver.pragma('user_version', { simple: true }))),
    quickCheck: (always) => {
      const checks = size(driver) <= wholeCheckLimit ? ['1'] : always
      for (const check of checks)
        if (guard(() => driver.pragma(`quick_check(${check})`, { simple: true })) !== 'ok')
          throw new AppError('damaged')
    },
    copyTo: (path) => {
      guard(() => {
        copyTo(driver, path)
      })
    },
    rekey: (key) => {
      file.stir()
      rekey(driver, key)
    },
    emptyLog: () => {
      file.stir()
      emptyLog(driver)
    },
    rewrite: () => {
      file.stir()
      guard(() => driver.exec('VACUUM'))
      emptyLog(driver)
    },
    size: () => size(driver),
    holdStill: () => {
      emptyLog(driver)
      return guard(() => file.holdStill(size(driver)))
    },
    openCopy: (path) => openReadOnly({ path, key, addon }),
    close: () => {
      file.stir()
      guard(() => driver.close())
      file.close()
    },
  }
}

function inTransaction<T>(driver: Driver.Database, prepare: Reader['prepare'], work: () => T): T {
  prepare('BEGIN IMMEDIATE').run()
  try {
    const result = work()
    if (result instanceof Promise) throw new AppError('internal', { reason: 'asyncWrite' })
    prepare('COMMIT').run()
    return result
  } catch (error) {
    // A full disk may have rolled back already.
    if (driver.inTransaction) driver.exec('ROLLBACK')
    throw error
  }
}

function copyTo(driver: Driver.Database, path: string): void {
  closeSync(openSync(path, 'wx', 0o600))
  try {
    driver.prepare('VACUUM INTO ?').run(path)
  } catch (error) {
    // Half a copy must not be taken for one.
    for (const left of [path, `${path}-journal`]) rmSync(left, { force: true })
    throw error
  }
}

function rekey(driver: Driver.Database, key: Uint8Array): void {
  if (key.length !== 32) throw new AppError('internal', { reason: 'keyLength' })
  guard(() => driver.pragma('wal_checkpoint(TRUNCATE)'))
  try {
    driver.pragma(`rekey="x'${Buffer.from(key).toString('hex')}'"`)
  } catch {
    // The driver's own error would carry the statement, and with it the key.
    throw new AppError('internal', { reason: 'rekeyRefused' })
  }
  if (guard(() => driver.pragma('integrity_check(1)', { simple: true })) !== 'ok')
    throw new AppError('damaged')
}

function emptyLog(driver: Driver.Database): void {
  const busy = guard(() => driver.pragma('wal_checkpoint(TRUNCATE)', { simple: true }))
  if (busy !== 0) throw new AppError('internal', { reason: 'checkpoint' })
}

const size = (driver: Driver.Database): number =>
  guard(
    () =>
      Number(driver.pragma('page_count', { simple: true })) *
      Number(driver.pragma('page_size', { simple: true })),
  )
