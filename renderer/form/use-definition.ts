import { useMemo, useState } from 'react'
import type { AnswerStore } from './answer-store.ts'

/** The panel follows the question that has the keyboard; the form object itself never changes. */
export function useDefinition(store: AnswerStore) {
  const [path, setPath] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const form = useMemo(
    () => ({
      store,
      focused: setPath,
      showDefinition: (shown: string) => {
        setPath(shown)
        setOpen(true)
      },
    }),
    [store],
  )
  return {
    form,
    path,
    open,
    close: () => {
      setOpen(false)
    },
    toggle: () => {
      setOpen((before) => !before)
    },
  }
}
