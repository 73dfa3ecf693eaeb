/**
 * @file What the words of the codebook must hold, derived from the codebook itself: a field, code or
 * step without words does not compile, in any language.
 */
import type { CodeOf } from '../codebook/code-list.ts'
import type { EntityName, entityByName } from '../codebook/codebook.ts'
import type { FieldNameOf } from '../codebook/entity.ts'
import type { CommonLanguage } from '../codebook/lists/language.ts'
import type { ListName, lists } from '../codebook/lists.ts'
import type { StepId } from '../codebook/steps.ts'

export interface FieldWords {
  /** For tables, summaries and reports. */
  readonly label: string
  /** The plain question to ask aloud. */
  readonly ask: string
  readonly why: string
  readonly definition: string
  /** What counts and what does not: an example, and where the line is. `undefined`: never asked. */
  readonly examples?: string
  /** The definition is the standard's own text (English: to the letter), and is credited to it. */
  readonly official?: true
}

export interface CodeWords {
  readonly label: string
  readonly definition?: string
  readonly official?: true
}

export interface StepWords {
  readonly title: string
  readonly intro: string
}

export type EntityWordsOf<E extends EntityName> = Readonly<
  Record<FieldNameOf<(typeof entityByName)[E]>, FieldWords>
>
/** Names of provinces are the same in every language, see proper-names.ts. */
export type WordedList = Exclude<ListName, 'province'>

/** Of the thousands of languages only the common ones have names of our own. */
type WordedCode<L extends WordedList> = L extends 'language'
  ? CommonLanguage
  : CodeOf<(typeof lists)[L]>

/** A code whose label says everything is only its label. */
export type CodeWordsOf<L extends WordedList> = Readonly<Record<WordedCode<L>, string | CodeWords>>

export interface CodebookWords {
  readonly fields: { readonly [E in EntityName]: EntityWordsOf<E> }
  readonly codes: { readonly [L in WordedList]: CodeWordsOf<L> }
  readonly steps: Readonly<Record<StepId, StepWords>>
}
