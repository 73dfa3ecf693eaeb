import { expect, test } from 'vitest'
import { isTextBox, reasonForKey } from '../../../../renderer/form/reason-key.ts'

const press = (code: string, more: Partial<Parameters<typeof reasonForKey>[0]> = {}) => ({
  code,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...more,
})

test('U, N and D say why there is no answer, where no text is typed', () => {
  expect(reasonForKey(press('KeyU'), false)).toBe('unknown')
  expect(reasonForKey(press('KeyN'), false)).toBe('notAsked')
  expect(reasonForKey(press('KeyD'), false)).toBe('declined')
})

test('in a text box the letters are letters, and Alt makes them keys', () => {
  expect(reasonForKey(press('KeyU'), true)).toBeNull()
  expect(reasonForKey(press('KeyU', { altKey: true }), true)).toBe('unknown')
})

test('shortcuts of the application are left alone', () => {
  expect(reasonForKey(press('KeyN', { ctrlKey: true }), false)).toBeNull()
  expect(reasonForKey(press('KeyD', { metaKey: true }), false)).toBeNull()
})

test('a radio button is no text box; a search box and a long text are', () => {
  expect(isTextBox({ tagName: 'INPUT', type: 'radio' })).toBe(false)
  expect(isTextBox({ tagName: 'BUTTON' })).toBe(false)
  expect(isTextBox({ tagName: 'INPUT', type: 'text' })).toBe(true)
  expect(isTextBox({ tagName: 'TEXTAREA' })).toBe(true)
})
