import { useEffect, useRef } from 'react'
import { on } from '../../api/client.ts'

/** F1 and the menu's Help, in front of the sign-in too. */
export function useHelpKey(open: () => void): void {
  const latest = useRef(open)
  useEffect(() => {
    latest.current = open
  })
  useEffect(
    () =>
      on('command', ({ name }) => {
        if (name === 'help') latest.current()
      }),
    [],
  )
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F1') return
      // Keeps the menu from doing it a second time.
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}
