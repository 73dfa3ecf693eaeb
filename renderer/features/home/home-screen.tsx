import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { dayText } from '#shared/i18n/dates.ts'
import { api } from '../../api/client.ts'
import { LoadingNames } from '../../api/loading-names.tsx'
import { useMay } from '../../api/signed-in.ts'
import { useCall } from '../../api/use-call.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Page } from '../../ui/page.tsx'
import { AloneNotice } from './alone-notice.tsx'
import { BackupLine } from './backup-line.tsx'
import { CompareReminder } from './compare-reminder.tsx'
import { HomeNotices } from './home-notices.tsx'
import { PausedInterviews } from './paused-interviews.tsx'
import { RecentCases } from './recent-cases.tsx'

/** Today, this week, and what waits: in sentences and lists. */
export function HomeScreen() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const mayWork = useMay('workOnCases')
  const overview = useCall(() => api.cases.overview({}), [])
  // A failure here must not keep anybody from the cases.
  const backups = useCall(() => api.backup.state({}), [])
  const drafts = useCall(() => (mayWork ? api.intake.drafts({}) : Promise.resolve([])), [mayWork])
  const begin = mayWork && <BeginIntake />
  const stillLoading = drafts.state === 'loading' && drafts.value === null
  const content = () => {
    if (overview.state === 'failed')
      return <ErrorNotice error={overview.error} again={overview.again} />
    if (overview.value === null || stillLoading) return <LoadingNames job="cases.overview" />
    const { total, mineOpen, registeredThisWeek, recent } = overview.value
    const paused = drafts.value ?? []
    return (
      <>
        {paused.length > 0 && <PausedInterviews drafts={paused} />}
        {total === 0 && paused.length === 0 && (
          <EmptyState title={t('home.emptyTitle')} action={begin}>
            <p>{t(mayWork ? 'home.empty' : 'home.emptyOfOthers')}</p>
          </EmptyState>
        )}
        {total > 0 && (
          <>
            <Counts mine={mineOpen} thisWeek={registeredThisWeek} inAll={total} />
            <RecentCases rows={recent} />
          </>
        )}
        <AloneNotice />
        <BackupLine state={backups.value} />
        <CompareReminder />
      </>
    )
  }
  const isEmpty = overview.value?.total === 0 && (drafts.value?.length ?? 0) === 0
  return (
    <Page
      title={t('frame.home')}
      context={dayText(new Date().toISOString(), language)}
      action={isEmpty ? undefined : begin}
    >
      <HomeNotices backups={backups.value} />
      {drafts.state === 'failed' && <ErrorNotice error={drafts.error} again={drafts.again} />}
      {content()}
    </Page>
  )
}

function BeginIntake() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <Button
      kind="primary"
      shortcut="Ctrl+N"
      onClick={() => {
        void navigate(paths.intake)
      }}
    >
      {t('frame.newIntake')}
    </Button>
  )
}

interface CountsProps {
  /** `null`: the person works on none. */
  readonly mine: number | null
  readonly thisWeek: number
  readonly inAll: number
}

function Counts(props: CountsProps) {
  const { t } = useTranslation()
  return (
    <p>
      {props.mine !== null && t('home.mineOpen', { count: props.mine })}{' '}
      {t('home.thisWeek', { count: props.thisWeek })} {t('home.inAll', { count: props.inAll })}
    </p>
  )
}
