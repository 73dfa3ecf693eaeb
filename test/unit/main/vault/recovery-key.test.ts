import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AppError } from '#shared/errors.ts'
import { formatRecoveryKey, parseRecoveryKey } from '#main/vault/recovery-key.ts'

const key = fc.uint8Array({ minLength: 20, maxLength: 20 })
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

function wrongGroups(typed: string): readonly string[] | undefined {
  try {
    parseRecoveryKey(typed)
    return undefined
  } catch (error) {
    return error instanceof AppError && error.code === 'wrongRecoveryKey' ? error.detail.fields : []
  }
}

const replaceAt = (text: string, at: number, by: string) =>
  text.slice(0, at) + by + text.slice(at + 1)

test('has eight groups of five without look-alikes', () => {
  fc.assert(
    fc.property(key, (bytes) => {
      expect(formatRecoveryKey(bytes)).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){7}$/)
    }),
  )
})

test('is the same on paper for ever', () => {
  const bytes = Uint8Array.from({ length: 20 }, (_, index) => index * 13)
  expect(formatRecoveryKey(bytes)).toBe('006H7-M9SMM-8575W-PT3NC-GA7S9-SADP7-RF8DF-VTQQT')
})

test('is read in any case, with any spaces or dashes or none, and with look-alikes', () => {
  const separator = fc.constantFrom('-', ' ', '', ' - ', '–', '\n', '. ')
  fc.assert(
    fc.property(key, separator, fc.boolean(), fc.boolean(), (bytes, between, lower, alike) => {
      let typed = formatRecoveryKey(bytes).split('-').join(between)
      if (alike) typed = typed.replaceAll('0', 'O').replaceAll('1', 'l')
      expect(parseRecoveryKey(lower ? typed.toLowerCase() : typed)).toEqual(bytes)
    }),
  )
})

test('names the group of every single wrong character', () => {
  const at = fc.integer({ min: 0, max: 39 })
  fc.assert(
    fc.property(key, at, fc.integer({ min: 1, max: 31 }), (bytes, place, away) => {
      const right = formatRecoveryKey(bytes)
      const position = place + Math.floor(place / 5)
      const wrong = alphabet.charAt((alphabet.indexOf(right.charAt(position)) + away) % 32)
      const expected = [`group${String(Math.floor(place / 5) + 1)}`]
      expect(wrongGroups(replaceAt(right, position, wrong))).toEqual(expected)
      expect(wrongGroups(replaceAt(right, position, wrong).replaceAll('-', ''))).toEqual(expected)
    }),
  )
})

test('names the group in which two characters changed places, and groups that changed places', () => {
  const place = fc.integer({ min: 0, max: 4 })
  const group = fc.integer({ min: 0, max: 7 })
  fc.assert(
    fc.property(key, group, place, place, group, (bytes, one, a, b, other) => {
      const groups = formatRecoveryKey(bytes).split('-')
      const text = groups[one] ?? ''
      fc.pre(text.charAt(a) !== text.charAt(b))
      const swapped = replaceAt(replaceAt(text, a, text.charAt(b)), b, text.charAt(a))
      expect(wrongGroups(groups.with(one, swapped).join(' '))).toEqual([`group${String(one + 1)}`])
      fc.pre(one !== other)
      const moved = groups.with(one, groups[other] ?? '').with(other, text)
      const both = [one, other].sort().map((index) => `group${String(index + 1)}`)
      expect(wrongGroups(moved.join('-'))).toEqual(both)
    }),
  )
})

test('a forgotten group or character is refused', () => {
  const groups = formatRecoveryKey(new Uint8Array(20).fill(200)).split('-')
  expect(wrongGroups(groups.slice(0, 7).join('-'))).toEqual(['group8'])
  expect(wrongGroups(groups.with(2, (groups[2] ?? '').slice(1)).join('-'))).toEqual(['group3'])
  expect(wrongGroups([...groups, 'AAAAA'].join('-'))).toEqual(['group8'])
  expect(wrongGroups('')).toEqual(['group1'])
})
