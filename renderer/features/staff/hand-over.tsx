import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { useWork } from '../../api/use-work.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Person } from './person.ts'

/** Before somebody is not here any more: cases that nobody else works on find a colleague. */
export function HandOver({ person }: { readonly person: Person }) {
  const { t } = useTranslation()
  const { staffId, name } = person
  const only = useCall(() => api.caseAccess.onlyTheirs({ staffId }), [staffId])
  const [toId, setToId] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const giving = useWork()
  if (only.state === 'failed') return <ErrorNotice error={only.error} again={only.again} />
  const { cases = 0, others = [] } = only.value ?? {}
  if (cases === 0) return null
  const give = () => {
    setTried(true)
    if (toId === null) return
    giving.run(async () => {
      await api.caseAccess.handOver({ staffId, toId })
      only.again()
    })
  }
  return (
    <Notice kind="attention" title={t('caseAccess.handOver.title', { name, number: cases })}>
      <p>{t(others.length === 0 ? 'caseAccess.handOver.nobody' : 'caseAccess.handOver.more')}</p>
      {giving.error !== null && <ErrorNotice error={giving.error} />}
      {others.length > 0 && (
        <>
          <Choice
            label={t('caseAccess.workers.colleague')}
            options={others.map((one) => ({ value: one.staffId, label: one.name }))}
            value={toId}
            error={tried && toId === null ? t('caseAccess.workers.choose') : null}
            onChange={setToId}
          />
          <Button busy={giving.busy} onClick={give}>
            {t('caseAccess.handOver.do')}
          </Button>
        </>
      )}
    </Notice>
  )
}
