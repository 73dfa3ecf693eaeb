import { useTranslation } from 'react-i18next'
import { findField } from '#shared/codebook/codebook.ts'
import type { AppError } from '#shared/errors.ts'
import { fieldWords } from '#shared/i18n/codebook-words.ts'
import { joinedWords } from './joined-words.ts'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { useLanguage } from './use-language.ts'

/** What happened, and which questions it is about when answers were refused. */
export function AnswerErrorNotice({ error }: { readonly error: AppError }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const labels = (error.detail.fields ?? []).flatMap((path) => {
    const field = findField(path)
    return field === null ? [] : [fieldWords(language, field.path).label]
  })
  return (
    <ErrorNotice error={error}>
      {labels.length > 0 && (
        <p>{t('answers.refused', { questions: joinedWords(language, new Set(labels)) })}</p>
      )}
    </ErrorNotice>
  )
}
