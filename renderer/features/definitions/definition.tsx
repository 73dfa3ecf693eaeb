import { useTranslation } from 'react-i18next'
import type { Field } from '#shared/codebook/field.ts'
import { findOwnList } from '#shared/codebook/local/adopted.ts'
import { questionNumber } from '#shared/codebook/numbering.ts'
import { codeWords, fieldWords } from '#shared/i18n/codebook-words.ts'
import { joinedWords } from '../../form/joined-words.ts'
import { useConditionWords, usePrivacyWords, useStandardWords } from '../../form/standing-words.ts'
import { useLanguage } from '../../form/use-language.ts'
import styles from './definition.module.css'

interface DefinitionProps {
  readonly field: Field
  /** The level of its heading on the page. */
  readonly heading: 'h2' | 'h4'
}

/** Everything about one question: what it asks, what it means, its answers, and where it may go. */
export function Definition({ field, heading: Heading }: DefinitionProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = fieldWords(language, field.path)
  const number = questionNumber(field.path)
  const standard = useStandardWords()
  const privacy = usePrivacyWords()
  return (
    <article className={styles['definition']} data-definition={field.path}>
      <header>
        <Heading className={styles['label']}>
          {number !== null && <span className={styles['number']}>{number}</span>}
          {words.label}
        </Heading>
        <p className={styles['ask']}>{words.ask}</p>
      </header>
      <dl className={styles['facts']}>
        {words.definition !== '' && (
          <Fact
            name={t(words.official === true ? 'intake.panel.official' : 'intake.panel.definition')}
            value={words.definition}
          />
        )}
        {words.why !== '' && <Fact name={t('intake.panel.why')} value={words.why} />}
        {words.examples !== undefined && (
          <Fact name={t('intake.panel.examples')} value={words.examples} />
        )}
        <Codes field={field} />
        <Fact name={t('intake.panel.mapsTo')} value={standard(field)} />
        <Fact name={t('definitions.partner')} value={t(`definitions.leaves.${field.partner}`)} />
        <Fact name={t('definitions.public')} value={t(`definitions.leaves.${field.public}`)} />
      </dl>
      <Condition field={field} />
      {field.importOnly === true && (
        <p className={styles['quiet']}>{t('definitions.importOnly')}</p>
      )}
      {field.retired === true && <p className={styles['quiet']}>{t('ownQuestions.retiredMore')}</p>}
      <p className={styles['quiet']}>{privacy(field)}</p>
    </article>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function Codes({ field }: { readonly field: Field }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { list } = field
  if (list === undefined) return null
  const codes = list.codes.filter(({ retired }) => retired !== true)
  return (
    <div>
      <dt>{t('definitions.answers')}</dt>
      <dd>
        {list.searchable ? (
          t('definitions.answersOf', { count: codes.length })
        ) : (
          <ul className={styles['codes']}>
            {codes.map(({ code }) => {
              const { label, definition } = codeWords(language, list.name, code)
              return (
                <li key={code}>
                  <strong>{label}</strong> <span className={styles['code']}>{code}</span>
                  {definition !== undefined && <p>{definition}</p>}
                </li>
              )
            })}
          </ul>
        )}
        <p className={styles['quiet']}>
          {findOwnList(list.name) === null
            ? t('definitions.source', { source: list.source })
            : t('ownQuestions.ownList')}
        </p>
      </dd>
    </div>
  )
}

function Condition({ field }: { readonly field: Field }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useConditionWords()
  const { askedWhen } = field
  if (askedWhen === undefined) return null
  const { question, answers } = words(askedWhen)
  return (
    <p className={styles['quiet']}>
      {t('definitions.askedWhen', {
        question,
        answers: joinedWords(language, answers),
      })}
    </p>
  )
}
