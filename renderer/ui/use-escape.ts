import { useEffect, useRef, type RefObject } from 'react'

/** Esc inside the element closes it, and nothing that lies behind it. */
export function useEscape(
  element: RefObject<HTMLElement | null>,
  open: boolean,
  close: () => void,
): void {
  const latest = useRef(close)
  useEffect(() => {
    latest.current = close
  })
  useEffect(() => {
    const inside = element.current
    if (!open || inside === null) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      event.stopPropagation()
      latest.current()
    }
    inside.addEventListener('keydown', onKeyDown)
    return () => {
      inside.removeEventListener('keydown', onKeyDown)
    }
  }, [element, open])
}

/**
 * Esc closes the panel wherever the keyboard is. Whatever is nearer comes first: a control that used
 * the key, an open dialog, a panel that lies over this one.
 */
export function useEscapeAnywhere(
  panel: RefObject<HTMLElement | null>,
  open: boolean,
  close: () => void,
): void {
  const latest = useRef(close)
  useEffect(() => {
    latest.current = close
  })
  useEffect(() => {
    if (!open) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      if (document.querySelector('dialog[open]') !== null) return
      if (panel.current?.nextElementSibling !== null) return
      // Keeps a search field from emptying itself at the same time.
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [panel, open])
}
