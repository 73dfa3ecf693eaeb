import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccessWeek } from '#shared/ipc/case-access.ts'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintWeek } from './print-week.tsx'
import { WeekPicker } from './week-picker.tsx'
import { WeekSection } from './week-section.tsx'
import styles from './case-access.module.css'

/** Who opened cases of others, week by week. */
export function AccessScreen() {
  const { t } = useTranslation()
  const read = useCall(() => api.caseAccess.weeks({}), [])
  const [seen, setSeen] = useState<readonly AccessWeek[] | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const weeks = seen ?? read.value
  const content = () => {
    if (read.state === 'failed') return <ErrorNotice error={read.error} again={read.again} />
    if (weeks === null) return <Loading />
    // What waits longest comes first; else the newest week.
    const waiting = weeks.findLast(({ due }) => due) ?? weeks[0]
    const week = weeks.find((one) => one.week === chosen) ?? waiting
    if (week === undefined) return null
    return (
      <>
        <WeekPicker weeks={weeks} chosen={week.week} onChoose={setChosen} />
        <WeekSection
          key={week.week}
          week={week}
          isNewest={week === weeks[0]}
          onSeen={(next) => {
            setChosen(week.week)
            setSeen(next)
          }}
        />
        <p className={styles['soft']}>{t('caseAccess.summary.askThem')}</p>
      </>
    )
  }
  return (
    <Page
      title={t('caseAccess.summary.title')}
      context={t('caseAccess.summary.context')}
      action={<PrintWeek />}
    >
      {content()}
    </Page>
  )
}
