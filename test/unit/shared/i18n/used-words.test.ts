/** @file No word is kept, and translated, that no screen, paper or file says. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { catalogue, type Messages } from '#shared/i18n/catalogue.ts'

const root = join(import.meta.dirname, '../../../..')

/** The code, without the words themselves. */
const sources = ['main', 'renderer', 'shared']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  )
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith(join('shared', 'i18n')))
  .map((name) => readFileSync(join(root, name), 'utf8'))

type Words = string | { readonly [key: string]: Words }

const leaves = (words: Words, path: string): readonly string[] =>
  typeof words === 'string'
    ? [path]
    : Object.entries(words).flatMap(([key, child]) =>
        leaves(child, path === '' ? key : `${path}.${key}`),
      )

/** As the code names it: which form of a number is said is chosen later. */
const withoutNumber = (key: string): string => key.replace(/_(zero|one|other)$/, '')
const english: Messages = catalogue.en
const keys = [...new Set(leaves(english, '').map(withoutNumber))]

const quoted = new Set(sources.flatMap((text) => text.match(/(?<=['"`])[\w.]+(?=['"`])/g) ?? []))
/** Everything that can stand where a key is put together: a name of a list, or of an object. */
const names = new Set([
  ...quoted,
  ...sources.flatMap((text) => text.match(/(?<![\w.])\w+(?=\??:)/g) ?? []),
])

/** `a.${b}.c`, as what stands before, between and after. */
const builtKeys = [
  ...new Set(
    sources.flatMap((text) =>
      (text.match(/(?<=`)\w+\.[\w.]*\$\{[^`]*(?=`)/g) ?? []).map((key) =>
        key.replaceAll(/\$\{[^}]*\}/g, '*'),
      ),
    ),
  ),
].map((key) => new RegExp(`^${key.replaceAll('.', '\\.').replaceAll('*', '([\\w.]+?)')}$`))

/** Words that are read without `t`, by files, papers and the menu: the group is named there at least. */
const direct = sources
  .filter((text) => /\b(catalogue|Messages|menuWords)\b/.test(text))
  .map((text) => new Set(text.match(/\w+/g) ?? []))

const isSaid = (key: string): boolean =>
  quoted.has(key) ||
  builtKeys.some((built) => {
    const parts = built.exec(key)?.slice(1)
    return parts?.every((part) => quoted.has(part) || names.has(part)) ?? false
  }) ||
  direct.some((said) =>
    key.split('.').every((name, at) => said.has(name) || (at > 0 && quoted.has(name))),
  )

test('every word is said somewhere', () => {
  expect(keys.length).toBeGreaterThan(2000)
  expect(keys.filter((key) => !isSaid(key))).toEqual([])
})

test('a word that nobody says is found, also beside keys that are put together', () => {
  for (const key of ['frame.home', 'frame.errors.locked.title', 'auditLog.columns.reference'])
    expect(isSaid(key), key).toBe(true)
  for (const key of ['frame.zebra', 'frame.errors.zebra.title', 'quickEntry.zebra', 'menu.zebra'])
    expect(isSaid(key), key).toBe(false)
})
