import { copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { deathsAt, faultyDisk } from '#test/support/faults/faulty-disk.ts'
import { passphrase, setUpOffice, temporaryFolder } from '#test/support/office.ts'
import { openTestVault } from '#test/support/open-test-vault.ts'

test.for(['signIn', 'lock'])(
  'killed at any point of writing the key slots (%s), the old or the new ones open',
  { timeout: 300_000 },
  (operation, context) => {
    const disk = faultyDisk(context)
    const deaths = deathsAt(disk.count(operation)).filter(({ met }) =>
      met.includes('keyslots.json'),
    )
    expect(deaths.length).toBeGreaterThanOrEqual(8)
    for (const { n, death, met } of deaths) {
      const killed = disk.kill(operation, death, n)
      expect(killed?.met).toBe(met)
      const { folder, keys, staffId } = killed?.begun ?? { folder: '', keys: '', staffId: '' }
      onTestFinished(() => {
        rmSync(dirname(folder), { recursive: true, force: true })
      })
      const session = openTestVault(folder, keys, staffId)
      expect(session.warning).toBeNull()
      session.close()
      expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
    }
  },
)

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
  expect(host.office()).toMatchObject({ tiles: [], problem: 'keySlotsDamaged' })
  await expect(host.unlock(slot, passphrase)).rejects.toMatchObject({ code: 'keySlotsDamaged' })
})

test('key slots of a newer version are refused and left as they are', async () => {
  const { host, slot, folder } = await setUpOffice(temporaryFolder())
  host.close()
  const path = join(folder, 'keyslots.json')
  const newer = '{"format":"tessera-keys","v":3,"else":"unknown"}'
  writeFileSync(path, newer)
  expect(host.office()).toMatchObject({ tiles: [], problem: 'newerVersion' })
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
