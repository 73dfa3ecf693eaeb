/** @file Work that a person starts on a screen: busy, what went wrong, how far it has come. */
import { useEffect, useRef, useState } from 'react'
import type { AppError } from '#shared/errors.ts'
import { on } from './client.ts'
import { asAppError } from './use-call.ts'

export interface Work {
  readonly busy: boolean
  readonly error: AppError | null
  readonly run: (work: () => Promise<void>) => void
}

/** One thing at a time, and what went wrong with the last. A cancelled one went wrong with nothing. */
export function useWork(): Work {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  // Two keys can arrive before anything is drawn anew: what is drawn does not say yet that it is busy.
  const running = useRef(false)
  const run = async (work: () => Promise<void>): Promise<void> => {
    running.current = true
    setBusy(true)
    setError(null)
    try {
      await work()
    } catch (thrown) {
      const found = asAppError(thrown)
      if (found.code !== 'cancelled') setError(found)
    }
    running.current = false
    setBusy(false)
  }
  return {
    busy,
    error,
    run: (work) => {
      if (!running.current) void run(work)
    },
  }
}

/** How far the running call of that name (`group.call`) has come; `of: 0`: not known yet. */
export function useJob(job: string): { readonly done: number; readonly of: number } {
  const [state, setState] = useState({ done: 0, of: 0 })
  useEffect(
    () =>
      on('progress', (said) => {
        if (said.job === job) setState({ done: said.done, of: said.of })
      }),
    [job],
  )
  return state
}
