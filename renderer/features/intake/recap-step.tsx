import { useMemo } from 'react'
import type { AppError } from '#shared/errors.ts'
import type { StepId } from '#shared/codebook/steps.ts'
import { AnswerErrorNotice } from '../../form/answer-error-notice.tsx'
import { today } from '../../form/today.ts'
import type { Interview } from './interview.ts'
import { PaperDayNotice } from './paper-day.tsx'
import { recapOf, stepOf } from './recap.ts'
import { RecapNotices } from './recap-notices.tsx'
import { RecapConsent, RecapSection } from './recap-section.tsx'
import { useAnswers, useConsents } from './use-interview.ts'
import styles from './recap-step.module.css'

interface RecapStepProps {
  readonly interview: Interview
  readonly failure: AppError | null
  readonly onJump: (step: StepId, question?: string) => void
}

/** Everything that was said, by step, to read out together; what is open is named kindly. */
export function RecapStep({ interview, failure, onJump }: RecapStepProps) {
  const answers = useAnswers(interview)
  const consents = useConsents(interview)
  const recap = useMemo(() => recapOf(answers, today()), [answers])
  const jump = (path: string): void => {
    const step = stepOf(path)
    if (step !== null) onJump(step, path)
  }
  return (
    <div className={styles['recap']}>
      {failure !== null && <AnswerErrorNotice error={failure} />}
      <PaperDayNotice interview={interview} onJump={onJump} />
      <RecapNotices consents={consents} recap={recap} onJump={onJump} onJumpTo={jump} />
      <RecapConsent
        consents={consents}
        onJump={() => {
          onJump('consent')
        }}
      />
      {recap.steps.map((step) => (
        <RecapSection
          key={step.id}
          step={step}
          answers={recap.answers}
          onJump={() => {
            onJump(step.id)
          }}
          onJumpTo={jump}
        />
      ))}
    </div>
  )
}
