import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { codeWords } from '#shared/i18n/codebook-words.ts'
import type { KnownPerson, SimilarPerson as Similar } from '#shared/ipc/people.ts'
import { dateWords } from '../../form/date-words.ts'
import { joinedWords } from '../../form/joined-words.ts'
import { ReasonForm } from '../../form/reason-form.tsx'
import { useLanguage } from '../../form/use-language.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Mark } from '../../ui/mark.tsx'
import styles from './known-people.module.css'

interface SimilarPersonProps {
  readonly person: Similar
  readonly onSame: () => void
  readonly onOther: () => void
  /** Of somebody in a colleague's case name and birth are shown once a reason is given. */
  readonly onReason: (reason: string) => Promise<unknown>
}

/** One who may be the same person: who it is, what is alike, what is not, and what to say to it. */
export function SimilarPerson({ person, onSame, onOther, onReason }: SimilarPersonProps) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  const name = person.name ?? t('duplicates.noName')
  return (
    <li className={styles['person']}>
      <KnownFacts person={person}>
        <Mark kind="attention">{t(`duplicates.band.${person.band}`)}</Mark>
      </KnownFacts>
      <Why person={person} />
      {asking ? (
        <div className={styles['ask']}>
          <ReasonForm
            action={t('caseAccess.closed.openPerson')}
            onGive={onReason}
            onCancel={() => {
              setAsking(false)
            }}
          />
        </div>
      ) : (
        <div className={styles['actions']}>
          {person.open ? (
            <Button label={t('duplicates.sameAloud', { name })} onClick={onSame}>
              {t('duplicates.same')}
            </Button>
          ) : (
            <Button
              onClick={() => {
                setAsking(true)
              }}
            >
              {t('caseAccess.closed.openPerson')}
            </Button>
          )}
          <Button label={t('duplicates.otherAloud', { name })} onClick={onOther}>
            {t('duplicates.other')}
          </Button>
          {person.open && <CaseLinks person={person} />}
        </div>
      )}
    </li>
  )
}

function Why({ person }: { readonly person: Similar }) {
  const { t } = useTranslation()
  return (
    <dl className={styles['why']}>
      <dt>{t('duplicates.reasons')}</dt>
      <dd>
        <ul>
          {person.reasons.map((reason) => (
            <li key={reason}>{t(`duplicates.reason.${reason}`)}</li>
          ))}
        </ul>
      </dd>
      {person.doubts.length > 0 && (
        <>
          <dt>{t('duplicates.doubts')}</dt>
          <dd>
            <ul>
              {person.doubts.map((doubt) => (
                <li key={doubt}>{t(`duplicates.doubt.${doubt}`)}</li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  )
}

interface KnownFactsProps {
  readonly person: KnownPerson
  readonly children?: React.ReactNode
}

/** Who somebody on record is. */
export function KnownFacts({ person, children }: KnownFactsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { birthdate, ageAtRegistration, gender, cases } = person
  const facts = [
    birthdate === null ? null : t('duplicates.born', { date: dateWords(language, birthdate) }),
    birthdate !== null || ageAtRegistration === null
      ? null
      : t('duplicates.about', { age: ageAtRegistration }),
    gender === null ? null : codeWords(language, 'gender', gender).label,
    ...cases.map(({ code, role }) =>
      t('duplicates.roleInCase', { code, role: t(`people.role.${role}`) }),
    ),
  ].filter((fact) => fact !== null)
  return (
    <div className={styles['who']}>
      <p className={styles['name']}>
        {person.open ? (
          <span data-private="true">{person.name ?? t('duplicates.noName')}</span>
        ) : (
          <span>{t('caseAccess.with', { names: joinedWords(language, person.with) })}</span>
        )}{' '}
        {children}
      </p>
      <p className={styles['quiet']}>{facts.join(' · ')}</p>
    </div>
  )
}

/** The way to the cases of somebody. The draft is kept when one is opened. */
export function CaseLinks({ person }: { readonly person: KnownPerson }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return person.cases.map(({ caseId, code }) => (
    <Button key={caseId} kind="plain" onClick={() => void navigate(paths.case(caseId))}>
      {t('duplicates.openCase', { code })}
    </Button>
  ))
}
