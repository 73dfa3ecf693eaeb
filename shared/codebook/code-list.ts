/** @file A closed, ordered, append-only list of codes. Labels and definitions live in the catalogue. */

export interface Code<C extends string = string> {
  readonly code: C
  /**
   * The official HTCDS value this code is exported as; `null`: HTCDS has no equivalent. Several
   * codes may share one value, so an export can be coarser than the record, never wrong.
   */
  readonly htcds: string | null
  /** Retired codes still read and print, and are no longer offered. Codes are never deleted. */
  readonly retired?: true
  /** A code of the same list that this one is a kind of, for counts that do not tell them apart. */
  readonly broader?: string
}

export interface CodeList<N extends string = string, C extends string = string> {
  readonly name: N
  readonly codes: readonly Code<C>[]
  /** Long lists are searched by typing instead of shown whole. */
  readonly searchable: boolean
  /** Where the codes come from, for the attribution and the data dictionary. */
  readonly source: string
}

/** The codes of a list, as a type: what its words must be complete for. */
export type CodeOf<L extends CodeList> = L['codes'][number]['code']

/** Most lists use the official HTCDS value names as codes; an object says otherwise. */
export function codeList<const N extends string, const C extends string>(
  name: N,
  source: string,
  codes: readonly (C | Code<C>)[],
  options: { readonly searchable?: boolean } = {},
): CodeList<N, C> {
  return {
    name,
    source,
    codes: codes.map((code) => (typeof code === 'string' ? { code, htcds: code } : code)),
    searchable: options.searchable ?? false,
  }
}

/** A list of our own that the standard does not have. */
export function ownList<const N extends string, const C extends string>(
  name: N,
  codes: readonly C[],
): CodeList<N, C> {
  return codeList(
    name,
    'Tessera',
    codes.map((code) => ({ code, htcds: null })),
  )
}

const byCode = new WeakMap<CodeList, ReadonlyMap<string, Code>>()

/** The codes of a list by code, made once: lists can be thousands long. */
export function codesByCode(list: CodeList): ReadonlyMap<string, Code> {
  const known = byCode.get(list)
  if (known !== undefined) return known
  const made = new Map(list.codes.map((code) => [code.code, code]))
  byCode.set(list, made)
  return made
}

const places = new WeakMap<CodeList, ReadonlyMap<string, number>>()

/** Where each code stands in its list, made once. */
export function placesOfCodes(list: CodeList): ReadonlyMap<string, number> {
  const known = places.get(list)
  if (known !== undefined) return known
  const made = new Map(list.codes.map(({ code }, place) => [code, place]))
  places.set(list, made)
  return made
}
