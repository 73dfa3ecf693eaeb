import { useEffect, useRef } from 'react'
import { on } from '../api/client.ts'
import { askToPrint } from '../api/print.ts'

/** What main says that concerns the whole window: printing, and that the vault is locked. */
export function useGateCommands(onLocked: () => void): void {
  const latest = useRef(onLocked)
  useEffect(() => {
    latest.current = onLocked
  })
  useEffect(
    () =>
      on('command', ({ name }) => {
        if (name === 'print') askToPrint()
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
