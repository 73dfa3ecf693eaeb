import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPreferences } from '#main/app/preferences.ts'

function freshFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'tessera-preferences-')), 'preferences.json')
}

test('what was chosen is there at the next start, readable by this user only', () => {
  const file = freshFile()
  openPreferences(file).set({ language: 'km' })
  expect(openPreferences(file).get().language).toBe('km')
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test.each(['', '{', '{"language":"xx"}', '{"window":{"x":"1"}}', '[]', 'null'])(
  'a damaged file (%s) gives the defaults',
  (text) => {
    const file = freshFile()
    writeFileSync(file, text)
    expect(openPreferences(file).get()).toEqual({
      language: null,
      railCollapsed: false,
      captureAllowed: false,
      window: null,
    })
  },
)

test('a file of an older version is kept, and pictures of the window stay forbidden', () => {
  const file = freshFile()
  writeFileSync(file, '{"language":"th","railCollapsed":true,"window":null}')
  expect(openPreferences(file).get()).toMatchObject({ language: 'th', captureAllowed: false })
})

test('a choice that cannot be saved holds until the application is closed', () => {
  let told = 0
  const file = join(freshFile(), 'not-a-folder', 'preferences.json')
  writeFileSync(join(file, '..', '..'), '')
  const preferences = openPreferences(file, () => (told += 1))
  preferences.set({ language: 'km' })
  expect(preferences.get().language).toBe('km')
  expect(told).toBe(1)
})
