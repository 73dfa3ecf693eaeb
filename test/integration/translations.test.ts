import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, onTestFinished, test } from 'vitest'
import { translationHandlers } from '#main/services/translations.ts'
import type { Context } from '#main/services/context.ts'
import { catalogue } from '#shared/i18n/catalogue.ts'
import { forkedParser } from '#test/support/parser-host.ts'
import { contextOf, onVault } from '#test/support/records.ts'
import type { TestVault } from '#test/support/vault.ts'

const handle = { handle: 'h', label: 'l' }
const language = 'km'

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-words-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  return join(folder, 'words.csv')
}

function desk({ session }: TestVault, path: string) {
  const base = contextOf(session)
  const context: Context = {
    get vault() {
      return base.vault
    },
    session,
    parser: forkedParser,
    files: { target: path, source: path },
    progress: base.progress,
    cancelled: base.cancelled,
  }
  return {
    write: () => translationHandlers.write({ language, target: handle }, context),
    look: () => translationHandlers.look({ language, source: handle }, context),
    read: () => translationHandlers.read({ language, source: handle }, context),
    corrections: () => translationHandlers.corrections({ language }, context),
    forget: () => translationHandlers.forget({ language }, context),
  }
}

const rowsOf = (path: string): string[][] => parse(readFileSync(path), { bom: true })

const table = (rows: readonly (readonly [string, string])[], separator = ','): string =>
  [['key', 'correction'], ...rows]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator))
    .join('\r\n')

test('the table holds every text, opens as UTF-8 in a spreadsheet, and runs nothing there', () =>
  onVault(async (vault) => {
    const path = place()
    const words = desk(vault, path)
    await words.write()
    expect([...readFileSync(path).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [head, ...rows] = rowsOf(path)
    expect(head).toEqual(['key', 'english', 'translation', 'reviewed', 'correction'])
    expect(rows.length).toBeGreaterThan(1500)
    const home = rows.find(([key]) => key === 'frame.home')
    expect(home?.slice(1, 4)).toEqual([catalogue.en.frame.home, catalogue.km.frame.home, 'no'])
    expect(rows.map(([key]) => key)).toContain('codebook/fields/person/firstName/ask')
    for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^[=+@]/)
    // Brought back as it went out, it changes nothing.
    expect(await words.look()).toEqual({ changes: [], problems: [] })
  }))

test('a corrected text is used, can be taken back, and one that equals the original is none', () =>
  onVault(async (vault) => {
    const path = place()
    const words = desk(vault, path)
    writeFileSync(path, table([['frame.home', 'ទំព័រថ្មី']]))
    expect(await words.look()).toEqual({
      changes: [
        {
          key: 'frame.home',
          english: catalogue.en.frame.home,
          before: catalogue.km.frame.home,
          after: 'ទំព័រថ្មី',
        },
      ],
      problems: [],
    })
    expect(await words.corrections()).toEqual({})
    expect(await words.read()).toEqual({ 'frame.home': 'ទំព័រថ្មី' })
    await words.write()
    expect(rowsOf(path).find(([key]) => key === 'frame.home')?.[2]).toBe('ទំព័រថ្មី')
    writeFileSync(path, table([['frame.home', catalogue.km.frame.home]]))
    expect(await words.read()).toEqual({})
    writeFileSync(path, table([['frame.home', 'ម្តងទៀត']]))
    await words.read()
    await words.forget()
    expect(await words.corrections()).toEqual({})
  }))

describe('what a translator can get wrong', () => {
  const key = 'definitions.found_other'
  test.each([
    ['a key that does not exist', [['no.such.key', 'x']], 'unknownKey'],
    ['a place that is lost', [[key, 'សំណួរ']], 'places'],
    ['a place that nobody fills', [[key, '{{count}} {{name}}']], 'places'],
    ['signs that hide', [[key, '{{count}} \u0007']], 'wrongText'],
    ['a text without end', [[key, `{{count}} ${'x'.repeat(6000)}`]], 'wrongText'],
  ] as const)('%s is named and not used', (_, rows, problem) =>
    onVault(async (vault) => {
      const path = place()
      const words = desk(vault, path)
      writeFileSync(path, table(rows))
      const { changes, problems } = await words.look()
      expect(changes).toEqual([])
      expect(problems.map((one) => one.problem)).toEqual([problem])
      expect(await words.read()).toEqual({})
    }),
  )

  test.each([';', '\t'])('a spreadsheet that separates by %j is understood', (separator) =>
    onVault(async (vault) => {
      const path = place()
      writeFileSync(path, `\uFEFF${table([['frame.home', 'ថ្មី']], separator)}`)
      expect((await desk(vault, path).look()).changes).toHaveLength(1)
    }),
  )

  test.each([
    ['no table', 'key,english\r\nframe.home,Home\r\n'],
    ['bytes that are no text', Buffer.from([0x6b, 0x65, 0x79, 0x2c, 0xff, 0xfe])],
    ['a contact card', '{"format":"tessera-contact-card"}'],
    ['nothing', ''],
  ])('%s is refused', (_, content) =>
    onVault(async (vault) => {
      const path = place()
      writeFileSync(path, content)
      await expect(desk(vault, path).look()).rejects.toThrow('badFile')
    }),
  )
})
