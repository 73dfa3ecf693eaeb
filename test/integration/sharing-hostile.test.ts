import { randomBytes } from 'node:crypto'
import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Encrypter } from 'age-encryption'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { lockFor } from '#main/bundle/age-file.ts'
import type { BuiltBundle } from '#main/bundle/build-bundle.ts'
import { organisationKeys } from '#main/bundle/office-keys.ts'
import type { OrganisationKeys } from '#main/bundle/organisation-keys.ts'
import { parseFile } from '#main/parser/parse-file.ts'
import { limits } from '#main/parser/limits.ts'
import { fileNames } from '#shared/sharing/manifest.ts'
import type { Refusal } from '#shared/sharing/refusals.ts'
import { bundleOf, makeOffice, rowsOf } from '#test/support/bundles.ts'
import {
  entriesOf,
  filesOf,
  forged,
  text,
  type Files,
  type Forgery,
} from '#test/support/hostile-bundles.ts'
import { rawZip, type RawEntry } from '#test/support/raw-zip.ts'
import { sharingOffice, type SharingOffice } from '#test/support/sharing.ts'

let office: SharingOffice
let ours: OrganisationKeys
let sender: Awaited<ReturnType<typeof makeOffice>>
let built: BuiltBundle
let honest: Files
let rowsBefore: unknown

/** Everything that importing could change. */
function rowsIn(): unknown {
  const counts = ['partner_bundle', 'partner_record', 'audit_entry', 'partner', 'case_record']
  return counts.map((table) =>
    office.session.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
  )
}

beforeAll(async () => {
  office = sharingOffice('Hill House')
  const other = sharingOffice('River House')
  await office.befriend(await other.card())
  ours = await organisationKeys(office.session)
  sender = { name: 'River House', keys: await organisationKeys(other.session) }
  other.remove()
  built = await bundleOf(sender, { name: 'Hill House', keys: ours }, rowsOf(8, sender.keys))
  honest = await filesOf(built)
})
afterAll(() => {
  office.remove()
})
beforeEach(() => {
  rowsBefore = rowsIn()
})

function written(content: Uint8Array): string {
  const path = join(office.folder, `${randomBytes(6).toString('hex')}.age`)
  writeFileSync(path, content)
  return path
}

async function expectRefusal(content: Uint8Array, reason: Refusal): Promise<void> {
  const started = performance.now()
  await expect(office.read(written(content))).rejects.toMatchObject({
    code: 'badFile',
    detail: { reason },
  })
  expect(performance.now() - started).toBeLessThan(5000)
  expect(rowsIn()).toEqual(rowsBefore)
}

const locked = (zip: Uint8Array) => lockFor(ours.ageRecipient, zip)
const forge = (forgery: Forgery) => forged(honest, built, sender.keys.signingKey, forgery)
const csv = () => Buffer.from(honest.get(fileNames.persons) ?? []).toString('utf8')

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
      async () => lockFor((await makeOffice('x')).keys.ageRecipient, built.zip),
    ],
    [
      'one locked with a passphrase of an absurd work factor',
      'passphraseFile',
      async () => {
        const encrypter = new Encrypter()
        encrypter.setScryptWorkFactor(2)
        encrypter.setPassphrase('correct horse')
        const file = Buffer.from(await encrypter.encrypt(built.zip)).toString('latin1')
        return Buffer.from(file.replace(/(-> scrypt \S+) 2\n/, '$1 30\n'), 'latin1')
      },
    ],
    ['a truncated one', 'damagedFile', async () => (await locked(built.zip)).subarray(0, 40_000)],
    [
      'one cut at a chunk border',
      'damagedFile',
      async () => {
        const big = await bundleOf(
          sender,
          { name: 'Hill House', keys: ours },
          rowsOf(3000, sender.keys),
        )
        const file = await locked(big.zip)
        return file.subarray(0, file.length - ((file.length - 216) % (64 * 1024 + 16)))
      },
    ],
    [
      'one with a flipped bit',
      'damagedFile',
      async () => {
        const file = await locked(built.zip)
        file[30_000] = (file[30_000] ?? 0) ^ 1
        return file
      },
    ],
    [
      'one whose header was edited',
      'damagedFile',
      async () => {
        const file = Buffer.from(await locked(built.zip))
        const mac = file.indexOf('\n--- ') + 6
        file[mac] = file[mac] === 0x41 ? 0x42 : 0x41
        return file
      },
    ],
    ['a note', 'badJson', () => locked(text('hello'))],
    [
      'a ZIP of something else',
      'wrongEntries',
      () => locked(rawZip([{ name: 'a.txt', content: text('a') }])),
    ],
    ['a ZIP cut short', 'notAZip', () => locked(built.zip.subarray(0, 30_000))],
  ]
  test.each(cases)('%s is refused (%s)', async (_name, reason, make) => {
    await expectRefusal(await make(), reason)
  })

  test('one beyond 64 MiB is refused before it is read', async () => {
    const path = written(text('age-encryption.org/v1\n'))
    truncateSync(path, limits.cipherBytes + 1)
    await expect(office.read(path)).rejects.toMatchObject({ detail: { reason: 'tooLarge' } })
  })
})

