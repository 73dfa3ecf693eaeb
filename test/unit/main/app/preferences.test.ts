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
      window: null,
    })
  },
)
