/** @file A closed, ordered, append-only list of codes. Labels and definitions live in the catalogue. */

export interface Code {
  readonly code: string
  /** The official HTCDS value name this code is exported as; `null`: HTCDS has no equivalent. */
  readonly htcds: string | null
  /** Retired codes still read and print, and are no longer offered. Codes are never deleted. */
  readonly retired?: true
}

export interface CodeList {
  readonly name: string
  readonly codes: readonly Code[]
  /** Long lists are searched by typing instead of shown whole. */
  readonly searchable: boolean
  /** Where the codes come from, for the attribution and the data dictionary. */
  readonly source: string
}

/** Most lists use the official HTCDS value names as codes; a tuple says otherwise. */
export function codeList(
  name: string,
  source: string,
  codes: readonly (string | Code)[],
  options: { readonly searchable?: boolean } = {},
): CodeList {
  return {
    name,
    source,
    codes: codes.map((code) => (typeof code === 'string' ? { code, htcds: code } : code)),
    searchable: options.searchable ?? false,
  }
}
