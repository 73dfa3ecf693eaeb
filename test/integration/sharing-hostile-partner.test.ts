import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileNames } from '#shared/sharing/manifest.ts'
import type { Refusal } from '#shared/sharing/refusals.ts'
import { bundleOf, makeOffice, rowsOf } from '#test/support/bundles.ts'
import { entriesOf, forged, text, type Forgery } from '#test/support/hostile-bundles.ts'
import { hostileDesk, type HostileDesk } from '#test/support/hostile-desk.ts'
import { rawZip } from '#test/support/raw-zip.ts'

let desk: HostileDesk
beforeAll(async () => {
  desk = await hostileDesk()
})
afterAll(() => {
  desk.office.remove()
})

const forge = (forgery: Forgery) =>
  forged(desk.honest, desk.built, desk.sender.keys.signingKey, forgery)

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
          files: desk.built.manifest.files.map((file) => ({ ...file, sha256: '0'.repeat(64) })),
        },
      }),
    ],
    [
      'a name that reads backwards',
      'badManifest',
      () => ({
        manifest: { sender: { ...desk.built.manifest.sender, organisation: 'River\u202EHouse' } },
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
    await desk.expectRefusal(await desk.locked(rawZip(entries)), reason)
  })

  test("somebody else's signature is refused", async () => {
    const stranger = await makeOffice('River House')
    const files = forged(desk.honest, desk.built, stranger.keys.signingKey, {})
    await desk.expectRefusal(await desk.locked(rawZip(entriesOf(files))), 'badSignature')
  })

  test('a sender we never met is refused', async () => {
    const stranger = await makeOffice('Nobody')
    const { zip } = await bundleOf(stranger, desk.us, rowsOf(3, stranger.keys))
    await desk.expectRefusal(await desk.locked(zip), 'unknownSender')
  })

  test('the honest one is read, and the same one twice is not', async () => {
    const path = desk.written(await desk.locked(rawZip(entriesOf(desk.honest))))
    await desk.office.accept(path)
    await expect(desk.office.read(path)).rejects.toMatchObject({
      detail: { reason: 'alreadyImported' },
    })
  })
})
