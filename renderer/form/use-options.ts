import { useMemo } from 'react'
import type { Field } from '#shared/codebook/field.ts'
import { codeWords } from '#shared/i18n/codebook-words.ts'
import { useLanguage } from './use-language.ts'

export interface CodeOption {
  readonly code: string
  readonly label: string
  readonly definition?: string | undefined
}

/** The codes on offer, in words. A retired code appears only where it was chosen before. */
export function useOptions(field: Field, chosen: readonly string[]): readonly CodeOption[] {
  const language = useLanguage()
  const kept = chosen.join(' ')
  return useMemo(() => {
    const list = field.list
    if (list === undefined) return []
    const keep = new Set(kept.split(' '))
    return list.codes
      .filter((code) => code.retired !== true || keep.has(code.code))
      .map((code) => ({ code: code.code, ...codeWords(language, list.name, code.code) }))
  }, [field.list, language, kept])
}
