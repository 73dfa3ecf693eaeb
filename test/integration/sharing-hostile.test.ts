import { randomBytes } from 'node:crypto'
import { truncateSync } from 'node:fs'
import { Encrypter } from 'age-encryption'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lockFor } from '#main/bundle/age-file.ts'
import { limits } from '#main/parser/limits.ts'
import { parseFile } from '#main/parser/parse-file.ts'
import { fileNames } from '#shared/sharing/manifest.ts'
import type { Refusal } from '#shared/sharing/refusals.ts'
import { bundleOf, makeOffice, rowsOf } from '#test/support/bundles.ts'
import { entriesOf, text } from '#test/support/hostile-bundles.ts'
import { hostileDesk, type HostileDesk } from '#test/support/hostile-desk.ts'
import { rawZip, type RawEntry } from '#test/support/raw-zip.ts'

let desk: HostileDesk
beforeAll(async () => {
  desk = await hostileDesk()
})
afterAll(() => {
  desk.office.remove()
})

describe('a file that is no bundle for us', () => {
  const cases: readonly [string, Refusal, () => Promise<Uint8Array> | Uint8Array][] = [
    ['an empty file', 'notAge', () => Buffer.alloc(0)],
    ['random bytes', 'notAge', () => randomBytes(5000)],
    [
      'an age header that never ends',
      'damagedFile',
      () => text(`age-encryption.org/v1\n${'-> X25519 a\nb\n'.repeat(9000)}`),
    ],
    [
      'one locked for somebody else',
      'notForUs',
      async () => lockFor((await makeOffice('x')).keys.ageRecipient, desk.built.zip),
    ],
    [
      'one locked with a passphrase of an absurd work factor',
      'passphraseFile',
      async () => {
        const encrypter = new Encrypter()
        encrypter.setScryptWorkFactor(2)
        encrypter.setPassphrase('correct horse')
        const file = Buffer.from(await encrypter.encrypt(desk.built.zip)).toString('latin1')
        return Buffer.from(file.replace(/(-> scrypt \S+) 2\n/, '$1 30\n'), 'latin1')
      },
    ],
    [
      'a truncated one',
      'damagedFile',
      async () => (await desk.locked(desk.built.zip)).subarray(0, 40_000),
    ],
    [
      'one cut at a chunk border',
      'damagedFile',
      async () => {
        const big = await bundleOf(desk.sender, desk.us, rowsOf(3000, desk.sender.keys))
        const file = await desk.locked(big.zip)
        return file.subarray(0, file.length - ((file.length - 216) % (64 * 1024 + 16)))
      },
    ],
    [
      'one with a flipped bit',
      'damagedFile',
      async () => {
        const file = await desk.locked(desk.built.zip)
        file[30_000] = (file[30_000] ?? 0) ^ 1
        return file
      },
    ],
    [
      'one whose header was edited',
      'damagedFile',
      async () => {
        const file = Buffer.from(await desk.locked(desk.built.zip))
        const mac = file.indexOf('\n--- ') + 6
        file[mac] = file[mac] === 0x41 ? 0x42 : 0x41
        return file
      },
    ],
    ['a note', 'badJson', () => desk.locked(text('hello'))],
    [
      'a ZIP of something else',
      'wrongEntries',
      () => desk.locked(rawZip([{ name: 'a.txt', content: text('a') }])),
    ],
    ['a ZIP cut short', 'notAZip', () => desk.locked(desk.built.zip.subarray(0, 30_000))],
  ]
  test.each(cases)('%s is refused (%s)', async (_name, reason, make) => {
    await desk.expectRefusal(await make(), reason)
  })

  test('one beyond 64 MiB is refused before it is read', async () => {
    const path = desk.written(text('age-encryption.org/v1\n'))
    truncateSync(path, limits.cipherBytes + 1)
    await expect(desk.office.read(path)).rejects.toMatchObject({ detail: { reason: 'tooLarge' } })
  })
})

