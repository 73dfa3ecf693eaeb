/** @file Records are not made where they go bad, and not locked away where they are. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Computer } from '#main/backup/place.ts'
import { hostAt, passphrase, temporaryFolder } from '#test/support/office.ts'
import { desk, handle, newPassphrase, officeWithStick, withKey } from '#test/support/stick-desk.ts'

describe('a place where records go bad', () => {
  const onStick: Computer = {
    platform: 'linux',
    read: (path) => (path === '/proc/self/mounts' ? 'server:/x / nfs rw 0 0\n' : null),
    exists: (path) => path === '/',
    real: (path) => path,
  }

  it('takes no new office and no restored one, and says why (ASVS 5.3.2)', async () => {
    const { file, recoveryKey, slot } = await officeWithStick(1)
    const root = temporaryFolder()
    const host = hostAt(root, { computer: onStick })
    const refused = { ok: false, error: { code: 'wrongPlace', reason: 'network' } }
    const { send } = desk(host, file)
    const input = { source: handle, paper: withKey(recoveryKey), slot, newPassphrase }
    expect(await send('backup.restoreFile', input)).toEqual(refused)
    const office = { organisation: 'X', country: 'KH', person: 'Y', colour: 'teal', animal: 'owl' }
    expect(await send('session.beginSetup', { ...office, passphrase })).toEqual(refused)
    expect(readdirSync(root)).toEqual([])
  })

  it('keeps nobody from an office that is there already', async () => {
    const { host, root, slot } = await officeWithStick(1)
    host.close()
    const again = hostAt(root, { computer: onStick })
    await again.unlock(slot, passphrase)
  })
})
