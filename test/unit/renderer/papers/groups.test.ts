import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseRecoveryKey, formatRecoveryKey, newRecoveryKey } from '#main/vault/recovery-key.ts'
import { fillGroups, groupNumbers, groupsOf, latinOf } from '../../../../renderer/papers/groups.ts'

const key = '4K7QD-M2XR9-0TBWE-HH3VA-9C5NP-ZQ81M-RT6YK-D3F7S'
const groups = key.split('-')
const nothing = Array.from({ length: 8 }, () => '')

describe('typing a recovery key back', () => {
  test('a whole key pasted into the first field fills all eight', () => {
    expect(fillGroups([], 0, key, 8)).toEqual({ groups, next: 7 })
    expect(fillGroups([], 0, key.toLowerCase().replaceAll('-', ' '), 8)).toEqual({
      groups,
      next: 7,
    })
  })

  test('the fifth letter moves to the next field and no earlier one does', () => {
    expect(fillGroups(nothing, 2, '0TBW', 8).next).toBe(2)
    expect(fillGroups(nothing, 2, '0TBWE', 8).next).toBe(3)
  })

  test('a sixth letter runs on into the next field', () => {
    const filled = fillGroups(nothing, 0, '4K7QDM', 8)
    expect(filled.groups.slice(0, 2)).toEqual(['4K7QD', 'M'])
    expect(filled.next).toBe(1)
  })

  test('what is too long for the last field is dropped, and the keyboard stays there', () => {
    const filled = fillGroups(groups, 7, 'D3F7SXYZ', 8)
    expect(filled.groups).toEqual(groups)
    expect(filled.next).toBe(7)
  })

  test('other groups stay as they are', () => {
    expect(fillGroups(groups, 3, 'AAAAA', 8).groups).toEqual([
      ...groups.slice(0, 3),
      'AAAAA',
      ...groups.slice(4),
    ])
  })

  test('every key of the vault survives being shown, typed and read again', () => {
    for (let round = 0; round < 50; round++) {
      const bytes = newRecoveryKey()
      const shown = groupsOf(formatRecoveryKey(bytes))
      const typed = shown.reduce<readonly string[]>(
        (so, group, index) => fillGroups(so, index, group.toLowerCase(), 8).groups,
        [],
      )
      expect(parseRecoveryKey(typed.join('-'))).toEqual(bytes)
    }
  })

  test('nothing that is typed ever makes more than eight groups of five', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 7 }), (text, from) => {
        const filled = fillGroups(nothing, from, text, 8)
        expect(filled.groups).toHaveLength(8)
        expect(filled.groups.every((group) => /^[0-9A-Z]{0,5}$/.test(group))).toBe(true)
        expect(filled.next).toBeGreaterThanOrEqual(from)
        expect(filled.next).toBeLessThan(8)
      }),
    )
  })
})

test('names of groups become numbers, and other names none', () => {
  expect(groupNumbers(['group1', 'group8'], 'group')).toEqual([1, 8])
  expect(groupNumbers(['group0', 'passphrase', 'group12', 'groups'], 'group')).toEqual([])
  expect(groupNumbers(['first3', 'second9'], 'second')).toEqual([9])
})

describe('a keyboard that is set to another script', () => {
  const plain = { ctrlKey: false, altKey: false, metaKey: false }

  test('types the letters and digits that stand on its keys', () => {
    expect(latinOf({ key: 'ฟ', code: 'KeyA', ...plain })).toBe('A')
    expect(latinOf({ key: 'ា', code: 'KeyA', ...plain })).toBe('A')
    expect(latinOf({ key: '១', code: 'Digit1', ...plain })).toBe('1')
  })

  test('leaves alone what is Latin already, commands, and keys without a letter', () => {
    expect(latinOf({ key: 'q', code: 'KeyA', ...plain })).toBeNull()
    expect(latinOf({ key: '-', code: 'Minus', ...plain })).toBeNull()
    expect(latinOf({ key: 'Enter', code: 'Enter', ...plain })).toBeNull()
    expect(latinOf({ key: 'ฟ', code: 'KeyA', ...plain, ctrlKey: true })).toBeNull()
    expect(latinOf({ key: 'ง', code: 'Semicolon', ...plain })).toBeNull()
  })
})
