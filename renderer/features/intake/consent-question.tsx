import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConsentScope } from '#shared/codebook/consent.ts'
import { codeWords } from '#shared/i18n/codebook-words.ts'
import { OptionList } from '../../form/controls/option-list.tsx'
import { useLanguage } from '../../form/use-language.ts'
import styles from './consent-step.module.css'

interface ConsentQuestionProps {
  readonly scope: ConsentScope
  readonly decision: string | null
  readonly onDecide: (decision: string) => void
}

/** One use of what is said. Without a yes or a no to the interview itself there is no interview. */
export function ConsentQuestion({ scope, decision, onDecide }: ConsentQuestionProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const id = useId()
  const words = codeWords(language, 'consentScope', scope)
  const offered =
    scope === 'interview'
      ? (['given', 'refused'] as const)
      : (['given', 'refused', 'notAsked'] as const)
  return (
    <fieldset className={styles['question']} data-question={`consent.${scope}`}>
      <legend className={styles['ask']}>{words.label}</legend>
      <p id={id} className={styles['why']}>
        {words.definition}
      </p>
      <OptionList
        type="radio"
        name={id}
        inline
        options={offered.map((code) => ({ code, label: t(`intake.consent.options.${code}`) }))}
        chosen={decision === null ? [] : [decision]}
        describedBy={id}
        onChange={onDecide}
      />
    </fieldset>
  )
}
