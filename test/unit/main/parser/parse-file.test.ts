import { expect, test } from 'vitest'
import { contactCardFile, makeContactCard } from '#main/bundle/contact-card.ts'
import { bundleFrom, cardFrom } from '#main/parser/answer.ts'
import { bundleOf, makeOffice, rowsOf } from '#test/support/bundles.ts'
import { forkedParser } from '#test/support/parser-host.ts'

const sender = await makeOffice('River House')
const recipient = await makeOffice('Hill House')

test('reads a bundle in a process of its own, whose prototypes are frozen', async () => {
  const rows = rowsOf(12, sender.keys)
  const { zip, manifest, manifestText } = await bundleOf(sender, recipient, rows)
  const parsed = bundleFrom(await forkedParser.parse(zip))
  expect(parsed.manifest).toEqual(manifest)
  expect(parsed.manifestText).toBe(manifestText)
  expect(parsed.table.records).toEqual(rows)
})

test('reads a contact card in a process of its own', async () => {
  const card = makeContactCard(sender.keys, 'River House', 'KH', '2026-11-22T08:00:00.000Z')
  expect(cardFrom(await forkedParser.parse(Buffer.from(contactCardFile(card))))).toEqual(card)
})

test.each([
  ['nothing', undefined],
  ['an error', { ok: false, reason: 'because' }],
  ['a half answer', { ok: true, value: { kind: 'bundle' } }],
  ['an answer with more in it', { ok: true, value: { kind: 'contactCard' }, extra: 1 }],
])('does not believe a reading process that answers with %s', (_name, answer) => {
  expect(() => bundleFrom(answer)).toThrow(
    expect.objectContaining({ detail: { reason: 'parserStopped' } }),
  )
})
