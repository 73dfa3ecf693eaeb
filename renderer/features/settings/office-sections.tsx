import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OfficeSettings } from '#shared/ipc/office.ts'
import { api } from '../../api/client.ts'
import { useMay } from '../../api/signed-in.ts'
import { useCall } from '../../api/use-call.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { paths } from '../../paths.ts'
import { Loading } from '../../ui/loading.tsx'
import { Section } from '../../ui/section.tsx'
import { DangerSteps } from './danger-steps.tsx'
import { OptionalQuestions } from './optional-questions.tsx'

/** What this office decides for itself and everybody in it uses. */
export function OfficeSections() {
  return useMay('shapeOffice') ? <Sections /> : null
}

function Sections() {
  const { t } = useTranslation()
  const call = useCall(() => api.office.get({}), [])
  const [saved, setSaved] = useState<OfficeSettings | null>(null)
  const office = saved ?? call.value
  if (call.state === 'failed') return <ErrorNotice error={call.error} again={call.again} />
  if (office === null) return <Loading />
  return (
    <>
      <OptionalQuestions office={office} onSaved={setSaved} />
      <Section title={t('ownQuestions.title')} context={t('ownQuestions.settingsContext')}>
        <p>
          <Link to={paths.ownQuestions}>{t('ownQuestions.toScreen')}</Link>
        </p>
      </Section>
      <DangerSteps office={office} onSaved={setSaved} />
    </>
  )
}
