import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import type { CaseDetail } from '#shared/ipc/cases.ts'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { CaseFile } from './case-file.tsx'
import { ClosedCase } from './closed-case.tsx'

/** One case. */
export function CaseScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { caseId = '' } = useParams()
  const [casePersonId, setCasePersonId] = useState<string | null>(null)
  const read = useCall(
    () => api.cases.get({ caseId, ...(casePersonId === null ? {} : { casePersonId }) }),
    [caseId, casePersonId],
  )
  const [saved, setSaved] = useState<CaseDetail | null>(null)
  const newest = saved?.caseId === caseId ? saved : read.value
  if (newest !== null && newest.caseId === caseId) {
    return (
      <CaseFile
        key={newest.casePersonId}
        detail={newest}
        onSaved={setSaved}
        onShow={(id) => {
          setSaved(null)
          setCasePersonId(id)
        }}
      />
    )
  }
  if (read.state === 'failed' && read.error.code === 'reasonNeeded')
    return <ClosedCase caseId={caseId} onOpened={read.again} />
  return (
    <Page
      title={t('cases.title')}
      width="full"
      action={<Button onClick={() => void navigate(paths.cases)}>{t('cases.backToList')}</Button>}
    >
      {read.state === 'failed' ? (
        <ErrorNotice error={read.error} again={read.again} />
      ) : (
        <Loading />
      )}
    </Page>
  )
}
