import { describe, expect, test } from 'vitest'
import { commandOf } from '../../../../renderer/app/use-commands.ts'

const plain = { key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

describe('keys that work on every screen', () => {
  test.each([
    ['F1', false, 'help'],
    ['k', true, 'find'],
    ['l', true, 'lock'],
    ['n', true, 'newIntake'],
    ['N', true, 'newIntake'],
  ])('%s with Ctrl %s is %s', (key, ctrlKey, command) => {
    expect(commandOf({ ...plain, key, ctrlKey })).toBe(command)
  })

  test('letters alone are text', () => {
    expect(commandOf({ ...plain, key: 'k', code: 'KeyK' })).toBeNull()
    expect(commandOf({ ...plain, key: 'l', code: 'KeyL' })).toBeNull()
  })

  test('on a Khmer keyboard the same key locks', () => {
    expect(commandOf({ ...plain, key: 'ល', code: 'KeyL', ctrlKey: true })).toBe('lock')
  })

  test('a shortcut of the system with Alt or Shift is left alone', () => {
    expect(commandOf({ ...plain, key: 'l', ctrlKey: true, altKey: true })).toBeNull()
    expect(commandOf({ ...plain, key: 'N', ctrlKey: true, shiftKey: true })).toBeNull()
  })
})
