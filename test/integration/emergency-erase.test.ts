import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { eraseFiles, eraseKeys } from '#main/vault/emergency-erase.ts'
import { makeReadOnly, smallDisk } from '#test/support/small-disk.ts'
import { hostAt, passphrase, setUpOffice, temporaryFolder } from '#test/support/office.ts'

const newPassphrase = 'quiet harbor violin copper meadow noon'

/** What an emergency leaves on a stick that lay elsewhere. */
function takeAway(from: string, copy: (path: string) => void): string {
  const stick = temporaryFolder()
  copy(join(stick, 'vault.db'))
  cpSync(join(from, 'keyslots.json'), join(stick, 'keyslots.json'))
  return stick
}

describe('the emergency erase', () => {
  test('leaves no file, so that no passphrase and no paper opens anything (ASVS 14.2.7)', async () => {
    const root = temporaryFolder()
    const { host, folder, recoveryKey, slot } = await setUpOffice(root)
    const [one = '', two = ''] = await host.papers.beginCards()
    await host.papers.finishCards(one, two)
    writeFileSync(join(folder, 'before-version-7.db'), Buffer.alloc(200_000, 1))
    writeFileSync(join(folder, 'wrong-tries.json'), '{}')
    mkdirSync(join(root, 'backups', 'daily'), { recursive: true })
    writeFileSync(join(root, 'backups', 'daily', 'keyslots.json.bak'), '{}')
    host.erase()
    expect(host.erased).toBe(true)
    expect(host.session).toBeNull()
    expect(existsSync(root)).toBe(false)
    const after = hostAt(root)
    expect(after.office()).toBeNull()
    const gone = { code: 'notFound' }
    await expect(after.unlock(slot, passphrase)).rejects.toMatchObject(gone)
    const key = { way: 'key', recoveryKey } as const
    await expect(after.recover(key, null, newPassphrase)).rejects.toMatchObject(gone)
    const cards = { way: 'cards', first: one, second: two } as const
    await expect(after.recover(cards, null, newPassphrase)).rejects.toMatchObject(gone)
  })

  test('what a recovery tool still finds on the disk holds no slot and no page that opens', async () => {
    const root = temporaryFolder()
    const { host, folder } = await setUpOffice(root)
    // Hard links stand for the blocks that a recovery tool finds after the names are gone.
    const found = temporaryFolder()
    for (const name of ['keyslots.json', 'keyslots.json.bak', 'vault.db'])
      linkSync(join(folder, name), join(found, name))
    expect(readFileSync(join(found, 'keyslots.json'), 'utf8')).toContain('tessera-keys')
    const salt = () => readFileSync(join(found, 'vault.db')).subarray(0, 16).toString('hex')
    const before = salt()
    host.erase()
    for (const name of ['keyslots.json', 'keyslots.json.bak']) {
      const left = readFileSync(join(found, name))
      expect(left.includes('tessera')).toBe(false)
      expect(left.includes('"slots"')).toBe(false)
    }
    expect(salt()).not.toBe(before)
    mkdirSync(join(found, 'office'))
    for (const name of ['keyslots.json', 'keyslots.json.bak', 'vault.db'])
      cpSync(join(found, name), join(found, 'office', name))
    expect(hostAt(found).office()).toMatchObject({ tiles: [], problem: 'keySlotsDamaged' })
  })

  test('the copy that lay elsewhere and the recovery key bring everything back', async () => {
    const root = temporaryFolder()
    const { host, folder, recoveryKey } = await setUpOffice(root)
    const sealed = host.session?.identity?.seal('a', 'b', 'c', 'kept')
    const entries = host.session?.auditHead().seq
    const stick = takeAway(folder, (path) => host.session?.copyTo(path))
    host.erase()
    const fresh = temporaryFolder()
    cpSync(stick, join(fresh, 'office'), { recursive: true })
    const restored = hostAt(fresh)
    const proof = { way: 'key', recoveryKey } as const
    const { session } = await restored.recover(proof, null, newPassphrase)
    expect(session.staff.name).toBe('Test Person')
    expect(session.warning).toBeNull()
    expect(session.identity?.open('a', 'b', 'c', sealed ?? new Uint8Array())).toBe('kept')
    expect(session.auditHead().seq).toBeGreaterThan(entries ?? Infinity)
    expect((await session.verifyAudit()).problem).toBeNull()
  })

  test('says so when a file cannot be overwritten', (context) => {
    const disk = smallDisk(context, '1m')
    writeFileSync(join(disk, 'keyslots.json'), 'secret')
    makeReadOnly(disk)
    expect(() => {
      eraseFiles(disk)
    }).toThrow(
      expect.objectContaining({ code: 'readOnly', detail: { reason: 'notErased' } }) as Error,
    )
  })

  test('needs no room on the disk, and nothing to erase is no error', (context) => {
    const disk = smallDisk(context, '256k')
    writeFileSync(join(disk, 'keyslots.json'), 'secret')
    expect(() => {
      writeFileSync(join(disk, 'vault.db'), Buffer.alloc(1_000_000, 1))
    }).toThrow('ENOSPC')
    const office = join(disk, 'office')
    expect(readdirSync(disk).toSorted()).toEqual(['keyslots.json', 'vault.db'])
    eraseKeys(disk)
    expect(readdirSync(disk)).toEqual(['vault.db'])
    // The mount itself cannot be deleted; everything on it can.
    eraseFiles(disk)
    expect(readdirSync(disk)).toEqual([])
    eraseFiles(office)
  })
})
