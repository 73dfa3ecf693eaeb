/** @file Which box has the keyboard, and what can be chosen in it: the line at the bottom shows it. */
import type { Field } from '#shared/codebook/field.ts'
import type { EntryOption } from './entry.ts'

export interface Focused {
  readonly field: Field
  readonly number: string
  /** The question as it is asked aloud. */
  readonly ask: string
  readonly shown: readonly EntryOption[]
  readonly chosen: readonly string[]
  /** Place among `shown` that the arrows are at; -1: none. */
  readonly at: number
  readonly take: (option: EntryOption) => void
}

export interface QuickFocus {
  readonly get: () => Focused | null
  readonly show: (focused: Focused) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function quickFocus(): QuickFocus {
  let now: Focused | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => now,
    show(focused) {
      now = focused
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** Round and round, through "none" in between. */
export function movedAt({ at, shown }: Focused, by: 1 | -1): number {
  const places = shown.length + 1
  return ((at + 1 + by + places) % places) - 1
}

export const optionId = (listId: string, at: number): string => `${listId}-${String(at)}`
