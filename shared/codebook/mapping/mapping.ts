/** @file A mapping of one of our lists: complete by its type, so that a new code has to be thought of. */
import type { CodeList, CodeOf } from '../code-list.ts'

/** Nothing there says the same, and why; the reason stands in docs/definitions.md. */
export interface NoEquivalent {
  readonly none: string
}

export type Mapping<L extends CodeList, T> = Readonly<Record<CodeOf<L>, T | NoEquivalent>>

export const none = (reason: string): NoEquivalent => ({ none: reason })

/** What a code maps to. `null`: no equivalent, or a code that the list does not have. */
export function targetOf<T extends string | readonly string[]>(
  mapping: Readonly<Record<string, T | NoEquivalent>>,
  code: string,
): T | null {
  const target = mapping[code]
  return typeof target === 'string' || Array.isArray(target) ? (target as T) : null
}
