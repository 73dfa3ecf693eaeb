/** @file Names that are the same in every language: provinces, and languages that are seldom met here. */
import { languageName } from '../codebook/lists/language.ts'
import { provinceLabel } from '../codebook/lists/province.ts'

/** `null`: the code is named in words, see codebook-words.ts. */
export function properName(list: string, code: string): string | null {
  if (list === 'province') return provinceLabel(code)
  return list === 'language' ? languageName(code) : null
}
