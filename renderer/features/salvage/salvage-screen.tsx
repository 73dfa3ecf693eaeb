import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { SalvageOffer } from '#shared/ipc/salvage.ts'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { JobProgress } from '../../api/job-progress.tsx'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { DeclineDialog, MergeDialog } from './salvage-dialogs.tsx'
import { SalvageList } from './salvage-list.tsx'

interface Merged {
  readonly cases: number
  readonly deletedAgain: number
  readonly leftOut: number
}

/** What the damaged records still hold that the restored office does not. */
export function SalvageScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const offer = useCall(() => api.salvage.offer({}), [])
  const [merged, setMerged] = useState<Merged | null>(null)
  const content = () => {
    if (merged !== null) return <Done {...merged} />
    if (offer.state === 'failed') return <ErrorNotice error={offer.error} again={offer.again} />
    if (offer.state === 'loading') return <Comparing />
    if (offer.value === null) return <Nothing />
    return (
      <Offered
        offer={offer.value}
        onMerged={setMerged}
        onDeclined={() => void navigate(paths.home)}
      />
    )
  }
  return (
    <Page title={t('salvage.screen')} context={t('salvage.screenContext')}>
      {content()}
    </Page>
  )
}

function Comparing() {
  const { t } = useTranslation()
  const job = 'salvage.offer'
  return <JobProgress job={job} label={t('salvage.comparing')} />
}

function Nothing() {
  const { t } = useTranslation()
  return (
    <EmptyState title={t('salvage.nothing')}>
      <p>{t('salvage.nothingMore')}</p>
    </EmptyState>
  )
}

function Done({ cases, deletedAgain, leftOut }: Merged) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const toCases = <Button onClick={() => void navigate(paths.cases)}>{t('frame.cases')}</Button>
  return (
    <Notice kind="good" title={t('salvage.merged', { count: cases })} action={toCases} live>
      {deletedAgain > 0 && <p>{t('salvage.deletedAgain', { count: deletedAgain })}</p>}
      {leftOut > 0 && <p>{t('salvage.leftOut', { count: leftOut })}</p>}
    </Notice>
  )
}

interface OfferedProps {
  readonly offer: SalvageOffer
  readonly onMerged: (merged: Merged) => void
  readonly onDeclined: () => void
}

function Offered({ offer, onMerged, onDeclined }: OfferedProps) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState<'merge' | 'decline' | null>(null)
  const close = () => {
    setAsking(null)
  }
  return (
    <>
      <SalvageList offer={offer} />
      <p>
        <Button
          kind="primary"
          onClick={() => {
            setAsking('merge')
          }}
        >
          {t('salvage.merge')}
        </Button>{' '}
        <Button
          kind="plain"
          onClick={() => {
            setAsking('decline')
          }}
        >
          {t('salvage.decline')}
        </Button>
      </p>
      {asking === 'merge' && <MergeDialog onDone={onMerged} onClose={close} />}
      {asking === 'decline' && <DeclineDialog onDone={onDeclined} onClose={close} />}
    </>
  )
}
