import { useEffect, useState } from 'react'
import type { AppError } from '#shared/errors.ts'

/** Counts down what a `waitBeforeRetry` asked for; 0 when there is nothing to wait for. */
export function useSecondsLeft(error: AppError | null): number {
  const asked = error?.code === 'waitBeforeRetry' ? Math.ceil(Number(error.detail.reason ?? 0)) : 0
  const [since, setSince] = useState<{ error: AppError | null; left: number }>({
    error: null,
    left: 0,
  })
  if (since.error !== error) setSince({ error, left: asked })
  const { left } = since
  useEffect(() => {
    if (left <= 0) return
    const timer = setTimeout(() => {
      setSince((before) => ({ ...before, left: before.left - 1 }))
    }, 1000)
    return () => {
      clearTimeout(timer)
    }
  }, [left])
  return left
}