describe('a ZIP that is built to do harm', () => {
  const instead = (name: string | Buffer, more: Partial<RawEntry> = {}) =>
    entriesOf(honest).map((entry) =>
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
      () => [...entriesOf(honest), { name: 'README.txt', content: text('x') }],
    ],
    [
      'one file more',
      'wrongEntries',
      () => [...entriesOf(honest), { name: 'more.txt', content: text('x') }],
    ],
    ['one file less', 'wrongEntries', () => entriesOf(honest).slice(1)],
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
    await expectRefusal(await locked(rawZip(make())), reason)
  })
})

describe('a signed bundle of a partner who means harm', () => {
  const header =
    'person,x_prs_AgeAtRegistration,prs_Gender,prs_Citizenship,vic_TypeOfExploitation\r\n'
  const row = (cells: string) => `ABCDEFGHIJKLMNOP,${cells}\r\n`
  const persons = (body: string | Buffer): Forgery => ({
    files: { [fileNames.persons]: typeof body === 'string' ? text(body) : body },
    manifest: { records: 1, persons: 1 },
  })
  const swapped = (search: string, replacement: string): Forgery => ({
    manifestText: (plain) => plain.replace(search, replacement),
  })
  const cases: readonly [string, Refusal, () => Forgery][] = [
    ['keys that reach for the prototype', 'badJson', () => swapped('{', '{"__proto__":{"k":1},')],
    ['a key twice', 'badManifest', () => swapped('"k":5', '"k":5,"k":5')],
    ['a space more', 'badManifest', () => swapped('{', '{ ')],
    ['one key more', 'badManifest', () => ({ manifest: { admin: true } })],
    ['NaN', 'badJson', () => swapped('"k":5', '"k":NaN')],
    ['a number beyond all bounds', 'badManifest', () => swapped('"k":5', '"k":1e400')],
    ['a fraction', 'badManifest', () => swapped('"k":5', '"k":5.5')],
    [
      'deep nesting',
      'tooDeep',
      () => swapped('"k":5', `"k":${'['.repeat(90_000)}${']'.repeat(90_000)}`),
    ],
    ['a huge list', 'tooLarge', () => swapped('"k":5', `"k":[${'0,'.repeat(1_000_000)}0]`)],
    ['a newer format', 'newerFormat', () => ({ manifest: { version: 2 } })],
    ['a mark of byte order in the manifest', 'notUtf8', () => swapped('{', '\uFEFF{')],
    [
      'a digest of another file',
      'hashMismatch',
      () => ({
        manifest: {
          files: built.manifest.files.map((file) => ({ ...file, sha256: '0'.repeat(64) })),
        },
      }),
    ],
    [
      'a name that reads backwards',
      'badManifest',
      () => ({
        manifest: { sender: { ...built.manifest.sender, organisation: 'River\u202EHouse' } },
      }),
    ],
    [
      'a recipient that is not us',
      'wrongRecipient',
      () => ({ manifest: { recipientKeyId: 'f'.repeat(64) } }),
    ],
    [
      'a day of deletion that has passed',
      'pastDeleteBy',
      () => ({ manifest: { deleteBy: '2020-01-01' } }),
    ],
    [
      'something in the padding',
      'badPadding',
      () => ({ files: { [fileNames.padding]: text('secret') } }),
    ],
    [
      'a mark of byte order in the table',
      'notUtf8',
      () => persons(`\uFEFF${header}${row('9--17,Man,KH,Other')}`),
    ],
    [
      'invalid UTF-8',
      'notUtf8',
      () => persons(Buffer.concat([text(header), Buffer.from([0xff, 0xfe, 0x0d, 0x0a])])),
    ],
    [
      'an overlong record',
      'badTable',
      () => persons(header + row(`9--17,Man,KH,"${'x'.repeat(70_000)}"`)),
    ],
    [
      'an overlong cell',
      'badTable',
      () => persons(header + row(`9--17,Man,KH,${'x'.repeat(5000)}`)),
    ],
    ['a quote that never closes', 'badTable', () => persons(`${header}ABCDEFGHIJKLMNOP,"9--17`)],
    ['a cell too many', 'badTable', () => persons(header + row('9--17,Man,KH,Other,more'))],
    ['a cell too few', 'badTable', () => persons(header + row('9--17,Man,KH'))],
    [
      'a column that nobody knows',
      'unknownColumn',
      () => persons(`person,x_evil\r\nABCDEFGHIJKLMNOP,1\r\n`),
    ],
    [
      'a column with names',
      'unknownColumn',
      () => persons(`person,prs_FirstName\r\nABCDEFGHIJKLMNOP,Sok\r\n`),
    ],
    [
      'a column called __proto__',
      'unknownColumn',
      () => persons(`person,__proto__\r\nABCDEFGHIJKLMNOP,1\r\n`),
    ],
    [
      'a column twice',
      'badTable',
      () => persons(`person,prs_Gender,prs_Gender\r\nABCDEFGHIJKLMNOP,Man,Man\r\n`),
    ],
    ['an unknown code', 'unknownCode', () => persons(header + row('9--17,Man,KH,Witchcraft'))],
    ['an exact age', 'unknownCode', () => persons(header + row('16,Man,KH,Other'))],
    [
      'a formula',
      'unknownCode',
      () => persons(header + row(`9--17,Man,"=HYPERLINK(""x"")",Other`)),
    ],
    [
      'an unknown code from newer definitions',
      'newerDefinitions',
      () => ({
        ...persons(header + row('9--17,Man,KH,New')),
        manifest: { records: 1, persons: 1, codebookVersion: '2030.1' },
      }),
    ],
    [
      'a person who is no code',
      'badTable',
      () => persons(`${header}Sok Dara,9--17,Man,KH,Other\r\n`),
    ],
    [
      'more records than a bundle may hold',
      'tooManyRecords',
      () => persons(header + row('9--17,Man,KH,Other').repeat(50_001)),
    ],
    ['a count that is not true', 'badTable', () => ({ manifest: { records: 7 } })],
    [
      'a table that its description does not know',
      'badDataPackage',
      () => persons(`person,prs_Gender\r\nABCDEFGHIJKLMNOP,Man\r\n`),
    ],
  ]
  test.each(cases)('%s is refused (%s)', async (_name, reason, make) => {
    // Stored, because packed so well that the limit on the ratio would already stop it.
    const entries = entriesOf(forge(make())).map((entry) => ({ ...entry, stored: true }))
    await expectRefusal(await locked(rawZip(entries)), reason)
  })

  test("somebody else's signature is refused", async () => {
    const stranger = await makeOffice('River House')
    const files = forged(honest, built, stranger.keys.signingKey, {})
    await expectRefusal(await locked(rawZip(entriesOf(files))), 'badSignature')
  })

  test('a sender we never met is refused', async () => {
    const stranger = await makeOffice('Nobody')
    const { zip } = await bundleOf(
      stranger,
      { name: 'Hill House', keys: ours },
      rowsOf(3, stranger.keys),
    )
    await expectRefusal(await locked(zip), 'unknownSender')
  })

  test('the honest one is read, and the same one twice is not', async () => {
    const path = written(await locked(rawZip(entriesOf(honest))))
    await office.accept(path)
    await expect(office.read(path)).rejects.toMatchObject({ detail: { reason: 'alreadyImported' } })
    expect(csv()).toContain('person,')
  })
})

test('no change to a bundle crashes the reader, and none gets through unless nothing was changed', async () => {
  const runs = process.env['TESSERA_LONG'] ? 10_000 : 150
  const edit = fc.record({
    at: fc.nat(built.zip.length - 1),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 24 }),
    drop: fc.nat(24),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      let zip: Buffer = built.zip
      for (const { at, bytes, drop } of edits) {
        zip = Buffer.concat([zip.subarray(0, at), bytes, zip.subarray(at + drop)])
      }
      const answer = await parseFile(zip)
      if (!answer.ok) return
      // Headers hold bytes that mean nothing (times, attributes); the content must be untouched.
      expect(answer.value).toMatchObject({ kind: 'bundle', manifestText: built.manifestText })
    }),
    { numRuns: runs },
  )
})
