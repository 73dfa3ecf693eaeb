import fc from 'fast-check'
import { combine } from 'shamir-secret-sharing'
import { describe, expect, test } from 'vitest'
import { formatRecoveryKey, newRecoveryKey, parseRecoveryKey } from '#main/vault/recovery-key.ts'
import { newTrusteeSecret, secretOfCards, setOfCard } from '#main/vault/trustee-cards.ts'
import { AppError } from '#shared/errors.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const replaceAt = (text: string, at: number, by: string) =>
  text.slice(0, at) + by + text.slice(at + 1)

/** What is said about two cards; `null`: they were read. */
async function said(first: string, second: string): Promise<AppError['detail'] | null> {
  try {
    await secretOfCards(first, second)
    return null
  } catch (error) {
    if (error instanceof AppError && error.code === 'wrongCards') return error.detail
    throw error
  }
}

describe('two of three trustee cards', () => {
  test('any two, in any order, give the secret back, in whatever way they are typed (ASVS 11.4.2)', async () => {
    for (let round = 0; round < 40; round++) {
      const { secret, cards } = await newTrusteeSecret()
      const [one = '', two = '', three = ''] = cards
      for (const [left, right] of [
        [one, two],
        [two, one],
        [one, three],
        [three, two],
      ] as const) {
        expect(await secretOfCards(left, right)).toEqual(secret)
        const typed = left.toLowerCase().replaceAll('-', '').replaceAll('0', 'o')
        expect(await secretOfCards(typed, right.replaceAll('-', ' '))).toEqual(secret)
      }
    }
  })

  test('are nine groups without look-alikes, and begin with the characters of their set', async () => {
    const { cards } = await newTrusteeSecret()
    expect(cards).toHaveLength(3)
    for (const card of cards) {
      expect(card).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){8}$/)
      expect(setOfCard(card)).toBe(setOfCard(cards[0] ?? ''))
    }
    expect(new Set(cards).size).toBe(3)
  })

  test('one card rules out no secret: with every other second card it gives another one', async () => {
    const left = new Uint8Array(21).fill(7)
    left[20] = 1
    const found = new Set<string>()
    for (let guess = 0; guess < 256; guess++) {
      const right = new Uint8Array(21).fill(guess)
      right[20] = 2
      found.add(Buffer.from(await combine([left, right])).toString('hex'))
    }
    expect(found.size).toBe(256)
  })

  test('the same card twice, and cards of two sets, are told apart from typing errors', async () => {
    const { cards } = await newTrusteeSecret()
    const [one = ''] = cards
    expect(await said(one, one)).toEqual({ reason: 'sameCard' })
    let stranger = ''
    // One set in 1,024 begins with the same characters by chance.
    do stranger = (await newTrusteeSecret()).cards[1] ?? ''
    while (setOfCard(stranger) === setOfCard(one))
    expect(await said(one, stranger)).toEqual({ reason: 'otherSet' })
  })

  test('every single wrong character is found in its group and on its card', async () => {
    const { cards } = await newTrusteeSecret()
    const [one = '', two = ''] = cards
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 44 }),
        fc.integer({ min: 1, max: 31 }),
        fc.boolean(),
        async (place, away, onFirst) => {
          const group = Math.floor(place / 5)
          const right = onFirst ? one : two
          const at = place + group
          const wrong = alphabet.charAt((alphabet.indexOf(right.charAt(at)) + away) % 32)
          const changed = replaceAt(right, at, wrong)
          const told = onFirst ? await said(changed, two) : await said(one, changed)
          const name = onFirst ? 'first' : 'second'
          expect(told).toEqual({ fields: [`${name}${String(group + 1)}`] })
        },
      ),
    )
  })

  test('a recovery key is no card and a card no recovery key', async () => {
    const { cards } = await newTrusteeSecret()
    const key = formatRecoveryKey(newRecoveryKey())
    const told = await said(key, cards[0] ?? '')
    expect(told?.fields?.[0]).toMatch(/^first[1-9]$/)
    expect(() => parseRecoveryKey(cards[0] ?? '')).toThrow(AppError)
    const eight = (cards[0] ?? '').split('-').slice(0, 8).join('-')
    expect(() => parseRecoveryKey(eight)).toThrow(AppError)
  })

  test('the scheme is the one that the cards were made with (vector)', async () => {
    // Two points of one line over GF(256) with the polynomial 0x11b: at 1 and 2, by hand.
    // f(x) = 0x53 + 0xca·x, so f(1) = 0x99 and f(2) = 0x53 ^ (0xca·2 = 0x8f) = 0xdc.
    const secret = await combine([Uint8Array.of(0x99, 1), Uint8Array.of(0xdc, 2)])
    expect([...secret]).toEqual([0x53])
  })
})
