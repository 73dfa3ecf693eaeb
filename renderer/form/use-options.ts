import { useMemo, useSyncExternalStore } from 'react'
import type { Field } from '#shared/codebook/field.ts'
import { isWithin } from '#shared/codebook/within.ts'
import { listWords } from '#shared/i18n/codebook-words.ts'
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

/**
 * The codes on offer, in words: those that fit beside the other answers. A retired code, or one that
 * no longer fits, appears only where it was chosen before.
 */
export function useOptions(field: Field, chosen: readonly string[]): readonly CodeOption[] {
  const language = useLanguage()
  const kept = chosen.join(' ')
  const outer = useOuterChoice(field)
  return useMemo(() => {
    if (field.list === undefined) return []
    const keep = new Set(kept.split(' '))
    const beside = field.within === undefined ? {} : { [field.within]: { value: outer } }
    return listWords(language, field.list).filter(
      ({ code, retired }) => (!retired && isWithin(field, code, beside)) || keep.has(code),
    )
  }, [field, language, kept, outer])
}
