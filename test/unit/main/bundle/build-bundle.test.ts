import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { lockFor, unlockWith } from '#main/bundle/age-file.ts'
import { smallestBucket } from '#main/bundle/zip.ts'
import { parseFile } from '#main/parser/parse-file.ts'
import { manifest } from '#shared/sharing/manifest.ts'
import { bundleOf, makeOffice, rowsOf } from '#test/support/bundles.ts'

const folder = mkdtempSync(join(tmpdir(), 'bundle-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const sender = await makeOffice('River House')
const recipient = await makeOffice('Hill House')
const stranger = await makeOffice('Nobody')

function missing(tool: string): boolean {
  try {
    execFileSync(tool, [tool === 'unzip' ? '-v' : '--version'])
    return false
  } catch {
    return true
  }
}

const names = [
  'README.txt',
  'codebook.csv',
  'datapackage.json',
  'manifest.json',
  'manifest.sig',
  'pad.bin',
  'persons.csv',
]

describe('a bundle', () => {
  test('is read back as it was written', async () => {
    const rows = rowsOf(7, sender.keys)
    const built = await bundleOf(sender, recipient, rows)
    const answer = await parseFile(built.zip)
    expect(answer.ok && answer.value.kind === 'bundle' && answer.value.table.records).toEqual(rows)
    expect(answer.ok && answer.value.kind === 'bundle' && answer.value.manifest).toEqual(
      built.manifest,
    )
  })

  test('has the same size with 3 and with 30 records', async () => {
    const sizes = await Promise.all(
      [3, 30].map(async (count) => {
        const { zip } = await bundleOf(sender, recipient, rowsOf(count, sender.keys))
        return (await lockFor(recipient.keys.ageRecipient, zip)).length
      }),
    )
    expect(sizes[0]).toBe(sizes[1])
  })

  test('fills a bucket of 64 KiB x 2^n to the byte', async () => {
    for (const count of [0, 3, 3000]) {
      const { zip } = await bundleOf(sender, recipient, rowsOf(count, sender.keys))
      expect(Math.log2(zip.length / smallestBucket) % 1).toBe(0)
    }
  })

  test('opens for its partner and for nobody else', async () => {
    const { zip } = await bundleOf(sender, recipient, rowsOf(3, sender.keys))
    const locked = await lockFor(recipient.keys.ageRecipient, zip)
    expect(Buffer.from(await unlockWith(recipient.keys.ageIdentity, locked)).equals(zip)).toBe(true)
    await expect(unlockWith(stranger.keys.ageIdentity, locked)).rejects.toMatchObject({
      detail: { reason: 'notForUs' },
    })
  })
})

describe.skipIf(missing('age') || missing('unzip'))('with the tools of Debian (age, unzip)', () => {
  function identityFile(name: string, identity: string): string {
    const path = join(folder, name)
    writeFileSync(path, `${identity}\n`, { mode: 0o600 })
    return path
  }

  async function lockedFile(): Promise<string> {
    const { zip } = await bundleOf(sender, recipient, rowsOf(9, sender.keys))
    const path = join(folder, 'b-00000001.age')
    writeFileSync(path, await lockFor(recipient.keys.ageRecipient, zip))
    return path
  }

  test('age opens it, unzip lists it, and every digest of the manifest is right', async () => {
    const identity = identityFile('ours.txt', recipient.keys.ageIdentity)
    const zipPath = join(folder, 'opened.zip')
    execFileSync('age', ['--decrypt', '-i', identity, '-o', zipPath, await lockedFile()])
    const listed = execFileSync('unzip', ['-Z1', zipPath], { encoding: 'utf8' }).trim().split('\n')
    expect(listed.sort()).toEqual(names)
    const read = (name: string) => execFileSync('unzip', ['-p', zipPath, name])
    const { files } = manifest.parse(JSON.parse(read('manifest.json').toString('utf8')))
    for (const file of files) {
      expect(createHash('sha256').update(read(file.name)).digest('hex')).toBe(file.sha256)
    }
  })

  test('age refuses with another identity', async () => {
    const identity = identityFile('other.txt', stranger.keys.ageIdentity)
    const path = await lockedFile()
    expect(() =>
      execFileSync('age', ['--decrypt', '-i', identity, path], { stdio: 'pipe' }),
    ).toThrow('no identity matched')
  })
})
