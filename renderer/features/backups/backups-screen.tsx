import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { useCall } from '../../api/use-call.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { AsidePart } from './aside-part.tsx'
import { BackupList } from './backup-list.tsx'
import { HeldNotice } from './held-notice.tsx'
import { MakePart } from './make-part.tsx'
import { StickPart } from './stick-part.tsx'

/** How things stand, what can be done about it, and every backup that is there. */
export function BackupsScreen() {
  const { t } = useTranslation()
  const { office } = useSignedIn()
  const [changes, setChanges] = useState(0)
  const call = useCall(() => Promise.all([api.backup.state({}), api.backup.list({})]), [changes])
  const changed = () => {
    setChanges((n) => n + 1)
  }
  const content = () => {
    if (office === 'practice') return <EmptyState title={t('home.practice')} />
    if (call.state === 'failed' && call.value === null)
      return <ErrorNotice error={call.error} again={call.again} />
    if (call.value === null) return <Loading />
    const [state, { backups, cases, aside }] = call.value
    return (
      <>
        {call.state === 'failed' && <ErrorNotice error={call.error} again={call.again} />}
        {backups.some(({ held }) => held) && <HeldNotice cases={cases} onDone={changed} />}
        <MakePart state={state} onDone={changed} />
        <StickPart onDone={changed} />
        <BackupList backups={backups} cases={cases} onDone={changed} />
        {aside.length > 0 && <AsidePart aside={aside} onDone={changed} />}
      </>
    )
  }
  return (
    <Page title={t('backup.title')} context={t('backup.context')} width="full">
      {content()}
    </Page>
  )
}
