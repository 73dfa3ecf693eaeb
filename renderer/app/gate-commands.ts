import { useEffect, useRef } from 'react'
import { api, on } from '../api/client.ts'

/** What main says that concerns the whole window: printing, and that the vault is locked. */
export function useGateCommands(onLocked: () => void): void {
  const latest = useRef(onLocked)
  useEffect(() => {
    latest.current = onLocked
  })
  useEffect(
    () =>
      on('command', ({ name }) => {
        if (name === 'print') void api.app.print({})
      }),
    [],
  )
  useEffect(
    () =>
      on('locked', () => {
        latest.current()
      }),
    [],
  )
}
