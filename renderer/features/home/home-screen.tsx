import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { dayText } from '#shared/i18n/dates.ts'
import { api } from '../../api/client.ts'
import { useMay, useSignedIn } from '../../api/signed-in.ts'
import { useCall } from '../../api/use-call.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { AloneNotice } from './alone-notice.tsx'
import { PausedInterviews } from './paused-interviews.tsx'
import { RecentCases } from './recent-cases.tsx'
import { RetentionNotice } from './retention-notice.tsx'
import { VaultWarning } from './vault-warning.tsx'
import { WrongTries } from './wrong-tries.tsx'
import styles from './home.module.css'

/** Today, this week, and what waits: in sentences and lists. */
export function HomeScreen() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const { warning } = useSignedIn()
  const mayWork = useMay('workOnCases')
  const mayReadLog = useMay('readAuditLog')
  const overview = useCall(() => api.cases.overview({}), [])
  const drafts = useCall(() => (mayWork ? api.intake.drafts({}) : Promise.resolve([])), [mayWork])
  const begin = mayWork && (
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
  const stillLoading = drafts.state === 'loading' && drafts.value === null
  const content = () => {
    if (overview.state === 'failed')
      return <ErrorNotice error={overview.error} again={overview.again} />
    if (overview.value === null || stillLoading) return <Loading />
    const { total, registeredThisWeek, recent } = overview.value
    const paused = drafts.value ?? []
    return (
      <>
        {paused.length > 0 && <PausedInterviews drafts={paused} />}
        {total === 0 && paused.length === 0 && (
          <EmptyState title={t('home.emptyTitle')} action={begin}>
            <p>{t('home.empty')}</p>
          </EmptyState>
        )}
        {total > 0 && (
          <>
            <Counts thisWeek={registeredThisWeek} inAll={total} />
            <RecentCases rows={recent} />
          </>
        )}
        <AloneNotice />
        <BackupLine />
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
      {warning !== undefined && <VaultWarning warning={warning} />}
      {mayReadLog && <WrongTries />}
      {drafts.state === 'failed' && <ErrorNotice error={drafts.error} again={drafts.again} />}
      <RetentionNotice />
      {content()}
    </Page>
  )
}

function BackupLine() {
  const { t } = useTranslation()
  const { office } = useSignedIn()
  return (
    <p className={styles['backup']}>
      <Icon name="info" size={16} />
      {office === 'practice' ? t('home.practice') : t('home.backup')}
    </p>
  )
}

function Counts(props: { readonly thisWeek: number; readonly inAll: number }) {
  const { t } = useTranslation()
  return (
    <p>
      {t('home.thisWeek', { count: props.thisWeek })} {t('home.inAll', { count: props.inAll })}
    </p>
  )
}
