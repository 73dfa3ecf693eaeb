import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { repetitions } from '#test/support/child.ts'
import { passphrase, setUpOffice, temporaryFolder } from '#test/support/office.ts'
import { keysAsText, openTestVault } from '#test/support/open-test-vault.ts'
import { needsStrace, straced } from '#test/support/strace.ts'
import { createTestVault } from '#test/support/vault.ts'

const changing = 'openat,ftruncate,copy_file_range,sendfile,write,pwrite64,fsync,rename'

test('killed at any point of writing the key slots, the old or the new ones open', (context) => {
  needsStrace(context)
  const vault = createTestVault()
  onTestFinished(() => {
    vault.remove()
  })
  vault.session.close()
  const names = [
    'keyslots.json',
    'keyslots.json.part',
    'keyslots.json.bak',
    'keyslots.json.bak.part',
  ]
  const keys = keysAsText(vault.keys)
  let point = 1
  for (; point <= repetitions(12, 100); point++) {
    const folder = join(temporaryFolder(), 'office')
    mkdirSync(folder)
    for (const name of readdirSync(vault.folder))
      copyFileSync(join(vault.folder, name), join(folder, name))
    const watched = names.flatMap((name) => ['-P', join(folder, name)])
    const kill = [
      '-e',
      `trace=${changing}`,
      '-e',
      `inject=${changing}:signal=KILL:when=${String(point)}`,
    ]
    const { status } = straced([...watched, ...kill], 'open-and-close.ts', [
      folder,
      keys,
      vault.staffId,
    ])
    const session = openTestVault(folder, keys, vault.staffId)
    expect(session.warning).toBeNull()
    session.close()
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
    if (status === 0) break
  }
  // The child really was killed at different points.
  expect(point).toBeGreaterThan(10)
}, 300_000)

test('damaged or deleted key slots are read from their backup and healed', async () => {
  const { host, slot, folder } = await setUpOffice(temporaryFolder())
  host.close()
  const path = join(folder, 'keyslots.json')
  for (const spoil of [
    () => {
      rmSync(path)
    },
    () => {
      writeFileSync(path, '')
    },
    () => {
      writeFileSync(path, readFileSync(path, 'utf8').replace('"usk": "', '"usk": "00'))
    },
  ]) {
    spoil()
    expect(host.office()).toMatchObject({ problem: null, tiles: [{ slot }] })
    expect((await host.unlock(slot, passphrase)).warning).toBeNull()
    host.close()
    expect(() => JSON.parse(readFileSync(path, 'utf8')) as unknown).not.toThrow()
  }
})

test('with both files spoilt it says so, and a right passphrase is not called wrong', async () => {
  const { host, slot, folder } = await setUpOffice(temporaryFolder())
  host.close()
  for (const name of ['keyslots.json', 'keyslots.json.bak'])
    writeFileSync(join(folder, name), '{"format":"tessera-keys","v":1}')
  expect(host.office()).toEqual({ tiles: [], problem: 'keySlotsDamaged' })
  await expect(host.unlock(slot, passphrase)).rejects.toMatchObject({ code: 'keySlotsDamaged' })
})

test('key slots of a newer version are refused and left as they are', async () => {
  const { host, slot, folder } = await setUpOffice(temporaryFolder())
  host.close()
  const path = join(folder, 'keyslots.json')
  const newer = '{"format":"tessera-keys","v":3,"else":"unknown"}'
  writeFileSync(path, newer)
  expect(host.office()).toEqual({ tiles: [], problem: 'newerVersion' })
  await expect(host.unlock(slot, passphrase)).rejects.toMatchObject({ code: 'newerVersion' })
  expect(readFileSync(path, 'utf8')).toBe(newer)
})

test('key slots of another office open nothing', async () => {
  const one = await setUpOffice(temporaryFolder())
  const other = await setUpOffice(temporaryFolder())
  one.host.close()
  other.host.close()
  rmSync(join(one.folder, 'keyslots.json.bak'))
  copyFileSync(join(other.folder, 'keyslots.json'), join(one.folder, 'keyslots.json'))
  await expect(one.host.unlock(one.slot, passphrase)).rejects.toMatchObject({ code: 'notFound' })
  await expect(one.host.unlock(other.slot, passphrase)).rejects.toMatchObject({ code: 'damaged' })
})
