/** @file What every question of a form shares. The object stays the same while the form is open. */
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import { isAsked } from '#shared/codebook/asked.ts'
import type { Field } from '#shared/codebook/field.ts'
import type { AnswerStore, Entry } from './answer-store.ts'

export interface Form {
  readonly store: AnswerStore
  /** Tells which question has the keyboard, for the definition beside it. */
  readonly focused: (path: string) => void
  readonly showDefinition: (path: string) => void
}

const FormContext = createContext<Form | null>(null)
export const FormProvider = FormContext.Provider

export function useForm(): Form {
  const form = useContext(FormContext)
  if (form === null) throw new Error('A question stands outside a form')
  return form
}

/** Draws again only when this question's answer changes. */
export function useEntry(store: AnswerStore, path: string): Entry {
  const subscribe = useCallback(
    (listener: () => void) => store.subscribe(path, listener),
    [store, path],
  )
  return useSyncExternalStore(subscribe, () => store.entry(path))
}

/** Draws again only when the question appears or disappears. */
export function useIsAsked(store: AnswerStore, field: Field): boolean {
  return useSyncExternalStore(store.subscribeAll, () => isAsked(field, store.all()))
}
