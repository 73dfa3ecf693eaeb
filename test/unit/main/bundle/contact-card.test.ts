import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contactCardFile, isCardIntact, makeContactCard } from '#main/bundle/contact-card.ts'
import { fingerprintOf } from '#main/bundle/fingerprint.ts'
import { parseFile } from '#main/parser/parse-file.ts'
import { makeOffice } from '#test/support/bundles.ts'

const { keys } = await makeOffice('River House')
const card = makeContactCard(keys, 'ផ្ទះទន្លេ', 'KH', '2026-11-22T08:00:00.000Z')

test('a card is intact as it was made', () => {
  expect(isCardIntact(card)).toBe(true)
})

test.each([
  ['organisation', 'Other House'],
  ['country', 'TH'],
  ['ageRecipient', 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p'],
  ['created', '2026-11-23T08:00:00.000Z'],
])('a card whose %s was changed is not', (member, value) => {
  expect(isCardIntact({ ...card, [member]: value })).toBe(false)
})

test('a card with the keys of somebody else has another fingerprint in most groups', async () => {
  const other = await makeOffice('River House')
  const [ours, theirs] = [fingerprintOf(keys), fingerprintOf(other.keys)]
  expect(ours).toHaveLength(12)
  expect(ours.every((group) => /^\d{5}$/.test(group))).toBe(true)
  expect(ours.filter((group, index) => group === theirs[index]).length).toBeLessThan(3)
})

test.each(['signature', 'verifyKey'] as const)(
  'a %s in another spelling of the same bytes is refused',
  async (member) => {
    const [, given = '', end = ''] = /^(.*)(.=+)$/.exec(card[member]) ?? []
    const next = String.fromCharCode(end.charCodeAt(0) + 1)
    const spelt = given + next + end.slice(1)
    expect(Buffer.from(spelt, 'base64').equals(Buffer.from(card[member], 'base64'))).toBe(true)
    const file = contactCardFile(card).replace(card[member], spelt)
    expect((await parseFile(Buffer.from(file))).ok).toBe(false)
  },
)

test('no change to a card file crashes the reader or gives an intact card with other words', async () => {
  const file = Buffer.from(contactCardFile(card))
  await fc.assert(
    fc.asyncProperty(
      fc.nat(file.length - 1),
      fc.uint8Array({ minLength: 1, maxLength: 4 }),
      async (at, bytes) => {
        const answer = await parseFile(
          Buffer.concat([file.subarray(0, at), bytes, file.subarray(at + bytes.length)]),
        )
        if (!answer.ok || answer.value.kind !== 'contactCard' || !isCardIntact(answer.value.card))
          return
        expect(answer.value.card).toEqual(card)
      },
    ),
    { numRuns: 200 },
  )
})
