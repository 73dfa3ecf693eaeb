/** @file A restored office takes the place of the old one in a process that dies at any point of it. */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { backupFolder, namesIn } from '#main/backup/backup-files.ts'
import { asideFolders, restoringFolder, settleRestore } from '#main/backup/swap.ts'
import { deathsAt, faultyDisk } from '#test/support/faults/faulty-disk.ts'
import type { Begun } from '#test/support/faults/operation.ts'
import { openTestVault } from '#test/support/open-test-vault.ts'

/** What the next start finds. */
function officeAfter({ faulty: root, folder, keys, staffId }: Begun): 'old' | 'restored' {
  settleRestore(root, Date.now)
  expect(existsSync(restoringFolder(root))).toBe(false)
  expect(existsSync(join(folder, 'restored'))).toBe(false)
  const isOld = hasLate(folder, keys, staffId)
  const aside = asideFolders(root)
  // Nothing that was there is gone: set aside, whole, and its backup is with the office of now.
  expect(aside).toHaveLength(isOld ? 0 : 1)
  for (const { name } of aside) expect(hasLate(join(root, name), keys, staffId)).toBe(true)
  expect(namesIn(backupFolder(folder))).toHaveLength(1)
  // And a start after that changes nothing more.
  const names = readdirSync(root).sort()
  settleRestore(root, Date.now)
  expect(readdirSync(root).sort()).toEqual(names)
  return isOld ? 'old' : 'restored'
}

function hasLate(folder: string, keys: string, staffId: string): boolean {
  const session = openTestVault(folder, keys, staffId)
  try {
    return session.db.prepare(`SELECT 1 FROM setting WHERE name = 'late'`).get() !== undefined
  } finally {
    session.close()
  }
}

test('the next start ends in the old office or in the restored one, whole, never in neither', (context) => {
  const disk = faultyDisk(context)
  const met = disk.count('swap')
  expect(met.filter((change) => change.startsWith('rename')).length).toBeGreaterThanOrEqual(5)
  const ends: string[] = []
  for (const { n, death } of deathsAt(met)) {
    const killed = disk.kill('swap', death, n)
    if (killed === null) continue
    onTestFinished(() => {
      rmSync(dirname(killed.begun.folder), { recursive: true, force: true })
    })
    ends.push(officeAfter(killed.begun))
  }
  expect(ends.length).toBeGreaterThanOrEqual(met.length)
  // Once it is decided it stays so.
  expect(ends.indexOf('restored')).toBeGreaterThan(0)
  expect(ends.slice(ends.indexOf('restored'))).not.toContain('old')
}, 600_000)
