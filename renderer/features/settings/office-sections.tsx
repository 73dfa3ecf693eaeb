import { useState } from 'react'
import type { OfficeSettings } from '#shared/ipc/office.ts'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loading } from '../../ui/loading.tsx'
import { DangerSteps } from './danger-steps.tsx'
import { OptionalQuestions } from './optional-questions.tsx'

/** What this office decides for itself and everybody in it uses. */
export function OfficeSections() {
  const call = useCall(() => api.office.get({}), [])
  const [saved, setSaved] = useState<OfficeSettings | null>(null)
  const office = saved ?? call.value
  if (call.state === 'failed') return <ErrorNotice error={call.error} again={call.again} />
  if (office === null) return <Loading />
  return (
    <>
      <OptionalQuestions office={office} onSaved={setSaved} />
      <DangerSteps office={office} onSaved={setSaved} />
    </>
  )
}
