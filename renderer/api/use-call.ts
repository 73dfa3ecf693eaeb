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

/**
 * Runs `work` at once and again when a dependency changes or `again()` is called. While it runs anew
 * the last value stays, so that nothing jumps.
 */
export function useCall<T>(
  work: () => Promise<T>,
  dependencies: readonly unknown[],
): CallState<T> & { readonly again: () => void } {
  const [state, setState] = useState<CallState<T>>({ state: 'loading', value: null })
  const [attempt, setAttempt] = useState(0)
  const latest = useRef(work)
  useEffect(() => {
    latest.current = work
  })
  const key = JSON.stringify(dependencies)

  useEffect(() => {
    let current = true
    setState((before) => ({ state: 'loading', value: before.value }))
    latest.current().then(
      (value) => {
        if (current) setState({ state: 'ready', value })
      },
      (error: unknown) => {
        if (current)
          setState((before) => ({ state: 'failed', value: before.value, error: asAppError(error) }))
      },
    )
    return () => {
      current = false
    }
  }, [key, attempt])

  const again = useCallback(() => {
    setAttempt((n) => n + 1)
  }, [])
  return { ...state, again }
}
