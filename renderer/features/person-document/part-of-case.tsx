import { useTranslation } from 'react-i18next'
import { entityByName, repeatedEntities } from '#shared/codebook/codebook.ts'
import { sectionTitle } from '#shared/codebook/local/words.ts'
import { officeSteps } from '#shared/codebook/steps.ts'
import { isAnswered } from '#shared/codebook/answer.ts'
import { stepWords } from '#shared/i18n/codebook-words.ts'
import type { Language } from '#shared/i18n/languages.ts'
import type { PartInCase } from '#shared/ipc/retention.ts'
import { dateWords } from '../../form/date-words.ts'
import { joinedWords } from '../../form/joined-words.ts'
import { useLanguage } from '../../form/use-language.ts'
import { DocumentAnswers } from './document-answers.tsx'
import { Consents, Decisions } from './document-decisions.tsx'
import { HeldFiles, KeptLonger } from './held-files.tsx'
import styles from './person-document.module.css'

interface PartProps {
  readonly part: PartInCase
}

/** Who somebody is in one case, and all that is written about them there. */
export function PartOfCase({ part }: PartProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <section className={styles['part']}>
      <h3>{t('personDocument.inCase', { code: part.code })}</h3>
      <p>
        {t('personDocument.yourPart')}: {t(`people.role.${part.role}`)}
      </p>
      {part.dueOn !== null && (
        <p>{t('personDocument.lookedAt', { date: dateWords(language, part.dueOn) })}</p>
      )}
      <KeptLonger part={part} />
      <Written part={part} />
      {part.consents.length > 0 && <Consents part={part} />}
      {part.statusHistory.length > 0 && <Decisions part={part} />}
      <Rows part={part} />
      {part.files.length > 0 && <HeldFiles part={part} />}
      {part.workers.length > 0 && (
        <>
          <h4>{t('personDocument.workers')}</h4>
          <p>{joinedWords(language, part.workers)}</p>
        </>
      )}
    </section>
  )
}

interface Group {
  readonly id: string
  readonly title: string | null
  readonly paths: readonly string[]
}

/** By the steps of the interview; what no step asks comes last. */
function groupsOf({ answers }: PartInCase, language: Language): readonly Group[] {
  const asked: readonly Group[] = officeSteps().flatMap(({ id, standard, own }) => [
    { id, title: stepWords(language, id).title, paths: standard },
    ...own.map(({ section, fields }) => ({
      id: section.id,
      title: sectionTitle(section, language),
      paths: fields,
    })),
  ])
  const known = new Set(asked.flatMap(({ paths }) => paths))
  const others = Object.keys(answers).filter((path) => !known.has(path))
  return [...asked, { id: 'others', title: null, paths: others }].filter(({ paths }) =>
    paths.some((path) => isAnswered(answers[path])),
  )
}

function Written({ part }: PartProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const groups = groupsOf(part, language)
  return (
    <>
      <h4>{t('personDocument.answers')}</h4>
      {groups.length === 0 && <p>{t('personDocument.none')}</p>}
      {groups.map(({ id, title, paths }) => (
        <div key={id}>
          {title !== null && <h5>{title}</h5>}
          <DocumentAnswers place={part.casePersonId} paths={paths} answers={part.answers} />
        </div>
      ))}
    </>
  )
}

/** To whom they were referred, and what was done for them. */
function Rows({ part }: PartProps) {
  const { t } = useTranslation()
  return repeatedEntities
    .filter((entity) => part.rows[entity].length > 0)
    .map((entity) => (
      <div key={entity}>
        <h4>{t(`people.records.${entity}.title`)}</h4>
        {part.rows[entity].map((row) => (
          <DocumentAnswers
            key={row.id}
            place={row.id}
            paths={entityByName[entity].fields.map(({ path }) => path)}
            answers={row.answers}
          />
        ))}
      </div>
    ))
}
