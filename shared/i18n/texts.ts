/** @file Every text of the application by its key, for translators: screens and codebook alike. */
import type { CodebookWords } from './codebook-shape.ts'
import type { Messages } from './catalogue.ts'

/**
 * Keys are paths: `home.title`. Those of the codebook hold a `/` where others hold a dot, because
 * its codes may hold dots themselves: `codebook/fields/person/firstName/ask`.
 */
export type Texts = ReadonlyMap<string, string>

function walk(node: unknown, path: string, separator: string, into: Map<string, string>): void {
  if (typeof node === 'string') into.set(path, node)
  // A mark, such as that a definition is official, is not a text.
  if (typeof node !== 'object' || node === null) return
  for (const [key, child] of Object.entries(node))
    walk(child, path === '' ? key : `${path}${separator}${key}`, separator, into)
}

export function textsOf(messages: Messages, codebook: CodebookWords): Texts {
  const texts = new Map<string, string>()
  walk(messages, '', '.', texts)
  walk(codebook, 'codebook', '/', texts)
  return texts
}

/** The names in `{{ }}`: a translation must hold the same ones. */
export const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].flatMap(([, name]) => name ?? []).sort()
