import { useEffect, useRef } from 'react'
import { on } from '../api/client.ts'
import { askToPrint } from '../api/print.ts'
import { cover } from './lock.ts'

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
      on('locked', ({ why }) => {
        if (why === 'hidden') cover()
        latest.current()
      }),
    [],
  )
}