describe('a ZIP that is built to do harm', () => {
  const instead = (name: string | Buffer, more: Partial<RawEntry> = {}) =>
    entriesOf(desk.honest).map((entry) =>
      entry.name === fileNames.readme ? { ...entry, name, ...more } : entry,
    )
  const cases: readonly [string, Refusal, () => readonly RawEntry[]][] = [
    ['../', 'unsafeEntry', () => instead('../../evil.txt')],
    ['an absolute path', 'unsafeEntry', () => instead('/etc/evil.txt')],
    ['a drive', 'unsafeEntry', () => instead('C:/evil.txt')],
    ['a network share', 'unsafeEntry', () => instead('\\\\host\\share\\evil.txt')],
    ['a backslash', 'unsafeEntry', () => instead('..\\evil.txt')],
    ['a symbolic link', 'unsafeEntry', () => instead(fileNames.readme, { mode: 0o120777 })],
    ['a folder', 'wrongEntries', () => instead('README.txt/')],
    ['__proto__', 'wrongEntries', () => instead('__proto__')],
    ['constructor', 'wrongEntries', () => instead('constructor')],
    ['a NUL in a name', 'wrongEntries', () => instead('README.txt\0.exe')],
    ['a name that reads backwards', 'unsafeEntry', () => instead('README\u202Etxt')],
    ['a name in other letters', 'unsafeEntry', () => instead('RЕADME.txt')],
    ['another case', 'wrongEntries', () => instead('readme.TXT')],
    [
      'the same name twice',
      'wrongEntries',
      () => [...entriesOf(desk.honest), { name: 'README.txt', content: text('x') }],
    ],
    [
      'one file more',
      'wrongEntries',
      () => [...entriesOf(desk.honest), { name: 'more.txt', content: text('x') }],
    ],
    ['one file less', 'wrongEntries', () => entriesOf(desk.honest).slice(1)],
    [
      'thousands of files',
      'wrongEntries',
      () => Array.from({ length: 5000 }, (_, n) => ({ name: `f${n}`, content: text('x') })),
    ],
    ['an encrypted entry', 'unsafeEntry', () => instead(fileNames.readme, { flags: 0x0801 })],
    ['an unknown packing', 'unsafeEntry', () => instead(fileNames.readme, { method: 99 })],
    [
      'a bomb',
      'tooLarge',
      () => instead(fileNames.readme, { content: Buffer.alloc(40 * 1024 * 1024) }),
    ],
    [
      'a size that is too small',
      'tooLarge',
      () => instead(fileNames.readme, { content: Buffer.alloc(9000, 'ab'), declaredSize: 200 }),
    ],
    [
      'a size that is too large',
      'tooLarge',
      () => instead(fileNames.readme, { content: Buffer.alloc(100, 'ab'), declaredSize: 300 }),
    ],
  ]
  test.each(cases)('%s is refused (%s)', async (_name, reason, make) => {
    await desk.expectRefusal(await desk.locked(rawZip(make())), reason)
  })
})

test('no change to a bundle crashes the reader, and none gets through unless nothing was changed', async () => {
  const runs = process.env['TESSERA_LONG'] ? 10_000 : 150
  const edit = fc.record({
    at: fc.nat(desk.built.zip.length - 1),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 24 }),
    drop: fc.nat(24),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      let zip: Buffer = desk.built.zip
      for (const { at, bytes, drop } of edits) {
        zip = Buffer.concat([zip.subarray(0, at), bytes, zip.subarray(at + drop)])
      }
      const answer = await parseFile(zip)
      if (!answer.ok) return
      // Headers hold bytes that mean nothing (times, attributes); the content must be untouched.
      expect(answer.value).toMatchObject({ kind: 'bundle', manifestText: desk.built.manifestText })
    }),
    { numRuns: runs },
  )
}, 600_000)
