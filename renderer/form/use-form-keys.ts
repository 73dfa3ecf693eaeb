import { useEffect, useRef, type RefObject } from 'react'
import { findField } from '#shared/codebook/codebook.ts'
import type { AnswerStore } from './answer-store.ts'
import { isTextBox, reasonForKey } from './reason-key.ts'

interface FormKeys {
  readonly store: AnswerStore
  readonly onFocus: (path: string) => void
  /** F1. */
  readonly onDefinition: () => void
  /** Enter in a box of one line, a row or a list that has no use for it. */
  readonly onEnter?: (from: HTMLElement, event: KeyboardEvent) => void
}

/** Says where a form begins. */
const marked = 'data-form-keys'

/**
 * The keys of a form, and which question has the keyboard. They are heard at the document, after every
 * control has had its turn: whoever used a key for itself has prevented it by then. A form within a
 * form, such as one row of a step, has its keys for itself.
 */
export function useFormKeys(within: RefObject<HTMLElement | null>, keys: FormKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    within.current?.setAttribute(marked, '')
    const isOurs = (target: EventTarget | null): target is HTMLElement =>
      target instanceof HTMLElement &&
      within.current !== null &&
      target.closest(`[${marked}]`) === within.current
    const onKeyDown = (event: KeyboardEvent): void => {
      const from = event.target
      if (event.defaultPrevented || event.isComposing) return
      if (isOurs(from)) run(latest.current, from, event)
    }
    const onFocus = ({ target }: FocusEvent): void => {
      const path = questionOf(target)
      if (path !== null && isOurs(target)) latest.current.onFocus(path)
    }
    // Only a question that was left may show an error.
    const onBlur = ({ target, relatedTarget }: FocusEvent): void => {
      const path = questionOf(target)
      // A form that goes away has no place any more; its last question is left all the same.
      const ours = within.current === null || isOurs(target)
      if (path !== null && ours && path !== questionOf(relatedTarget))
        latest.current.store.leave(path)
    }
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('focusin', onFocus)
    document.addEventListener('focusout', onBlur)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('focusout', onBlur)
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
  const path = questionOf(from)
  if (reason === null || path === null) return
  event.preventDefault()
  keys.store.toggleReason(path, reason)
}

/** Consent is asked on the same screen and is no answer. */
const isAnswerable = (path: string): boolean =>
  (findField(path) ?? consent).entity !== consent.entity
const consent = { entity: 'consentEvent' }

/** The question that something belongs to. */
function questionOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null
  const path = target.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? ''
  return isAnswerable(path) ? path : null
}
