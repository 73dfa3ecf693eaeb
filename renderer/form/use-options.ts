import { useMemo, useSyncExternalStore } from 'react'
import type { Code, CodeList } from '#shared/codebook/code-list.ts'
import type { Field } from '#shared/codebook/field.ts'
import { findOwnList } from '#shared/codebook/local/adopted.ts'
import { isWithin } from '#shared/codebook/within.ts'
import { codeWords } from '#shared/i18n/codebook-words.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { useForm } from './form-context.ts'
import { useLanguage } from './use-language.ts'

export interface CodeOption {
  readonly code: string
  readonly label: string
  readonly definition?: string | undefined
}

/** The value of the choice that this one lies within, such as the country of a province. */
function useOuterChoice({ within }: Field): string | null {
  const { store } = useForm()
  return useSyncExternalStore(store.subscribeAll, () => {
    const value = within === undefined ? null : store.all()[within]?.value
    return typeof value === 'string' ? value : null
  })
}

const wholeLists = new WeakMap<CodeList, Map<Language, readonly CodeOption[]>>()

/**
 * A list of the office's own in words, made once: many questions may share thousands of places, and a
 * change of its words makes another list. `null`: not such a list.
 */
function wholeList(list: CodeList, language: Language): readonly CodeOption[] | null {
  if (findOwnList(list.name) === null) return null
  const byLanguage = wholeLists.get(list) ?? new Map<Language, readonly CodeOption[]>()
  wholeLists.set(list, byLanguage)
  const known = byLanguage.get(language)
  if (known !== undefined) return known
  const made = list.codes
    .filter(({ retired }) => retired !== true)
    .map(({ code }) => ({ code, ...codeWords(language, list.name, code) }))
  byLanguage.set(language, made)
  return made
}

/**
 * The codes on offer, in words: those that fit beside the other answers. A retired code, or one that
 * no longer fits, appears only where it was chosen before.
 */
export function useOptions(field: Field, chosen: readonly string[]): readonly CodeOption[] {
  const language = useLanguage()
  const kept = chosen.join(' ')
  const outer = useOuterChoice(field)
  return useMemo(() => {
    const list = field.list
    if (list === undefined) return []
    const whole = wholeList(list, language)
    if (whole !== null && kept === '') return whole
    const keep = new Set(kept.split(' '))
    const beside = field.within === undefined ? {} : { [field.within]: { value: outer } }
    const fits = (code: Code) => code.retired !== true && isWithin(field, code.code, beside)
    return list.codes
      .filter((code) => fits(code) || keep.has(code.code))
      .map((code) => ({ code: code.code, ...codeWords(language, list.name, code.code) }))
  }, [field, language, kept, outer])
}
