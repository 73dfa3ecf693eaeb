import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { groupNumbers } from './key-groups.ts'

export interface KeyProblem {
  readonly wrong: readonly number[]
  readonly words: string | null
  /** Anything that is not about the key. */
  readonly other: AppError | null
}

/** Which groups to look at again, in words. */
export function useKeyProblem(error: AppError | null): KeyProblem {
  const { t } = useTranslation()
  return useMemo(() => {
    if (error === null) return { wrong: [], words: null, other: null }
    if (error.code !== 'wrongRecoveryKey') return { wrong: [], words: null, other: error }
    const wrong = groupNumbers(error.detail.fields ?? [])
    const words =
      wrong.length === 0
        ? t('setup.typeDiffers')
        : t('setup.typeWrong', { count: wrong.length, groups: wrong.join(', ') })
    return { wrong, words, other: null }
  }, [error, t])
}
