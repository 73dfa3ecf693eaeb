/**
 * @file A director turns against the people in the records: with their own slot and passphrase, all
 * files, and any program they like, they decrypt no name and no note (ASVS 13.3.2, 14.2.4).
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase, type Database } from '#main/db/database.ts'
import { decrypt, deriveKey } from '#main/vault/encryption.ts'
import { sealedColumns } from '#main/vault/sealed-columns.ts'
import { unlockSlot } from '#main/vault/unlock.ts'
import type { VaultKeys } from '#main/vault/vault-keys.ts'
import { consent, draftOf } from '#test/support/records.ts'
import { passphrase, setUpOffice, temporaryFolder } from '#test/support/office.ts'
import { addColleague, deskAt, otherPassphrase } from '#test/support/staff.ts'

const name = 'Zimtsternchen'
const note = 'Mondlaterne am Fluss'
const phone = '+855 99 4711 0815'

/** A case with a name, a phone number and a note, and an interview half done; then everybody leaves. */
async function officeWithACase() {
  const office = await setUpOffice(temporaryFolder())
  const { api } = deskAt(office.host)
  const answers = {
    'person.firstName': { value: name, note },
    'person.mobilePhone': { value: phone },
    'victim.needsDetails': { value: note },
  }
  const { draftId } = await api.intake.start({})
  await api.intake.finish({ draftId, draft: draftOf(answers, [consent()]) })
  const other = await api.intake.start({})
  await api.intake.autosave({ draftId: other.draftId, draft: draftOf(answers) })
  const director = await addColleague(office.host, {
    name: 'Director',
    roles: ['director'],
    animal: 'tiger',
  })
  return { ...office, director }
}

const pageOf = (search: string) => ({
  search,
  statuses: [],
  sort: 'name' as const,
  descending: false,
  offset: 0,
  limit: 10,
})

/** Every value of every table, as bytes. */
function* cells(db: Database): Generator<Buffer> {
  const tables = db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
    .pluck()
    .all() as string[]
  for (const table of tables)
    for (const row of db.prepare(`SELECT * FROM "${table}"`).all() as Record<string, unknown>[])
      for (const value of Object.values(row))
        if (value !== null)
          yield typeof value === 'object'
            ? Buffer.from(value as Uint8Array)
            : Buffer.from(String(value as string | number))
}

/** The keys that somebody holds, and every key that is derived from them somewhere. */
function everyKey({ dek, kid, kex, usk }: VaultKeys) {
  const held = [dek, usk, ...[kid, kex].filter((key) => key !== null)]
  const purposes = ['slots', 'audit', 'derived search.db', 'wrap kid', 'wrap dek', 'backup']
  return [...held, ...held.flatMap((key) => purposes.map((purpose) => deriveKey(key, purpose)))]
}

/** Every value that only the key to names opens, and the place it is bound to. */
function* sealedUnderNames(db: Database): Generator<{ place: string; sealed: Uint8Array }> {
  for (const { table, column, row, field, key, where } of sealedColumns) {
    if (key === 'export') continue
    const cells = db
      .prepare(
        `SELECT ${row} AS row, ${field} AS field, ${column} AS sealed FROM ${table}
                WHERE ${column} IS NOT NULL AND (${where ?? 'true'})`,
      )
      .all() as { row: string; field: string; sealed: Uint8Array }[]
    for (const cell of cells)
      yield { place: `${table}|${cell.row}|${cell.field}`, sealed: cell.sealed }
  }
}

const openedBy = (keys: VaultKeys, sealed: Uint8Array, place: string): readonly string[] =>
  everyKey(keys).flatMap((key) => {
    const plain = decrypt(key, sealed, place)
    return plain === null ? [] : [Buffer.from(plain).toString()]
  })

test('a director decrypts no name and no note, whatever program they use', async () => {
  const { folder, director, slot } = await officeWithACase()
  const unlocked = await unlockSlot(folder, director.slot, otherPassphrase)
  const allowed = await unlockSlot(folder, slot, passphrase)
  if (unlocked === null || allowed === null) throw new Error('the passphrase is right')
  expect(unlocked.keys.kid).toBeNull()
  const db = openDatabase({ path: join(folder, 'vault.db'), key: unlocked.keys.dek })
  const [found, marks] = [[...cells(db)], [name, note, phone]]
  expect(found.length).toBeGreaterThan(100)
  for (const mark of marks)
    for (const encoding of ['utf8', 'utf16le', 'base64', 'hex'] as const) {
      const bytes = Buffer.from(
        encoding === 'base64' || encoding === 'hex' ? Buffer.from(mark).toString(encoding) : mark,
        encoding === 'utf16le' ? 'utf16le' : 'utf8',
      )
      expect(found.some((cell) => cell.includes(bytes))).toBe(false)
    }
  const opened: string[] = []
  let tried = 0
  for (const { place, sealed } of sealedUnderNames(db)) {
    // Who may see names does open it, at this very place.
    const plain = openedBy(allowed.keys, sealed, place)
    expect(plain).toHaveLength(1)
    opened.push(...plain)
    expect(openedBy(unlocked.keys, sealed, place)).toEqual([])
    tried += everyKey(unlocked.keys).length
  }
  expect(tried).toBeGreaterThan(50)
  for (const mark of marks)
    expect(
      opened.some((text) => text.includes(mark)),
      mark,
    ).toBe(true)
  db.close()
})

function opens(path: string, key: Uint8Array): boolean {
  try {
    openDatabase({ path, key }).close()
    return true
  } catch (error) {
    expect(error).toMatchObject({ code: 'damaged' })
    return false
  }
}

test('the index of names opens with none of a director’s keys', async () => {
  const { folder, director, host, slot } = await officeWithACase()
  await host.unlock(slot, passphrase)
  const { api } = deskAt(host)
  const page = pageOf(name)
  const { rows } = await api.cases.list(page)
  expect(rows.length).toBeGreaterThan(0)
  host.close()
  const unlocked = await unlockSlot(folder, director.slot, otherPassphrase)
  if (unlocked === null) throw new Error('the passphrase is right')
  expect(readdirSync(folder)).toContain('search.db')
  const allowed = await unlockSlot(folder, slot, passphrase)
  if (allowed === null) throw new Error('the passphrase is right')
  const index = join(folder, 'search.db')
  const opening = everyKey(allowed.keys).filter((key) => opens(index, key))
  expect(opening).toHaveLength(1)
  for (const key of everyKey(unlocked.keys)) expect(opens(index, key)).toBe(false)
  for (const file of readdirSync(folder))
    expect(readFileSync(join(folder, file)).includes(name), file).toBe(false)
})

test('through the application a director sees codes and counts, and no name', async () => {
  const { director, host, slot } = await officeWithACase()
  await host.unlock(slot, passphrase)
  const { rows: named } = await deskAt(host).api.cases.list(pageOf(name))
  const whole = await deskAt(host).api.cases.get({ caseId: named[0]?.caseId ?? '' })
  for (const mark of [name, note, phone]) expect(JSON.stringify(whole)).toContain(mark)
  host.close()
  await host.unlock(director.slot, otherPassphrase)
  const { api } = deskAt(host)
  const page = pageOf('')
  const { rows } = await api.cases.list(page)
  expect(rows).toMatchObject([{ name: null }])
  const detail = await api.cases.get({ caseId: rows[0]?.caseId ?? '' })
  for (const mark of [name, note, phone]) expect(JSON.stringify(detail)).not.toContain(mark)
  const found = await api.cases.list(pageOf(name))
  expect(found.rows).toEqual([])
})
