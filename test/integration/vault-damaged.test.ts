import { randomInt } from 'node:crypto'
import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AppError } from '#shared/errors.ts'
import type { Reader } from '#main/db/database.ts'
import { repetitions } from '#test/support/child.ts'
import { keysAsText, openTestVault } from '#test/support/open-test-vault.ts'
import { temporaryFolder } from '#test/support/office.ts'
import { createTestVault, type TestVault } from '#test/support/vault.ts'

const saves = 200
let vault: TestVault
let keys: string

function save(target: TestVault, number: number): void {
  target.session.write('case.save', String(number), (db) => {
    const put = db.prepare(`INSERT INTO setting (name, value) VALUES (?, ?)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value`)
    put.run(`row ${String(number)}`, `value ${String(number)} ${'x'.repeat(number * 5)}`)
    put.run('first', String(number))
    put.run('second', String(number))
  })
}

const everything = (db: Reader): string =>
  JSON.stringify([
    db.prepare('SELECT * FROM setting ORDER BY name').all(),
    db.prepare('SELECT * FROM staff').all(),
    db.prepare('SELECT seq, action, subject, hex(hash) FROM audit_entry WHERE seq <= ?').all(saves),
  ])

beforeAll(() => {
  vault = createTestVault()
  for (let number = 1; number <= saves; number++) save(vault, number)
  vault.reopen()
  keys = keysAsText(vault.keys)
})
afterAll(() => {
  vault.remove()
})

function copyOf(...names: readonly string[]): string {
  const folder = join(temporaryFolder(), 'office')
  mkdirSync(folder)
  for (const name of names) copyFileSync(join(vault.folder, name), join(folder, name))
  return folder
}

function flip(path: string, position: number): void {
  const bytes = readFileSync(path)
  bytes.writeUInt8(bytes.readUInt8(position) ^ (1 << randomInt(8)), position)
  writeFileSync(path, bytes)
}

/** What a person gets from a vault: its data, or the error on screen. */
function outcome(folder: string): string {
  try {
    const session = openTestVault(folder, keys, vault.staffId)
    try {
      return everything(session.db)
    } finally {
      session.close()
    }
  } catch (error) {
    return error instanceof AppError ? error.code : String(error)
  }
}

test('one flipped byte gives the right data or says damaged, never wrong data', () => {
  vault.session.close()
  const right = outcome(copyOf('vault.db', 'keyslots.json'))
  expect(right).toContain('value 200 ')
  const size = statSync(join(vault.folder, 'vault.db')).size
  const seen = new Set<string>()
  for (let run = 0; run < repetitions(60, 500); run++) {
    const folder = copyOf('vault.db', 'keyslots.json')
    // The header first: it is the part that tells a wrong key from a damaged file.
    flip(join(folder, 'vault.db'), run < 20 ? run * 5 : randomInt(size))
    const got = outcome(folder)
    if (got !== right) expect(got).toBe('damaged')
    seen.add(got === right ? 'right' : got)
  }
  expect(seen).toContain('damaged')
  vault.reopen()
}, 300_000)

test('a database cut short says damaged', () => {
  const folder = copyOf('vault.db', 'keyslots.json')
  truncateSync(join(folder, 'vault.db'), statSync(join(folder, 'vault.db')).size - 5_000)
  expect(outcome(folder)).toBe('damaged')
})

test('the database of another vault says damaged, not wrong passphrase', () => {
  const folder = copyOf('keyslots.json')
  const other = createTestVault()
  other.session.close()
  copyFileSync(join(other.folder, 'vault.db'), join(folder, 'vault.db'))
  other.remove()
  expect(outcome(folder)).toBe('damaged')
})

test('a torn or flipped write-ahead log loses only the end, whole transactions at a time', async () => {
  for (let number = saves + 1; number <= saves + 40; number++) save(vault, number)
  const size = statSync(join(vault.folder, 'vault.db-wal')).size
  for (let run = 0; run < repetitions(30, 500); run++) {
    const folder = copyOf('vault.db', 'vault.db-wal', 'keyslots.json')
    const log = join(folder, 'vault.db-wal')
    if (run % 2 === 0) truncateSync(log, randomInt(size))
    else flip(log, randomInt(size))
    const session = openTestVault(folder, keys, vault.staffId)
    const setting = (name: string) =>
      session.db.prepare('SELECT value FROM setting WHERE name = ?').pluck().get(name)
    const count = session.db
      .prepare(`SELECT count(*) FROM audit_entry WHERE action = 'case.save'`)
      .pluck()
    expect(setting('second')).toBe(setting('first'))
    expect(count.get()).toBe(Number(setting('first')))
    expect((await session.verifyAudit()).problem).toBeNull()
    session.close()
  }
}, 300_000)
