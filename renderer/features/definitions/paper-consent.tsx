import { useTranslation } from 'react-i18next'
import { consentQuestions } from '#shared/codebook/consent-questions.ts'
import { consentWords } from '../../form/quick/consent-words.ts'
import { useLanguage } from '../../form/use-language.ts'
import { PaperQuestion } from './paper-question.tsx'

/** What is explained, to what the person agrees, who decided, when, and how long it holds. */
export function PaperConsent() {
  const { t } = useTranslation()
  const language = useLanguage()
  return consentQuestions.map((field) => {
    const { label, ask, aliases } = consentWords(field, language, t)
    return (
      <PaperQuestion
        key={field.path}
        field={field}
        // A scope is named and then explained; everything else is a question already.
        ask={ask}
        {...(field.list?.name === 'consentDecision' && { title: label })}
        {...(aliases !== undefined && { aliases })}
      />
    )
  })
}
