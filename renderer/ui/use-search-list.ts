import { useEffect, useRef, type RefObject } from 'react'
import { useCombobox, type ComboboxStore } from '@mantine/core'
import { useEscape } from './use-escape.ts'

export interface SearchList {
  readonly store: ComboboxStore
  readonly input: RefObject<HTMLInputElement | null>
  readonly open: () => void
}

/** The open and close of a list that is searched by typing. Esc closes the list and nothing behind it. */
export function useSearchList(typed: string | null, forget: () => void): SearchList {
  const input = useRef<HTMLInputElement>(null)
  const store = useCombobox({
    onDropdownClose: () => {
      store.resetSelectedOption()
    },
  })
  useEscape(input, store.dropdownOpened, () => {
    forget()
    store.closeDropdown()
  })
  const latest = useRef(store)
  useEffect(() => {
    latest.current = store
  })
  useEffect(() => {
    // Somebody types: the first option that fits is at hand for Enter, once it is drawn.
    if (typed) latest.current.selectFirstOption()
  }, [typed])
  return {
    store,
    input,
    open: () => {
      store.openDropdown()
    },
  }
}
