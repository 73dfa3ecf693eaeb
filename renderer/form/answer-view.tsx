import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answer } from '#shared/codebook/answer.ts'
import type { Field } from '#shared/codebook/field.ts'
import { valueWords } from './answer-words.ts'
import { useLanguage } from './use-language.ts'
import styles from './answer-view.module.css'

interface AnswerViewProps {
  readonly field: Field
  readonly answer: Answer | undefined
}

/** An answer to read: the value with what is known about it, or why there is none. */
export function AnswerView({ field, answer }: AnswerViewProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = valueWords(field, answer, language, { yes: t('intake.yes'), no: t('intake.no') })
  if (words === null) {
    return (
      <>
        <span className={styles['missing']}>
          {answer?.missing === undefined ? t('intake.open') : t(`intake.reason.${answer.missing}`)}
        </span>
        <Note answer={answer} />
      </>
    )
  }
  const marks = [
    answer?.estimated === true && t('intake.estimated'),
    answer?.volunteered === true && t('intake.volunteered'),
  ].filter((mark) => mark !== false)
  return (
    <>
      <span
        className={styles['value']}
        data-private={field.privacy === 'D' || field.privacy === 'F'}
      >
        {words}
      </span>
      <Note answer={answer} />
      {marks.map((mark) => (
        // The space is for whoever hears or copies the text.
        <Fragment key={mark}>
          {' '}
          <span className={styles['mark']}>{mark}</span>
        </Fragment>
      ))}
    </>
  )
}

function Note({ answer }: Pick<AnswerViewProps, 'answer'>) {
  if (answer?.note === undefined) return null
  return (
    <span className={styles['note']} data-private="true">
      {answer.note}
    </span>
  )
}
