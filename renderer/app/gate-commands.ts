import { useEffect } from 'react'
import { api, on } from '../api/client.ts'

/** Commands of the menu that also work in front of the sign-in. */
export function useGateCommands(): void {
  useEffect(
    () =>
      on('command', ({ name }) => {
        if (name === 'print') void api.app.print({})
      }),
    [],
  )
}
