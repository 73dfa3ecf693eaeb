import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { databaseError } from '#main/db/database-error.ts'
import { openDatabase, type Database, type Writer } from '#main/db/database.ts'
import { migrate } from '#main/db/migrate.ts'
import { AppError } from '#shared/errors.ts'
import { temporaryFolder } from '#test/support/office.ts'

const key = new Uint8Array(32).fill(7)

function fresh(): { db: Database; path: string } {
  const path = join(temporaryFolder(), 'x.db')
  const db = openDatabase({ path, key, create: true })
  db.exec('CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT) STRICT')
  db.exec(`INSERT INTO t VALUES (1, 'one'), (2, 'two')`)
  return { db, path }
}

test('plucking a statement does not change the same statement elsewhere', () => {
  const { db } = fresh()
  const sql = 'SELECT a, b FROM t ORDER BY a'
  expect(db.prepare(sql).pluck().all()).toEqual([1, 2])
  expect(db.prepare(sql).get()).toEqual({ a: 1, b: 'one' })
  expect(db.prepare(sql)).toBe(db.prepare(sql))
  expect([...db.prepare(sql).iterate()]).toHaveLength(2)
  db.close()
})

test('a transaction keeps everything or nothing, and cannot wait', () => {
  const { db } = fresh()
  const insert = (writer: Writer, a: number) =>
    writer.prepare('INSERT INTO t VALUES (?, ?)').run(a, 'x')
  expect(() => {
    db.transaction((writer) => {
      insert(writer, 3)
      insert(writer, 1)
    })
  }).toThrow('internal')
  expect(() => db.transaction((writer) => Promise.resolve(insert(writer, 4)))).toThrow('internal')
  expect(db.transaction((writer) => insert(writer, 5))).toMatchObject({ changes: 1 })
  expect(db.prepare('SELECT a FROM t').pluck().all()).toEqual([1, 2, 5])
  db.close()
})

test('an error says neither the key nor the statement nor the data', () => {
  const { db, path } = fresh()
  db.close()
  const attempts = [
    () => openDatabase({ path, key: new Uint8Array(32).fill(8) }),
    () => openDatabase({ path, key: new Uint8Array(16) }),
    () => openDatabase({ path: join(path, 'nowhere'), key }),
  ]
  const errors = attempts.map((attempt) => {
    try {
      attempt().close()
      return null
    } catch (error) {
      return error
    }
  })
  expect(errors).toMatchObject([{ code: 'damaged' }, { code: 'internal' }, {}])
  for (const error of errors) {
    expect(error).toBeInstanceOf(AppError)
    expect(JSON.stringify(error) + String(error)).not.toMatch(/0707|0808|PRAGMA|key=/)
  }
})

test.each([
  ['SQLITE_FULL', 'diskFull'],
  ['ENOSPC', 'diskFull'],
  ['SQLITE_READONLY_DIRECTORY', 'readOnly'],
  ['EROFS', 'readOnly'],
  ['EACCES', 'readOnly'],
  ['SQLITE_CORRUPT_INDEX', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_IOERR_SHORT_READ', 'damaged'],
  ['SQLITE_IOERR_FSYNC', 'diskFailed'],
  ['EIO', 'diskFailed'],
  ['SQLITE_BUSY_SNAPSHOT', 'inUse'],
  ['SQLITE_CONSTRAINT_CHECK', 'internal'],
])('%s is told as %s', (code, expected) => {
  const error = databaseError(Object.assign(new Error('SELECT name FROM person'), { code }))
  expect(error.code).toBe(expected)
  expect(error.message).toBe(expected)
})

test('migrations run in order, once, after a copy that opens', () => {
  const { db, path } = fresh()
  const copy = `${path}.before`
  const steps = ['ALTER TABLE t ADD COLUMN c TEXT', `UPDATE t SET c = b || '!'`]
  const copied: number[] = []
  const copyOnce = () => {
    copied.push(db.userVersion())
    db.copyTo(copy)
  }
  expect(migrate(db, copyOnce, steps)).toBe(2)
  expect(migrate(db, copyOnce, steps)).toBeNull()
  expect(copied).toEqual([0])
  expect(db.prepare('SELECT c FROM t').pluck().all()).toEqual(['one!', 'two!'])
  db.close()
  expect(statSync(copy).mode & 0o777).toBe(0o600)
  expect(readFileSync(copy).includes('one')).toBe(false)
  const before = openDatabase({ path: copy, key })
  expect(before.userVersion()).toBe(0)
  expect(before.prepare('SELECT * FROM t').all()).toHaveLength(2)
  before.close()
})

test('without its copy nothing is migrated', () => {
  const { db } = fresh()
  const refuse = () => {
    throw new AppError('diskFull')
  }
  expect(() => migrate(db, refuse, ['ALTER TABLE t ADD COLUMN c TEXT'])).toThrow('diskFull')
  expect(db.userVersion()).toBe(0)
  db.close()
})

test('a copy is opened only for reading, and stays as it is to the byte', () => {
  const { db, path } = fresh()
  const copy = `${path}.copy`
  db.copyTo(copy)
  const before = readFileSync(copy)
  const opened = db.openCopy(copy)
  expect(opened.prepare('SELECT count(*) FROM t').pluck().get()).toBe(2)
  expect(() => opened.prepare('DELETE FROM t').run()).toThrow('readOnly')
  expect(opened.prepare('PRAGMA temp_store').pluck().get()).toBe(2)
  opened.close()
  expect(readFileSync(copy).equals(before)).toBe(true)
  db.close()
})

test('a migration that fails leaves the version before it', () => {
  const { db } = fresh()
  const steps = [
    'ALTER TABLE t ADD COLUMN c TEXT',
    'CREATE TABLE u (x); INSERT INTO nowhere VALUES (1)',
  ]
  expect(() => migrate(db, null, steps)).toThrow('internal')
  expect(db.userVersion()).toBe(1)
  expect(db.prepare(`SELECT name FROM sqlite_schema WHERE name = 'u'`).all()).toEqual([])
  // Tried again after the cause is gone, it goes on where it stopped.
  expect(migrate(db, null, [steps[0] ?? '', 'CREATE TABLE u (x)'])).toBe(2)
  db.close()
})

test('a newer file is refused before anything is copied or changed', () => {
  const { db } = fresh()
  db.exec('PRAGMA user_version = 3')
  const never = () => {
    throw new Error('copied')
  }
  expect(() => migrate(db, never, ['SELECT 1'])).toThrow('newerVersion')
  db.close()
})
