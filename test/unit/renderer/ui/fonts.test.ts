import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../../..')

/** The letters that the bundled fonts are used for, as pairs of first and last. */
function bundled(): readonly (readonly [number, number])[] {
  const css = readFileSync(join(root, 'renderer/ui/fonts.css'), 'utf8')
  return [...css.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, first = '', last]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last ?? first, 16),
  ])
}

const sources = ['shared/i18n', 'renderer'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|css)$/.test(name))
    .map((name) => join(folder, name)),
)

/** An example of a name in Lao: names in other scripts than ours are drawn by the fonts of the computer. */
const byTheComputer = /\p{Script=Lao}/u

test('every letter and sign of the screens and the words has a bundled font', () => {
  const ranges = bundled()
  const has = (point: number) => ranges.some(([first, last]) => point >= first && point <= last)
  const without = sources.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    const foreign = [...new Set(text)].filter(
      (letter) => !has(letter.codePointAt(0) ?? 0) && !byTheComputer.test(letter),
    )
    return foreign.length === 0 ? [] : [`${file}: ${foreign.join(' ')}`]
  })
  expect(sources.length).toBeGreaterThan(300)
  expect(without).toEqual([])
})

test('Khmer and Thai are bundled in both weights in use', () => {
  const css = readFileSync(join(root, 'renderer/ui/fonts.css'), 'utf8')
  for (const script of ['khmer', 'thai'])
    for (const weight of [400, 600])
      expect(css).toContain(`noto-sans-${script}-${script}-${String(weight)}-normal.woff2`)
})
