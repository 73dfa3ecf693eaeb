import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { joinedWords } from '../../form/joined-words.ts'
import { keptAs } from '../../form/kept-as.ts'
import { ReasonForm } from '../../form/reason-form.tsx'
import { useLanguage } from '../../form/use-language.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { CaseWorkers } from './case-workers.tsx'
import styles from './closed-case.module.css'

interface ClosedCaseProps {
  readonly caseId: string
  /** The case can be read now. */
  readonly onOpened: () => void
}

/** A colleague's case: its code, whom to ask, and the way in with a reason. */
export function ClosedCase({ caseId, onOpened }: ClosedCaseProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const navigate = useNavigate()
  const workers = useCall(() => api.caseAccess.workers({ caseId }), [caseId])
  const back = (
    <Button kind="plain" onClick={() => void navigate(paths.cases)}>
      {t('cases.backToList')}
    </Button>
  )
  if (workers.value === null) {
    return (
      <Page title={t('cases.title')} action={back}>
        {workers.state === 'failed' ? (
          <ErrorNotice error={workers.error} again={workers.again} />
        ) : (
          <Loading />
        )}
      </Page>
    )
  }
  const { code, assigned, mayAssign } = workers.value
  const names = joinedWords(
    language,
    assigned.map(({ name }) => name),
  )
  return (
    <Page title={code} context={t('caseAccess.closed.title')} action={back} keepFocus>
      <div className={styles['closed']}>
        <p className={styles['who']}>
          {assigned.length === 0
            ? t('caseAccess.closed.nobody')
            : t('caseAccess.closed.worksOnIt', { names })}
        </p>
        <p>{t('caseAccess.closed.more')}</p>
        <ReasonForm
          kept={keptAs('reason', caseId)}
          action={t('caseAccess.closed.open')}
          onGive={async (reason) => {
            await api.caseAccess.open({ caseId, reason })
            onOpened()
          }}
        />
      </div>
      {mayAssign && <CaseWorkers caseId={caseId} onLeft={workers.again} onChanged={onOpened} />}
    </Page>
  )
}
