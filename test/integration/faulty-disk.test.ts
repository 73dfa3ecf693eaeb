import { existsSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { countCases } from '#main/db/tables/case-list.ts'
import type { Session } from '#main/vault/session.ts'
import { repetitions } from '#test/support/child.ts'
import { deathsAt, faultyDisk, someOf } from '#test/support/faults/faulty-disk.ts'
import type { Begun, Fault } from '#test/support/faults/operation.ts'
import { fixtureVersions } from '#test/support/fixture-vaults.ts'
import { nothingLost } from '#test/support/older-vault.ts'
import { openTestVault } from '#test/support/open-test-vault.ts'

const everyPoint = 100_000

/** What a person may be told; never that the records are damaged, for they are not. */
const told: Readonly<Record<Fault, readonly (string | null)[]>> = {
  // A journal that cannot be made for lack of room is told as a folder that cannot be written.
  full: ['diskFull', 'readOnly', 'diskFailed', null],
  gone: ['readOnly', 'diskFailed', null],
}

const operations = [
  { name: 'save', does: 'a save', most: 12, kills: 4 },
  { name: 'signIn', does: 'signing in', most: 18, kills: 3 },
  { name: 'lock', does: 'locking', most: 13, kills: 4 },
  { name: 'clear', does: 'clearing the files', most: 12, kills: 5 },
  { name: 'copy', does: 'a copy of the vault', most: 8, kills: 2 },
  { name: 'backup', does: 'a backup', most: 10, kills: 5 },
  { name: 'setUp', does: 'making an office', most: 6, kills: 3 },
  { name: 'migrateOne', does: 'the newest changes of the tables', most: 6, kills: 3 },
  { name: 'migrateAll', does: 'bringing old tables up to date', most: 8, kills: 6 },
] as const
type Name = (typeof operations)[number]['name']

/** The version that each of them begins with. */
const migratesFrom: Partial<Readonly<Record<Name, number>>> = {
  migrateOne: fixtureVersions.at(-1) ?? 0,
  migrateAll: 2,
}

const faults = ['full', 'gone'] as const

describe.each(operations.flatMap((one) => faults.map((fault) => ({ ...one, fault }))))(
  '$does, on a disk that is $fault from any write on',
  ({ name, most, fault }) => {
    test('says so, loses nothing, and works when the disk is well again', (context) => {
      const disk = faultyDisk(context)
      const points = disk.count(name).map((_, index) => index + 1)
      expect(points.length).toBeGreaterThan(10)
      const tried = someOf(points, repetitions(most, everyPoint))
      const walked = disk.walk(name, fault, tried)
      expect(walked.map(({ n }) => n)).toEqual(tried)
      expect(walked.filter(({ wrong }) => wrong !== null)).toEqual([])
      for (const { code } of walked) expect(told[fault]).toContain(code)
      expect(walked[0]?.code).not.toBeNull()
    }, 600_000)
  },
)

/** `gone` is what a stick does that is pulled out at any 64 KiB. */
const exports = [
  { name: 'bundle', does: 'a bundle', most: 12 },
  { name: 'report', does: 'a report', most: 6 },
  { name: 'data', does: 'the open data file', most: 4 },
] as const

describe.each(exports.flatMap((one) => faults.map((fault) => ({ ...one, fault }))))(
  '$does, written to a stick that is $fault from any 64 KiB on',
  ({ name, most, fault }) => {
    test('never has its name with a wrong content, is in the log as failed, and works again', (context) => {
      const disk = faultyDisk(context)
      const points = disk.count(name).map((_, index) => index + 1)
      expect(points.length).toBeGreaterThan(4)
      const tried = someOf(points, repetitions(most, everyPoint))
      const walked = disk.walk(name, fault, tried)
      expect(walked.map(({ n }) => n)).toEqual(tried)
      expect(walked.filter(({ wrong }) => wrong !== null)).toEqual([])
      for (const { code } of walked) expect(told[fault]).toContain(code)
      expect(walked[0]?.code).not.toBeNull()
    }, 900_000)
  },
)

/** The vault as the next process finds it. */
async function whole(name: Name, { folder, keys, staffId }: Begun): Promise<void> {
  // Making an office is all or nothing.
  if (name === 'setUp' && !existsSync(folder)) return
  const session = openTestVault(folder, keys, staffId)
  try {
    expect(session.warning).toBeNull()
    expect((await session.verifyAudit()).problem).toBeNull()
    if (name === 'save') expectAllAudited(session)
    if (name === 'clear') expect(countCases(session.db)).toBe(1)
    const version = migratesFrom[name]
    if (version !== undefined) await nothingLost(session, version)
  } finally {
    session.close()
  }
}

function expectAllAudited({ db }: Session): void {
  const count = (sql: string) => db.prepare(sql).pluck().get()
  expect(count(`SELECT count(*) FROM audit_entry WHERE action = 'record.add'`)).toBe(
    count('SELECT count(*) FROM service_delivery'),
  )
}

describe.each(operations)('$does, in a process that dies at any write', ({ name, kills }) => {
  test('leaves the old or the new, whole', async (context) => {
    const disk = faultyDisk(context)
    const deaths = someOf(deathsAt(disk.count(name)), repetitions(kills, everyPoint))
    let died = 0
    for (const { n, death } of deaths) {
      const killed = disk.kill(name, death, n)
      // Random ids sort differently: the same work may take a page less.
      if (killed === null) continue
      died++
      onTestFinished(() => {
        rmSync(dirname(killed.begun.folder), { recursive: true, force: true })
      })
      await whole(name, killed.begun)
    }
    expect(died).toBeGreaterThanOrEqual(Math.max(1, deaths.length - 2))
  }, 900_000)
})
