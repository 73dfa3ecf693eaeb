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
