import { useEffect, useRef } from 'react'
import type { Draft } from '#shared/ipc/intake.ts'
import type { Interview } from './interview.ts'

type View = Draft['view']

let last: View = 'guided'

/** A fresh interview opens in the way that was last used here; a lock forgets it. */
export function withLastView(draft: Draft): Draft {
  const isFresh = draft.step === '' && draft.mode === 'guided'
  return isFresh ? { ...draft, view: last } : draft
}

/** Ctrl+E, or the function that is returned: the same interview, looked at in the other way. */
export function useViewSwitch(interview: Interview): () => void {
  const turn = (): void => {
    // What is typed beside the answers is kept by its own button first.
    const unsaved = document.querySelector('[data-unsaved]')
    if (unsaved !== null) {
      unsaved.scrollIntoView({ block: 'nearest' })
      return
    }
    const view = interview.view() === 'quick' ? 'guided' : 'quick'
    // Of an interview on paper it says nothing about the next one.
    if (interview.mode === 'guided') last = view
    interview.setView(view)
  }
  const latest = useRef(turn)
  useEffect(() => {
    latest.current = turn
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.code !== 'KeyE' || !(event.ctrlKey || event.metaKey)) return
      if (event.shiftKey || event.altKey || document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [])
  return turn
}
