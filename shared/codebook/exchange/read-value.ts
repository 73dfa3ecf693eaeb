/** @file What a cell means for a field, in every spelling that HTCDS files and spreadsheets use. */
import { codeWords } from '../../i18n/codebook-words.ts'
import type { MissingReason, Value } from '../answer.ts'
import { missingReasons } from '../answer.ts'
import type { CodeList } from '../code-list.ts'
import type { Field, FieldKind } from '../field.ts'

/** Between the codes of one cell. */
export const codeSeparator = ';'

export type ValueReading =
  | { readonly ok: true; readonly value: Value | null; readonly missing?: MissingReason }
  | { readonly ok: false; readonly problem: string }

const value = (read: Value | null): ValueReading => ({ ok: true, value: read })
const wrong = (problem: string): ValueReading => ({ ok: false, problem })

const squeezed = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** CTDC writes -99 for "not known"; our own bundles write the reason in brackets. */
function missingIn(cell: string): MissingReason | null {
  if (cell === '-99') return 'unknown'
  return missingReasons.find((reason) => cell === `(${reason})`) ?? null
}

type CodeFinder = ReadonlyMap<string, string>
const finders = new WeakMap<CodeList, readonly CodeFinder[]>()

/** Strongest first: our code, the official value, the English label. An ambiguous one finds nothing. */
function findersOf(list: CodeList): readonly CodeFinder[] {
  const known = finders.get(list)
  if (known !== undefined) return known
  const finder = (nameOf: (code: string, htcds: string | null) => string | null): CodeFinder => {
    const found = new Map<string, string | null>()
    for (const { code, htcds } of list.codes) {
      const name = nameOf(code, htcds)
      if (name !== null) found.set(name, found.has(name) ? null : code)
    }
    return new Map([...found].flatMap(([name, code]) => (code === null ? [] : [[name, code]])))
  }
  const made = [
    finder((code) => code),
    finder((code) => squeezed(code)),
    finder((_, htcds) => (htcds === null ? null : squeezed(htcds))),
    finder((code) => squeezed(codeWords('en', list.name, code).label)),
  ]
  finders.set(list, made)
  return made
}

function codeIn(list: CodeList, text: string): string | null {
  for (const finder of findersOf(list)) {
    const code = finder.get(text) ?? finder.get(squeezed(text))
    if (code !== undefined) return code
  }
  return null
}

/** HTCDS templates write semicolons, XForms write spaces; a label may hold spaces and commas. */
function partsOf(cell: string, list: CodeList): readonly string[] {
  if (codeIn(list, cell) !== null) return [cell]
  for (const separator of [codeSeparator, ',', ' ']) {
    const parts = cell
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '')
    if (parts.length > 1 && parts.every((part) => codeIn(list, part) !== null)) return parts
  }
  return [cell]
}

const yes = new Set(['true', 'yes', '1'])
const no = new Set(['false', 'no', '0'])

const byKind: Readonly<Record<FieldKind, (cell: string, field: Field) => ValueReading>> = {
  text: (cell) => value(cell),
  longText: (cell) => value(cell),
  date: (cell) => readDate(cell.trim()),
  integer: (cell) => (/^\s*-?\d{1,9}\s*$/.test(cell) ? value(Number(cell)) : wrong('wrongKind')),
  flag: (cell) => {
    const said = cell.trim().toLowerCase()
    if (yes.has(said)) return value(true)
    return no.has(said) ? value(false) : wrong('wrongKind')
  },
  choice: (cell, { list }) => {
    const code = list === undefined ? null : codeIn(list, cell.trim())
    return code === null ? wrong('notACode') : value(code)
  },
  choices: (cell, { list }) => {
    if (list === undefined) return wrong('notACode')
    const codes = partsOf(cell.trim(), list).map((part) => codeIn(list, part))
    const found = codes.flatMap((code) => code ?? [])
    return found.length === codes.length ? value([...new Set(found)]) : wrong('notACode')
  },
}

/**
 * As it is stored and nothing else. Day or month first, and which calendar, would be guesses about
 * thousands of rows that nobody looks at one by one. A time of midnight says nothing.
 */
function readDate(cell: string): ValueReading {
  const date = /^(\d{4}(?:-\d{2}){0,2})(?:T00:00(?::00(?:\.0+)?)?Z?)?$/.exec(cell)?.[1]
  return date === undefined ? wrong('notADate') : value(date)
}

/** Blanks around an answer and no-break spaces mean nothing. */
export function readValue(field: Field, cell: string): ValueReading {
  const bare = cell.replaceAll('\u00a0', ' ').trim()
  if (bare === '') return value(null)
  const missing = missingIn(bare)
  if (missing !== null) return { ok: true, value: null, missing }
  return byKind[field.kind](bare, field)
}

/** The value in a cell of our own, to the letter. */
export function readPlainValue(field: Field, cell: string): ValueReading {
  if (field.kind === 'choices') return value(cell.split(codeSeparator))
  return field.kind === 'integer' || field.kind === 'flag'
    ? byKind[field.kind](cell, field)
    : value(cell)
}
