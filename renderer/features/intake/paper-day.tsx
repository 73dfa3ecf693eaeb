import { useTranslation } from 'react-i18next'
import { isAnswered } from '#shared/codebook/answer.ts'
import type { StepId } from '#shared/codebook/steps.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { registrationDate, type Interview } from './interview.ts'
import { useAnswers } from './use-interview.ts'

/** An interview on paper was held on another day than it is typed: without the day a report would count it wrongly. */
export function useIsDayMissing(interview: Interview): boolean {
  const answers = useAnswers(interview)
  return interview.mode === 'paper' && !isAnswered(answers[registrationDate])
}

interface PaperDayNoticeProps {
  readonly interview: Interview
  /** Where there is a way to the question. */
  readonly onJump?: (step: StepId, question: string) => void
}

export function PaperDayNotice({ interview, onJump }: PaperDayNoticeProps) {
  const { t } = useTranslation()
  if (!useIsDayMissing(interview)) return null
  return (
    <Notice
      kind="attention"
      title={t('quickEntry.dayMissing')}
      action={
        onJump === undefined ? undefined : (
          <Button
            onClick={() => {
              onJump('identity', registrationDate)
            }}
          >
            {t('quickEntry.giveDay')}
          </Button>
        )
      }
    >
      {t('quickEntry.dayMissingMore')}
    </Notice>
  )
}
