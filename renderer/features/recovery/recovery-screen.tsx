import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { RecoveryStatus } from '#shared/ipc/recovery.ts'
import { api } from '../../api/client.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { useCall } from '../../api/use-call.ts'
import { OwedNotices } from '../../papers/owed-notices.tsx'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusFacts } from './status-facts.tsx'
import { WithdrawDialog } from './withdraw-dialog.tsx'

/** The papers of this office: which there are, whether they work, and new ones. */
export function RecoveryScreen() {
  const { t } = useTranslation()
  const { office } = useSignedIn()
  const call = useCall(() => api.recovery.status({}), [])
  const content = () => {
    if (office === 'practice') return <Notice kind="info" title={t('recovery.inPractice')} />
    if (call.state === 'failed') return <ErrorNotice error={call.error} again={call.again} />
    if (call.value === null) return <Loading />
    return <Papers status={call.value} onChanged={call.again} />
  }
  return (
    <Page title={t('recovery.title')} context={t('recovery.context')}>
      {content()}
    </Page>
  )
}

interface PapersProps {
  readonly status: RecoveryStatus
  readonly onChanged: () => void
}

function Papers({ status, onChanged }: PapersProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [withdrawing, setWithdrawing] = useState(false)
  const goTo = (path: string) => () => {
    void navigate(path)
  }
  return (
    <>
      <OwedNotices status={status} />
      <StatusFacts status={status} />
      <Section title={t('recovery.practise')} context={t('recovery.practiseWhy')}>
        <div>
          <Button kind="primary" onClick={goTo(paths.practiseRecovery)}>
            {t('recovery.practise')}
          </Button>
        </div>
      </Section>
      <Section title={t('recovery.key')} context={t('recovery.newKeyWhy')}>
        <div>
          <Button onClick={goTo(paths.newRecoveryKey)}>{t('recovery.newKey')}</Button>
        </div>
      </Section>
      <Section title={t('recovery.cards')} context={t('recovery.cardsWhat')}>
        <div>
          <Button onClick={goTo(paths.trusteeCards)}>
            {status.cards === null ? t('recovery.makeCards') : t('recovery.makeNewCards')}
          </Button>{' '}
          {status.cards !== null && (
            <Button
              kind="plain"
              onClick={() => {
                setWithdrawing(true)
              }}
            >
              {t('recovery.withdraw')}
            </Button>
          )}
        </div>
      </Section>
      {withdrawing && (
        <WithdrawDialog
          onDone={onChanged}
          onClose={() => {
            setWithdrawing(false)
          }}
        />
      )}
    </>
  )
}
