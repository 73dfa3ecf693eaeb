import { useTranslation } from 'react-i18next'
import type { Field } from '#shared/codebook/field.ts'
import { questionNumber } from '#shared/codebook/numbering.ts'
import { codeWords, fieldWords } from '#shared/i18n/codebook-words.ts'
import { useConditionWords } from '../../form/standing-words.ts'
import { useLanguage } from '../../form/use-language.ts'
import styles from './paper-form.module.css'

/** One question with room for its answer, and for the reason why there is none. */
export function PaperQuestion({ field }: { readonly field: Field }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { ask } = fieldWords(language, field.path)
  return (
    <div className={styles['question']} data-paper={field.path}>
      <div className={styles['line']}>
        <p className={styles['ask']}>
          <span className={styles['number']}>{questionNumber(field.path)}</span> {ask}{' '}
          <span className={styles['how']}>
            {field.kind === 'choice' && `(${t('definitions.paper.oneOnly')})`}
            {field.kind === 'choices' && `(${t('definitions.paper.several')})`}
          </span>
        </p>
        <span className={styles['reasons']} aria-hidden="true">
          U N D
        </span>
      </div>
      <OnlyWhen field={field} />
      <Room field={field} />
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
            answers: new Intl.ListFormat(language, { type: 'disjunction' }).format(answers),
          })}
    </p>
  )
}

function Room({ field }: { readonly field: Field }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { kind, list } = field
  if (kind === 'flag')
    return (
      <p className={styles['yesNo']}>
        <span className={styles['box']} /> {t('definitions.paper.yes')}
        <span className={styles['box']} /> {t('definitions.paper.no')}
      </p>
    )
  if (kind === 'date') return <p className={styles['date']}>____ / ____ / ________</p>
  if (list !== undefined && !list.searchable)
    return (
      <ul className={styles['boxes']}>
        {list.codes
          .filter(({ retired }) => retired !== true)
          .map(({ code }) => (
            <li key={code}>
              <span className={styles['box']} />
              <span>
                {codeWords(language, list.name, code).label}{' '}
                <span className={styles['code']}>{code}</span>
              </span>
            </li>
          ))}
      </ul>
    )
  return (
    <>
      {list !== undefined && <p className={styles['how']}>({t('definitions.paper.searchable')})</p>}
      <div className={kind === 'longText' ? styles['write3'] : styles['write']} />
    </>
  )
}
