import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { isAnswered, type Answer, type Answers } from '#shared/codebook/answer.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import type { Field } from '#shared/codebook/field.ts'
import { fieldWords } from '#shared/i18n/codebook-words.ts'
import { valueWords } from '../../form/answer-words.ts'
import { useLanguage } from '../../form/use-language.ts'
import { FreeText } from './free-text.tsx'
import styles from './person-document.module.css'

interface DocumentAnswersProps {
  /** Tells the answers of one row from those of another. */
  readonly place: string
  readonly paths: readonly string[]
  readonly answers: Answers
}

/** Answers with their questions, as they stand on the paper. */
export function DocumentAnswers({ place, paths, answers }: DocumentAnswersProps) {
  const language = useLanguage()
  const said = paths.filter((path) => isAnswered(answers[path]))
  if (said.length === 0) return null
  return (
    <dl className={styles['answers']}>
      {said.map((path) => (
        <Fragment key={path}>
          <dt>{fieldWords(language, path).label}</dt>
          <dd>
            <DocumentAnswer id={`${place} ${path}`} path={path} answer={answers[path]} />
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}

interface DocumentAnswerProps {
  readonly id: string
  readonly path: string
  readonly answer: Answer | undefined
}

/** Words of their own may name others; what somebody is called themselves may not be held back. */
const isFree = ({ kind, privacy, entity }: Field): boolean =>
  kind === 'longText' || (kind === 'text' && entity !== 'person') || privacy === 'F'

function DocumentAnswer({ id, path, answer }: DocumentAnswerProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const field = fieldOf(path)
  const what = fieldWords(language, path).label
  const words = valueWords(field, answer, language, { yes: t('intake.yes'), no: t('intake.no') })
  const missing = answer?.missing
  return (
    <>
      {words === null
        ? missing !== undefined && t(`intake.reason.${missing}`)
        : (isFree(field) && <FreeText id={id} what={what} text={words} />) || words}
      {answer?.estimated === true && ` (${t('intake.estimated')})`}
      {answer?.note !== undefined && (
        <p className={styles['note']}>
          <FreeText id={`${id} note`} what={what} text={answer.note} />
        </p>
      )}
    </>
  )
}
