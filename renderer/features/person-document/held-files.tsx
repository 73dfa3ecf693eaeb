import { useTranslation } from 'react-i18next'
import { shownAs } from '#shared/attachments/types.ts'
import { dayText } from '#shared/i18n/dates.ts'
import type { PartInCase } from '#shared/ipc/retention.ts'
import { dateWords } from '../../form/date-words.ts'
import { sizeText } from '../../form/size-text.ts'
import { useLanguage } from '../../form/use-language.ts'
import { FreeText } from './free-text.tsx'
import styles from './person-document.module.css'

interface PartProps {
  readonly part: PartInCase
}

/** Photos, documents and recordings, each by what is said of it. */
export function HeldFiles({ part }: PartProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const what = t('personDocument.attachments')
  return (
    <>
      <h4>{what}</h4>
      <ul className={styles['lines']}>
        {part.files.map(({ id, name, description, type, bytes, addedAt }) => (
          <li key={id}>
            <FreeText
              id={id}
              what={what}
              text={description === null ? name : `${name} · ${description}`}
            />{' '}
            {[
              t(`attachments.kind.${shownAs[type]}`),
              sizeText(bytes, language),
              dayText(addedAt, language),
            ].join(' · ')}
          </li>
        ))}
      </ul>
    </>
  )
}

/** That it is kept longer than the rules say, and why. */
export function KeptLonger({ part }: PartProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return part.kept.map(({ id, until, reason, note }) => (
    <p key={id}>
      {t('personDocument.keptUntil', {
        date: dateWords(language, until),
        reason: t(`retention.keepReason.${reason}`),
      })}{' '}
      {note !== null && <FreeText id={id} what={t('retention.note')} text={note} />}
    </p>
  ))
}
