import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answers } from '#shared/codebook/answer.ts'
import { fieldWords } from '#shared/i18n/codebook-words.ts'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { ReasonForm } from '../../form/reason-form.tsx'
import { useLanguage } from '../../form/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { Interview } from './interview.ts'
import { differingFrom, takeFromRecord, unlinkPerson } from './link-person.ts'
import { CaseLinks, KnownFacts } from './similar-person.tsx'
import { useAnswers, useKnown } from './use-interview.ts'
import styles from './known-people.module.css'

interface LinkedPersonProps {
  readonly interview: Interview
  readonly personId: string
  /** Just now: what came from the record is shown. */
  readonly fresh: boolean
  readonly onUnlinked: () => void
}

/** The interview is about somebody known: what came from the record, and the way back. */
export function LinkedPerson({ interview, personId, fresh, onUnlinked }: LinkedPersonProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(fresh)
  const record = useCall(() => api.people.known({ personId }), [personId])
  const unlink = (answers: Answers): void => {
    unlinkPerson(interview, answers)
    onUnlinked()
  }
  if (record.state === 'failed')
    return (
      <>
        {record.error.code === 'reasonNeeded' ? (
          <ReasonForLinked personId={personId} onOpened={record.again} />
        ) : (
          <ErrorNotice error={record.error} again={record.again} />
        )}
        <div className={styles['actions']}>
          <UnlinkButton record={{}} onUnlink={unlink} />
        </div>
      </>
    )
  if (record.value === null) return null
  const known = record.value
  return (
    <>
      <header className={styles['head']}>
        <span className={styles['icon']}>
          <Icon name="info" />
        </span>
        <div className={styles['words']} role="status">
          <p className={styles['title']}>{t('duplicates.linked')}</p>
          <p className={styles['quiet']}>{t('duplicates.linkedMore')}</p>
        </div>
        <Button
          onClick={() => {
            setOpen(!open)
          }}
        >
          {open ? t('duplicates.hide') : t('duplicates.show', { count: 1 })}
        </Button>
      </header>
      {open && (
        <div className={styles['person']}>
          <KnownFacts person={known.person} />
          <FromRecord interview={interview} record={known.answers} />
          <div className={styles['actions']}>
            <UnlinkButton record={known.answers} onUnlink={unlink} />
            <CaseLinks person={known.person} />
          </div>
        </div>
      )}
    </>
  )
}

interface ReasonForLinkedProps {
  readonly personId: string
  readonly onOpened: () => void
}

/** A reason holds for a day; the interview may have been paused for longer. */
function ReasonForLinked({ personId, onOpened }: ReasonForLinkedProps) {
  const { t } = useTranslation()
  return (
    <>
      <p className={styles['title']}>{t('caseAccess.closed.forInterview')}</p>
      <p>{t('caseAccess.closed.forInterviewMore')}</p>
      <ReasonForm
        action={t('caseAccess.closed.openPerson')}
        onGive={async (reason) => {
          await api.caseAccess.openPerson({ personId, reason })
          onOpened()
        }}
      />
    </>
  )
}

interface UnlinkButtonProps {
  readonly record: Answers
  readonly onUnlink: (record: Answers) => void
}

function UnlinkButton({ record, onUnlink }: UnlinkButtonProps) {
  const { t } = useTranslation()
  return (
    <Button
      onClick={() => {
        onUnlink(record)
      }}
    >
      {t('duplicates.unlink')}
    </Button>
  )
}

interface FromRecordProps {
  readonly interview: Interview
  readonly record: Answers
}

/** Which answers nobody has to type again, and which are not what was written before. */
function FromRecord({ interview, record }: FromRecordProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const filled = Object.keys(useKnown(interview).fromRecord)
  const differs = differingFrom(record, useAnswers(interview))
  const labels = (paths: readonly string[]): string =>
    paths.map((path) => fieldWords(language, path).label).join(' · ')
  return (
    <>
      {filled.length > 0 && (
        <p className={styles['list']}>
          {t('duplicates.filled', { count: filled.length })} <b>{labels(filled)}</b>
        </p>
      )}
      {differs.length > 0 && (
        <p className={styles['list']}>
          {t('duplicates.differs', { count: differs.length })} <b>{labels(differs)}</b>{' '}
          <Button
            kind="plain"
            onClick={() => {
              takeFromRecord(interview, record, differs)
            }}
          >
            {t('duplicates.takeRecord', { count: differs.length })}
          </Button>
        </p>
      )}
    </>
  )
}
