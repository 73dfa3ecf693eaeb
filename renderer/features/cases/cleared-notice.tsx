import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldWords } from '#shared/i18n/codebook-words.ts'
import type { AnswerStore } from '../../form/answer-store.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Notice } from '../../ui/notice.tsx'
import { clearedBy } from './case-changes.ts'

/** Answers that a change makes pointless are named before they go. */
export function ClearedNotice({ store }: { readonly store: AnswerStore }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const cleared = useSyncExternalStore(store.subscribeAll, () => clearedBy(store.all()).join(' '))
  if (cleared === '') return null
  const gone = cleared.split(' ')
  return (
    <Notice kind="info" live title={t('cases.clearedTitle', { count: gone.length })}>
      <ul>
        {gone.map((path) => (
          <li key={path}>{fieldWords(language, path).label}</li>
        ))}
      </ul>
    </Notice>
  )
}
