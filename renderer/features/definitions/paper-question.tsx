import { useTranslation } from 'react-i18next'
import { missingReasons } from '#shared/codebook/answer.ts'
import type { Field } from '#shared/codebook/field.ts'
import { questionNumber } from '#shared/codebook/numbering.ts'
import { joinedWords } from '../../form/joined-words.ts'
import type { Aliases } from '../../form/quick/option-source.ts'
import { reasonTokens } from '../../form/quick/tokens.ts'
import { useConditionWords } from '../../form/standing-words.ts'
import { useLanguage } from '../../form/use-language.ts'
import { PaperRoom } from './paper-room.tsx'
import styles from './paper-form.module.css'

interface PaperQuestionProps {
  readonly field: Field
  readonly ask: string
  /** Where a name stands before the question: what is decided. */
  readonly title?: string
  readonly aliases?: Aliases
  /** Whether a reason can stand in place of an answer. */
  readonly reasons?: boolean
}

/** One question with room for its answer, and for the reason why there is none. */
export function PaperQuestion(props: PaperQuestionProps) {
  const { field, ask, title, aliases, reasons = false } = props
  const { t } = useTranslation()
  return (
    <div className={styles['question']} data-paper={field.path}>
      <div className={styles['line']}>
        <p className={styles['ask']}>
          <span className={styles['number']}>{questionNumber(field.path)}</span> {title ?? ask}{' '}
          <span className={styles['how']}>
            {title !== undefined && ask}
            {title === undefined &&
              field.kind === 'choice' &&
              `(${t('definitions.paper.oneOnly')})`}
            {field.kind === 'choices' && `(${t('definitions.paper.several')})`}
          </span>
        </p>
        {reasons && (
          <span className={styles['reasons']} aria-hidden="true">
            {missingReasons.map((reason) => reasonTokens[reason]).join(' ')}
          </span>
        )}
      </div>
      <OnlyWhen field={field} />
      <PaperRoom field={field} aliases={aliases} />
    </div>
  )
}

/** A longer list is not read by anybody who writes. */
const mostNamed = 4

function OnlyWhen({ field }: { readonly field: Field }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useConditionWords()
  const { askedWhen } = field
  if (askedWhen === undefined) return null
  const { question, answers } = words(askedWhen)
  const number = questionNumber(askedWhen.field) ?? question
  return (
    <p className={styles['how']}>
      {answers.length > mostNamed
        ? t('definitions.paper.onlyAfter', { number })
        : t('definitions.paper.onlyWhen', {
            number,
            answers: joinedWords(language, answers),
          })}
    </p>
  )
}
