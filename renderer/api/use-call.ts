/** @file Calling from a screen: loading, ready or failed, and a late answer never overtakes a newer one. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { AppError } from '#shared/errors.ts'

export type CallState<T> =
  | { readonly state: 'loading'; readonly value: T | null }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly value: T | null; readonly error: AppError }

/** Any thrown thing as the error that screens can put into words. */
export function asAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError('internal', {}, { cause: error })
}

/** What the last finished run gave, and which run that was. */
type Settled<T> = Exclude<CallState<T>, { readonly state: 'loading' }> & { readonly run: string }

/**
 * Runs `work` at once and again when a dependency changes or `again()` is called. While it runs anew
 * the last value stays, so that nothing jumps.
 */
export function useCall<T>(
  work: () => Promise<T>,
  dependencies: readonly unknown[],
): CallState<T> & { readonly again: () => void } {
  const [settled, setSettled] = useState<Settled<T> | null>(null)
  const [attempt, setAttempt] = useState(0)
  const latest = useRef(work)
  useEffect(() => {
    latest.current = work
  })
  const run = JSON.stringify([attempt, dependencies])

  useEffect(() => {
    let current = true
    latest.current().then(
      (value) => {
        if (current) setSettled({ run, state: 'ready', value })
      },
      (thrown: unknown) => {
        const error = asAppError(thrown)
        if (current)
          setSettled((before) => ({ run, state: 'failed', value: before?.value ?? null, error }))
      },
    )
    return () => {
      current = false
    }
  }, [run])

  const again = useCallback(() => {
    setAttempt((n) => n + 1)
  }, [])
  const state: CallState<T> =
    settled?.run === run ? settled : { state: 'loading', value: settled?.value ?? null }
  return { ...state, again }
}
