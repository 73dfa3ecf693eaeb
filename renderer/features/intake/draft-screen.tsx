import { useParams } from 'react-router'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loading } from '../../ui/loading.tsx'
import { useTranslation } from 'react-i18next'
import { Page } from '../../ui/page.tsx'
import { InterviewView } from './interview-view.tsx'

/** Opens one draft where it was left. */
export function DraftScreen() {
  const { t } = useTranslation()
  const { draftId = '' } = useParams()
  const opened = useCall(() => api.intake.open({ draftId }), [draftId])
  if (opened.state === 'ready') {
    const { row, draft } = opened.value
    return (
      <InterviewView
        key={row.draftId}
        code={row.code}
        open={{ draftId: row.draftId, savedAt: row.savedAt, draft }}
      />
    )
  }
  return (
    <Page title={t('intake.title')}>
      {opened.state === 'failed' ? (
        <ErrorNotice error={opened.error} again={opened.again} />
      ) : (
        <Loading />
      )}
    </Page>
  )
}
