/** @file The answers on offer as they can be typed, made when a box is first used: lists can be thousands long. */
import type { CodeList } from '#shared/codebook/code-list.ts'
import type { Field } from '#shared/codebook/field.ts'
import { codeNumber } from '#shared/codebook/numbering.ts'
import { codeWords } from '#shared/i18n/codebook-words.ts'
import type { Language } from '#shared/i18n/languages.ts'
import type { EntryOption } from './entry.ts'

interface Said {
  readonly yes: string
  readonly no: string
}

/** Words of a code where they are not those of the codebook, and whole entries that mean it too. */
export interface CodeAlias {
  readonly label: string
  readonly also: readonly string[]
}
export type Aliases = Readonly<Record<string, CodeAlias>>

/** A function that answers with the same options for the same question, as long as it lives. */
export function optionSource(language: Language, said: Said) {
  const byList = new Map<CodeList, readonly EntryOption[]>()
  const flag: readonly EntryOption[] = [
    { code: 'yes', label: said.yes, number: 1, also: ['y'], retired: false },
    { code: 'no', label: said.no, number: 2, also: ['n'], retired: false },
  ]
  return (field: Field, aliases: Aliases = {}): readonly EntryOption[] => {
    const { kind, list } = field
    if (kind === 'flag') return flag
    if (list === undefined) return []
    const known = byList.get(list)
    if (known !== undefined) return known
    const made = list.codes.map(({ code, retired }) => ({
      code,
      label: aliases[code]?.label ?? codeWords(language, list.name, code).label,
      number: codeNumber(list, code),
      also: aliases[code]?.also ?? [],
      retired: retired === true,
    }))
    byList.set(list, made)
    return made
  }
}
export type OptionSource = ReturnType<typeof optionSource>
