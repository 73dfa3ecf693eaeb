import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Covers } from '#shared/ipc/case-access.ts'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { AbsenceForm } from './absence-form.tsx'
import { AbsenceList } from './absence-list.tsx'

/** Who stands in for whom, and the way to arrange it. */
export function AbsenceScreen() {
  const { t } = useTranslation()
  const read = useCall(() => api.caseAccess.covers({}), [])
  const [saved, setSaved] = useState<Covers | null>(null)
  const covers = saved ?? read.value
  const content = () => {
    if (read.state === 'failed') return <ErrorNotice error={read.error} again={read.again} />
    if (covers === null) return <Loading />
    if (covers.people.length < 2)
      return <Notice kind="info" title={t('caseAccess.absence.alone')} />
    return (
      <>
        <Section title={t('caseAccess.absence.listTitle')}>
          <AbsenceList covers={covers.covers} onChanged={setSaved} />
        </Section>
        <Section title={t('caseAccess.absence.newTitle')}>
          <AbsenceForm covers={covers} onSaved={setSaved} />
        </Section>
      </>
    )
  }
  return (
    <Page title={t('caseAccess.absence.title')} context={t('caseAccess.absence.context')}>
      {content()}
    </Page>
  )
}
