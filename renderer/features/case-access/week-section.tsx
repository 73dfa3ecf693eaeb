import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { AppError } from '#shared/errors.ts'
import { dateText, momentText } from '#shared/i18n/dates.ts'
import type { AccessPerson, AccessWeek } from '#shared/ipc/case-access.ts'
import { api } from '../../api/client.ts'
import { asAppError, useCall } from '../../api/use-call.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Code } from '../../ui/code.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './case-access.module.css'

interface WeekSectionProps {
  readonly week: AccessWeek
  /** It is not over yet. */
  readonly isNewest: boolean
  readonly onSeen: (weeks: readonly AccessWeek[]) => void
}

/** One week: who, which cases, when and why. */
export function WeekSection({ week, isNewest, onSeen }: WeekSectionProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const people = useCall(() => api.caseAccess.week({ week: week.week }), [week.week])
  const content = () => {
    if (people.state === 'failed') return <ErrorNotice error={people.error} again={people.again} />
    if (people.value === null) return <Loading />
    if (people.value.length === 0) return <p>{t('caseAccess.summary.nothing')}</p>
    const shown = people.value.reduce((sum, { openings }) => sum + openings.length, 0)
    return (
      <>
        {people.value.map((person) => (
          <PersonOpenings key={person.staffId} person={person} />
        ))}
        <Looked week={week} isNewest={isNewest} shown={shown} onSeen={onSeen} />
      </>
    )
  }
  return (
    <Section title={t('caseAccess.summary.weekOf', { date: dateText(week.week, language) })}>
      <div className={styles['form']}>{content()}</div>
    </Section>
  )
}

function PersonOpenings({ person }: { readonly person: AccessPerson }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const { name, openings } = person
  const cases = new Set(openings.map(({ caseId }) => caseId))
  return (
    <div className={styles['person']}>
      <h3>{t('caseAccess.summary.times', { name, count: cases.size })}</h3>
      <DataTable
        caption={t('caseAccess.summary.caption', { name })}
        columns={[
          {
            key: 'when',
            title: t('caseAccess.summary.when'),
            width: '176px',
            cell: (row) => momentText(row.at, language),
          },
          {
            key: 'code',
            title: t('caseAccess.summary.code'),
            width: '128px',
            names: true,
            cell: (row) => <Code>{row.code}</Code>,
          },
          {
            key: 'reason',
            title: t('caseAccess.summary.reason'),
            cell: (row) =>
              row.tookOver ? (
                <span className={styles['soft']}>{t('caseAccess.summary.tookOver')}</span>
              ) : (
                <span className={styles['reason']} data-private="true">
                  {row.reason}
                </span>
              ),
          },
        ]}
        rows={openings}
        rowKey={(row) => row.id}
        onOpen={(row) => void navigate(paths.case(row.caseId))}
      />
    </div>
  )
}

interface LookedProps extends WeekSectionProps {
  /** How many openings are on the screen. */
  readonly shown: number
}

/** Whether somebody has looked, and the way to say so. */
function Looked({ week, isNewest, shown, onSeen }: LookedProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const [failure, setFailure] = useState<AppError | null>(null)
  const { seen, due } = week
  const mark = () => {
    api.caseAccess
      .markSeen({ week: week.week, openings: shown })
      .then(onSeen, (thrown: unknown) => {
        setFailure(asAppError(thrown))
      })
  }
  return (
    <>
      {seen !== null && (
        <p className={styles['soft']} role="status">
          {t('caseAccess.summary.seen', { name: seen.by, moment: momentText(seen.at, language) })}{' '}
          {due && t('caseAccess.summary.added')}
        </p>
      )}
      {isNewest && <p className={styles['soft']}>{t('caseAccess.summary.notOver')}</p>}
      {failure !== null && <ErrorNotice error={failure} />}
      {due && (
        <div className={styles['bar']}>
          <Button kind="primary" onClick={mark}>
            {seen === null ? t('caseAccess.summary.mark') : t('caseAccess.summary.markAgain')}
          </Button>
        </div>
      )}
    </>
  )
}
