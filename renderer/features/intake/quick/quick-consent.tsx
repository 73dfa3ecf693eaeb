import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answers } from '#shared/codebook/answer.ts'
import { consentQuestions } from '#shared/codebook/consent-questions.ts'
import type { Field } from '#shared/codebook/field.ts'
import { questionNumber } from '#shared/codebook/numbering.ts'
import { consentWords } from '../../../form/quick/consent-words.ts'
import { QuickRow } from '../../../form/quick/quick-row.tsx'
import { useLanguage } from '../../../form/use-language.ts'
import type { Interview } from '../interview.ts'
import { isConsentAsked } from './consent-entries.ts'
import { consentStoreOf } from './consent-store.ts'

const isAsked = (answers: Answers, { path }: Field): boolean => isConsentAsked(path, answers)

/** The decisions in the order of the paper: what was explained, each scope, who, when, how. */
export function QuickConsent({ interview }: { readonly interview: Interview }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const rows = useMemo(
    () => consentQuestions.map((field) => ({ field, ...consentWords(field, language, t) })),
    [language, t],
  )
  return (
    <>
      {rows.map(({ field, label, ask, aliases }) => (
        <QuickRow
          key={field.path}
          field={field}
          store={consentStoreOf(interview)}
          number={questionNumber(field.path) ?? ''}
          label={label}
          ask={ask}
          isAsked={isAsked}
          reasons={false}
          {...(aliases !== undefined && { aliases })}
        />
      ))}
    </>
  )
}
