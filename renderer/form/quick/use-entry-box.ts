import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import type { Answer } from '#shared/codebook/answer.ts'
import type { Field } from '#shared/codebook/field.ts'
import { isWithin } from '#shared/codebook/within.ts'
import type { AnswerStore } from '../answer-store.ts'
import { useEntry } from '../form-context.ts'
import { answerOf, entryOf } from './entry-answer.ts'
import type { EntryOption, Reading } from './entry.ts'
import type { Aliases } from './option-source.ts'
import { useQuick } from './quick-context.ts'
import { readEntry } from './read-entry.ts'

export interface Boxed {
  readonly field: Field
  readonly store: AnswerStore
  /** Words and entries of codes where they are not those of the codebook. */
  readonly aliases?: Aliases
  /** Whether a reason can stand in place of an answer. */
  readonly reasons: boolean
}

export interface EntryBox {
  readonly text: string
  readonly answer: Answer | undefined
  readonly left: boolean
  readonly reading: Reading
  readonly options: readonly EntryOption[]
  readonly type: (text: string) => void
  /** From now on the box shows the answer, not the way it was typed. */
  readonly settle: () => void
}

const nothing: readonly EntryOption[] = []

/** One box: what is typed stands in it as it is, and what it means is the answer, with every key. */
export function useEntryBox(boxed: Boxed, hasKeyboard: boolean): EntryBox {
  const { field, store, reasons } = boxed
  const { answer, left } = useEntry(store, field.path)
  const [typed, setTyped] = useState<{ text: string; answer: Answer } | null>(null)
  // Another hand changed the answer: what was typed before is no longer what it says.
  const text = typed !== null && typed.answer === answer ? typed.text : entryOf(field, answer)
  const options = useOptionsHere(boxed, hasKeyboard || text !== '')
  const spec = useMemo(() => ({ field, options, reasons }), [field, options, reasons])
  const reading = useMemo(() => readEntry(text, spec), [text, spec])
  const type = useCallback(
    (next: string) => {
      const made = answerOf(field, readEntry(next, spec), store.entry(field.path).answer)
      setTyped({ text: next, answer: made })
      store.set(field.path, made)
    },
    [field, spec, store],
  )
  return {
    text,
    answer,
    left,
    reading,
    options,
    type,
    settle: () => {
      setTyped(null)
    },
  }
}

/** Not before they are needed; of provinces, those of the country that was chosen. */
function useOptionsHere({ field, store, aliases }: Boxed, needed: boolean): readonly EntryOption[] {
  const { optionsOf } = useQuick()
  const { within } = field
  const outer = useSyncExternalStore(store.subscribeAll, () => {
    const value = within === undefined ? null : store.entry(within).answer?.value
    return typeof value === 'string' ? value : null
  })
  return useMemo(() => {
    if (!needed) return nothing
    const all = optionsOf(field, aliases)
    if (within === undefined || outer === null) return all
    return all
      .filter(({ code }) => isWithin(field, code, { [within]: { value: outer } }))
      .map((option) => ({ ...option, also: [option.code.slice(outer.length + 1)] }))
  }, [needed, optionsOf, field, aliases, within, outer])
}
