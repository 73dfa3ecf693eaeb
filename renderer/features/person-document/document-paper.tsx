import { useTranslation } from 'react-i18next'
import { entityByName } from '#shared/codebook/codebook.ts'
import { dayText } from '#shared/i18n/dates.ts'
import type { PersonDocument } from '#shared/ipc/retention.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { dateWords } from '../../form/date-words.ts'
import { useLanguage } from '../../form/use-language.ts'
import { DocumentAnswers } from './document-answers.tsx'
import { PartOfCase } from './part-of-case.tsx'
import styles from './person-document.module.css'

const ofPerson = entityByName.person.fields.map(({ path }) => path)

/** The document as the person gets it, in the language around it. */
export function DocumentPaper({ held }: { readonly held: PersonDocument }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { organisation } = useSignedIn()
  return (
    <article className={styles['paper']}>
      <h2>{t('personDocument.heading')}</h2>
      <p>
        {t('personDocument.by', {
          organisation,
          date: dayText(new Date().toISOString(), language),
        })}
      </p>
      <p className={styles['handling']}>{t('personDocument.keepSafe')}</p>
      <p>{t('personDocument.rights')}</p>
      <section className={styles['part']}>
        <h3>{t('personDocument.aboutYou')}</h3>
        <DocumentAnswers place={held.personId} paths={ofPerson} answers={held.answers} />
      </section>
      {held.parts.map((part) => (
        <PartOfCase key={part.casePersonId} part={part} />
      ))}
      {held.drafts.map(({ code, startedAt }) => (
        <p key={code}>{t('personDocument.draft', { code, date: dayText(startedAt, language) })}</p>
      ))}
      <section className={styles['part']}>
        <h3>{t('personDocument.sent')}</h3>
        {held.sent.length === 0 && <p>{t('personDocument.none')}</p>}
        <ul className={styles['lines']}>
          {held.sent.map((bundle) => (
            <li key={bundle.bundleId}>
              {t('personDocument.sentLine', {
                organisation: bundle.organisation,
                date: dayText(bundle.sentAt, language),
                purpose: bundle.purpose,
                deleteBy: dateWords(language, bundle.deleteBy),
              })}
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}
