import { useEffect, useState } from 'react'
import { on } from '../../../api/client.ts'

/** How far a call has come, by its name. `of` is 0 until it is known. */
export function useJobProgress(job: string): { readonly done: number; readonly of: number } {
  const [state, setState] = useState({ done: 0, of: 0 })
  useEffect(
    () =>
      on('progress', (said) => {
        if (said.job === job && !said.finished) setState({ done: said.done, of: said.of })
      }),
    [job],
  )
  return state
}
