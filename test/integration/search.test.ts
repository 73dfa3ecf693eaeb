import { copyFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { searchFile } from '#main/db/search/search-file.ts'
import { caseHandlers } from '#main/services/cases.ts'
import { deleteForGood } from '#main/services/retention/delete.ts'
import type { Session } from '#main/vault/session.ts'
import type { TestVault } from '#test/support/vault.ts'
import { answersOf, contextOf, finishInterview, list, onVault } from '#test/support/records.ts'

const person = (firstName: string, nativeName: string) =>
  answersOf({ 'person.firstName': firstName, 'person.nativeName': nativeName })

const people = [
  ['Sreymom', 'ស្រីមុំ កែវ'],
  ['Somchai', 'สมชาย ใจดี'],
  ['Khamla', 'ຄຳຫຼ້າ ວົງສາ'],
  ['Nguyễn Thị Hoà', 'Nguyễn Thị Hoà'],
] as const

const found = async (session: Session, search: string) =>
  (await list(session, { search, sort: 'name' })).rows.map(({ name }) => name)

async function fill(session: Session): Promise<void> {
  for (const [latin, own] of people) await finishInterview(session, person(latin, own))
}

const fileOf = ({ folder }: TestVault) => join(folder, searchFile)

describe('search by name', () => {
  test.each([
    ['Khmer', 'ស្រីមុំ', 'Sreymom'],
    ['a part of a Khmer word', 'មុំ', 'Sreymom'],
    ['Khmer with an invisible word break', 'ស្រី\u200bមុំ', 'Sreymom'],
    ['Thai', 'ใจดี', 'Somchai'],
    ['Lao', 'ວົງສາ', 'Khamla'],
    ['Latin in capitals', 'SOMCHAI', 'Somchai'],
    ['Latin without accents', 'nguyen thi hoa', 'Nguyễn Thị Hoà'],
    ['two letters', 'la', 'Khamla'],
    ['a long and a short word in any order', 'ดี สมชาย', 'Somchai'],
    ['one script and another', 'Sreymom កែវ', 'Sreymom'],
  ])('finds %s', (_, typed, expected) =>
    onVault(async ({ session }) => {
      await fill(session)
      expect(await found(session, typed)).toEqual([expected])
    }),
  )

  test.each(['"', '*', 'a" OR "b', '%', '_', 'NEAR(', "'; DROP TABLE name; --", '   '])(
    'takes %s as letters, not as a command',
    (typed) =>
      onVault(async ({ session }) => {
        await fill(session)
        expect(await found(session, typed)).toHaveLength(typed.trim() === '' ? 4 : 0)
        expect(await found(session, 'somchai')).toEqual(['Somchai'])
      }),
  )
})

describe('search.db', () => {
  test('holds no name that can be read without the key, and only its owner may read it', () =>
    onVault(async (vault) => {
      await fill(vault.session)
      await found(vault.session, 'somchai')
      vault.session.close()
      const bytes = readFileSync(fileOf(vault))
      expect(bytes.includes('omcha')).toBe(false)
      expect(bytes.subarray(0, 6).toString()).not.toBe('SQLite')
      expect(statSync(fileOf(vault)).mode & 0o777).toBe(0o600)
    }))

  test('catches up after a crash between a commit and its indexing', () =>
    onVault(async (vault) => {
      await fill(vault.session)
      await found(vault.session, 'somchai')
      vault.session.close()
      const before = readFileSync(fileOf(vault))
      // Committed, and nobody looked into the index before the end.
      const { caseId } = await finishInterview(vault.reopen(), person('Latecomer', 'មកក្រោយ'))
      vault.session.close()
      expect(readFileSync(fileOf(vault))).toEqual(before)
      const { rows } = await list(vault.reopen(), { search: 'មកក្រោយ' })
      expect(rows).toMatchObject([{ caseId, name: 'Latecomer' }])
    }))

  test('of an earlier day is brought up to date', () =>
    onVault(async (vault) => {
      await fill(vault.session)
      await found(vault.session, 'somchai')
      vault.session.close()
      copyFileSync(fileOf(vault), `${fileOf(vault)}.old`)
      const session = vault.reopen()
      const [row] = (await list(session, { search: 'khamla' })).rows
      const changes = { 'person.firstName': { value: 'Renamed' } }
      await caseHandlers.save(
        { caseId: row?.caseId ?? '', revision: 1, changes },
        contextOf(session),
      )
      await finishInterview(session, person('Newcomer', 'ថ្មី'))
      expect(await found(session, 'newcomer')).toEqual(['Newcomer'])
      session.close()
      copyFileSync(`${fileOf(vault)}.old`, fileOf(vault))
      const again = vault.reopen()
      expect(await found(again, 'newcomer')).toEqual(['Newcomer'])
      expect(await found(again, 'renamed')).toEqual(['Renamed'])
      expect(await found(again, 'khamla')).toEqual([])
    }))

  test('learns of a new case beside one that was deleted', () =>
    onVault(async ({ session }) => {
      await fill(session)
      const [gone] = (await list(session, { search: 'khamla' })).rows
      const { caseId: id = '', code: typed = '' } = gone ?? {}
      deleteForGood(session, { kind: 'case', id, typed, asked: 'personAsked' })
      const { caseId } = await finishInterview(session, person('Newcomer', 'ថ្មី'))
      expect((await list(session, { search: 'newcomer' })).rows).toMatchObject([{ caseId }])
      expect(await found(session, 'khamla')).toEqual([])
    }))

  test.each([
    [
      'missing',
      (path: string) => {
        rmSync(path)
      },
    ],
    [
      'empty',
      (path: string) => {
        writeFileSync(path, '')
      },
    ],
    [
      'cut off',
      (path: string) => {
        writeFileSync(path, readFileSync(path).subarray(0, 9000))
      },
    ],
    [
      'other bytes',
      (path: string) => {
        writeFileSync(path, Buffer.alloc(8192, 7))
      },
    ],
    [
      'one byte changed in the last page',
      (path: string) => {
        const bytes = readFileSync(path)
        bytes.writeUInt8(bytes.readUInt8(bytes.length - 200) ^ 1, bytes.length - 200)
        writeFileSync(path, bytes)
      },
    ],
  ])('that is damaged (%s) is made anew', (_, damage) =>
    onVault(async (vault) => {
      await fill(vault.session)
      await found(vault.session, 'somchai')
      vault.session.close()
      damage(fileOf(vault))
      const session = vault.reopen()
      for (const [latin] of people) expect(await found(session, latin)).toEqual([latin])
      expect(existsSync(fileOf(vault))).toBe(true)
    }),
  )

  test('of another history of the same vault is not believed', () =>
    onVault(async (vault) => {
      await fill(vault.session)
      vault.session.copyTo(`${vault.folder}/restored.db`)
      await finishInterview(vault.session, person('Ghost', 'ខ្មោច'))
      expect(await found(vault.session, 'ghost')).toEqual(['Ghost'])
      vault.session.close()
      for (const ending of ['', '-wal', '-shm'])
        rmSync(join(vault.folder, `vault.db${ending}`), { force: true })
      copyFileSync(`${vault.folder}/restored.db`, join(vault.folder, 'vault.db'))
      const session = vault.reopen()
      expect(await found(session, 'ghost')).toEqual([])
      expect(await found(session, 'somchai')).toEqual(['Somchai'])
    }))
})
