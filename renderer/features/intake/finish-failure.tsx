import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { api } from '../../api/client.ts'
import { AnswerErrorNotice } from '../../form/answer-error-notice.tsx'
import { ReasonForm } from '../../form/reason-form.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Interview } from './interview.ts'

interface FinishFailureProps {
  readonly failure: AppError
  readonly interview: Interview
  /** Finishes again. */
  readonly onOpened: () => void
}

/**
 * Why the interview is no case yet. What it joins may have closed in the meantime, because a reason
 * holds for a day only: it is given here, and nothing that was typed is lost.
 */
export function FinishFailure({ failure, interview, onOpened }: FinishFailureProps) {
  const { t } = useTranslation()
  if (failure.code !== 'reasonNeeded') return <AnswerErrorNotice error={failure} />
  return (
    <Notice kind="attention" title={t('caseAccess.closed.forInterview')} live>
      <p>{t('caseAccess.closed.forInterviewMore')}</p>
      <ReasonForm
        action={t('caseAccess.closed.openPerson')}
        onGive={async (reason) => {
          const { caseId, personId } = interview.draft()
          if (failure.detail.reason === 'case' && caseId !== null)
            await api.caseAccess.open({ caseId, reason })
          else if (personId !== null) await api.caseAccess.openPerson({ personId, reason })
          onOpened()
        }}
      />
    </Notice>
  )
}
