import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { finishErase } from '#main/vault/emergency-erase.ts'
import { hostAt, passphrase, setUpOffice, temporaryFolder } from '#test/support/office.ts'
import { needsStrace, straced } from '#test/support/strace.ts'

const calls = 'unlink,unlinkat,rmdir'

/** An office with a backup and pieces of files, closed. */
async function closedOffice() {
  const root = temporaryFolder()
  const { host, folder, slot } = await setUpOffice(root)
  host.close()
  mkdirSync(join(folder, 'backups'))
  mkdirSync(join(folder, 'files'))
  cpSync(join(folder, 'vault.db'), join(folder, 'backups', '2026-01-01.db'))
  cpSync(join(folder, 'keyslots.json'), join(folder, 'backups', '2026-01-01.json'))
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, 'files', name), 'sealed')
  return { root, slot }
}

function copyOf(root: string): string {
  const copy = join(temporaryFolder(), 'vault')
  cpSync(root, copy, { recursive: true })
  return copy
}

const holdsKeys = (root: string): boolean =>
  readdirSync(root, { recursive: true }).some((name) => String(name).includes('.json'))

test('an erase that is killed at any deletion is gone on with at the next start (ASVS 14.2.7)', async (context) => {
  needsStrace(context)
  const { root, slot } = await closedOffice()
  const whole = straced(['-e', `trace=${calls}`], 'erase-office.ts', [copyOf(root)])
  expect(whole).toMatchObject({ status: 0, output: '' })
  const deletions = whole.trace.split('\n').filter((line) => line.includes('= 0')).length
  expect(deletions).toBeGreaterThan(8)
  const found = { nothing: 0, rests: 0, keys: 0 }
  for (let n = 1; n <= deletions + 3; n++) {
    const copy = copyOf(root)
    const kill = ['-e', `inject=${calls}:signal=SIGKILL:when=${String(n)}`]
    straced(['-e', `trace=${calls}`, ...kill], 'erase-office.ts', [copy])
    if (!existsSync(copy)) found.nothing++
    else if (holdsKeys(copy)) found.keys++
    else found.rests++
    const hadKeys = existsSync(copy) && holdsKeys(copy)
    finishErase(copy)
    expect(existsSync(join(copy, 'erasing'))).toBe(false)
    // Before the last key is gone nothing is decided: what is left may still be erased by hand.
    expect(existsSync(copy)).toBe(hadKeys)
  }
  expect(found.rests).toBeGreaterThan(3)
  expect(found.keys).toBeGreaterThan(0)
  expect(hostAt(root).office()?.tiles).toHaveLength(1)
  expect((await hostAt(root).unlock(slot, passphrase)).staff.name).toBe('Test Person')
})

test('an office whose keys are there is never taken for a rest of an erase', async () => {
  const { root, slot } = await closedOffice()
  writeFileSync(join(root, 'erasing'), '')
  finishErase(root)
  expect(existsSync(join(root, 'erasing'))).toBe(false)
  expect((await hostAt(root).unlock(slot, passphrase)).staff.name).toBe('Test Person')
  const nothing = temporaryFolder()
  finishErase(join(nothing, 'none'))
  writeFileSync(join(nothing, 'other'), 'not ours')
  finishErase(nothing)
  expect(readdirSync(nothing)).toEqual(['other'])
})
