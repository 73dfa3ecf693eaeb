import type { Draft } from './use-draft.ts'

/** What every part of the form is given. */
export interface PartProps {
  readonly draft: Draft
  /** Words for what is wrong with a part; nothing before the first try to save. */
  readonly error: (part: string) => string | null
  /** Saved before: its kind stays. */
  readonly isKnown: boolean
}
