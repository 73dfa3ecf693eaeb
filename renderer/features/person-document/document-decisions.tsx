import { useTranslation } from 'react-i18next'
import { codeWords, fieldWords } from '#shared/i18n/codebook-words.ts'
import type { PartInCase } from '#shared/ipc/retention.ts'
import { dateWords } from '../../form/date-words.ts'
import { joinedWords } from '../../form/joined-words.ts'
import { useLanguage } from '../../form/use-language.ts'
import { FreeText } from './free-text.tsx'
import styles from './person-document.module.css'

interface PartProps {
  readonly part: PartInCase
}

/** What the person agreed to, every decision in its order. */
export function Consents({ part }: PartProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const label = (list: string, code: string) => codeWords(language, list, code).label
  return (
    <>
      <h4>{t('personDocument.consents')}</h4>
      <ul className={styles['lines']}>
        {part.consents.map((event) => {
          const facts = [
            label('consentDecision', event.decision),
            event.givenBy === null ? null : label('consentGiver', event.givenBy),
            event.method === null ? null : label('consentMethod', event.method),
            event.recipient,
            event.decision !== 'given' || event.expiresOn === null
              ? null
              : t('cases.until', { date: dateWords(language, event.expiresOn) }),
            event.withheld.length === 0
              ? null
              : `${fieldWords(language, 'consentEvent.withheld').label}: ${joinedWords(
                  language,
                  event.withheld.map((code) => label('withheldItem', code)),
                )}`,
          ].filter((fact) => fact !== null)
          return (
            <li key={event.id}>
              {dateWords(language, event.decidedOn)}, {label('consentScope', event.scope)}:{' '}
              {facts.join(' · ')}
              {event.withheldFrom !== null && (
                <p className={styles['note']}>
                  <FreeText
                    id={event.id}
                    what={fieldWords(language, 'consentEvent.withheldFrom').label}
                    text={event.withheldFrom}
                  />
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** Whether it is trafficking, as it was decided each time. */
export function Decisions({ part }: PartProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      <h4>{t('personDocument.decisions')}</h4>
      <ul className={styles['lines']}>
        {part.statusHistory.map((entry) => (
          <li key={entry.id}>
            {dateWords(language, entry.decidedOn)}:{' '}
            {codeWords(language, 'traffickingStatus', entry.status).label}
            {entry.decidingBody !== null &&
              ` · ${codeWords(language, 'decidingBody', entry.decidingBody).label}`}
            {(['decidedBy', 'basis'] as const).map((part) => {
              const text = entry[part]
              if (text === null) return null
              const what = fieldWords(language, `statusDecision.${part}`).label
              return (
                <p key={part} className={styles['note']}>
                  {what}: <FreeText id={`${entry.id} ${part}`} what={what} text={text} />
                </p>
              )
            })}
          </li>
        ))}
      </ul>
    </>
  )
}
