import { useEffect, useRef, type RefObject } from 'react'
import { findField } from '#shared/codebook/codebook.ts'
import type { AnswerStore } from './answer-store.ts'
import { isTextBox, reasonForKey } from './reason-key.ts'

interface FormKeys {
  readonly store: AnswerStore
  /** F1. */
  readonly onDefinition: () => void
  /** Enter in a box of one line, a row or a list that has no use for it. */
  readonly onEnter?: (from: HTMLElement, event: KeyboardEvent) => void
}

/**
 * The keys of a form. They are heard at the document, after every control has had its turn: whoever
 * used a key for itself has prevented it by then.
 */
export function useFormKeys(within: RefObject<HTMLElement | null>, keys: FormKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const from = event.target
      if (event.defaultPrevented || event.isComposing) return
      if (from instanceof HTMLElement && within.current?.contains(from) === true)
        run(latest.current, from, event)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [within])
}

function run(keys: FormKeys, from: HTMLElement, event: KeyboardEvent): void {
  if (event.key === 'F1') {
    event.preventDefault()
    keys.onDefinition()
    return
  }
  if (event.key === 'Enter') {
    keys.onEnter?.(from, event)
    return
  }
  const reason = reasonForKey(event, isTextBox(from))
  const path = from.closest<HTMLElement>('[data-question]')?.dataset['question']
  if (reason === null || path === undefined || findField(path) === null) return
  event.preventDefault()
  keys.store.toggleReason(path, reason)
}
