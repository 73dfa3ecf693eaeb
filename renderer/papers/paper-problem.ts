import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { groupNumbers } from './groups.ts'

export interface PaperProblem {
  readonly wrong: readonly number[]
  readonly words: string | null
}

const fine: PaperProblem = { wrong: [], words: null }

/** Which groups of one paper to look at again, in words. */
function useGroupWords() {
  const { t } = useTranslation()
  return useMemo(
    () =>
      (wrong: readonly number[]): PaperProblem =>
        wrong.length === 0
          ? fine
          : {
              wrong,
              words: t('setup.typeWrong', { count: wrong.length, groups: wrong.join(', ') }),
            },
    [t],
  )
}

export interface KeyProblem extends PaperProblem {
  /** Anything that is not about the key. */
  readonly other: AppError | null
}

/** @param unknown what to say when every group adds up and the key is still another one */
export function useKeyProblem(error: AppError | null, unknown: string): KeyProblem {
  const inWords = useGroupWords()
  return useMemo(() => {
    if (error?.code !== 'wrongRecoveryKey') return { ...fine, other: error }
    const found = inWords(groupNumbers(error.detail.fields ?? [], 'group'))
    return { wrong: found.wrong, words: found.words ?? unknown, other: null }
  }, [error, inWords, unknown])
}

export interface CardsProblem {
  readonly first: PaperProblem
  readonly second: PaperProblem
  /** About both together. */
  readonly both: string | null
  readonly other: AppError | null
}

export function useCardsProblem(error: AppError | null, unknown: string): CardsProblem {
  const { t } = useTranslation()
  const inWords = useGroupWords()
  return useMemo(() => {
    if (error?.code !== 'wrongCards') return { first: fine, second: fine, both: null, other: error }
    const { fields = [], reason } = error.detail
    const first = inWords(groupNumbers(fields, 'first'))
    const second = inWords(groupNumbers(fields, 'second'))
    const about: Readonly<Record<string, string>> = {
      sameCard: t('recovery.sameCard'),
      otherSet: t('recovery.otherSet'),
    }
    const both = fields.length > 0 ? null : (about[reason ?? ''] ?? unknown)
    return { first, second, both, other: null }
  }, [error, inWords, t, unknown])
}
