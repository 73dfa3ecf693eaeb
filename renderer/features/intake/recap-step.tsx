import { startTransition, useEffect, useMemo, useState } from 'react'
import type { AppError } from '#shared/errors.ts'
import type { StepId } from '#shared/codebook/steps.ts'
import { today } from '../../form/today.ts'
import { afterPainting } from './after-painting.ts'
import { ChildAloneNotice } from './child-alone-notice.tsx'
import { FinishFailure } from './finish-failure.tsx'
import type { Interview } from './interview.ts'
import { PaperDayNotice } from './paper-day.tsx'
import { recapOf, stepOf, type Recap } from './recap.ts'
import { RecapNotices } from './recap-notices.tsx'
import { RecapConsent, RecapSection } from './recap-section.tsx'
import { seenFirst } from './seen-first.ts'
import { useAnswers, useConsents } from './use-interview.ts'
import styles from './recap-step.module.css'

interface RecapStepProps {
  readonly interview: Interview
  readonly failure: AppError | null
  readonly onFinish: () => void
  readonly onJump: (step: StepId, question?: string) => void
}

/** Everything that was said, by step, to read out together; what is open is named kindly. */
export function RecapStep({ interview, failure, onFinish, onJump }: RecapStepProps) {
  const answers = useAnswers(interview)
  const consents = useConsents(interview)
  const recap = useMemo(() => recapOf(answers, today()), [answers])
  const { sections, whole } = useSections(recap)
  const jump = (path: string): void => {
    const step = stepOf(path)
    if (step !== null) onJump(step, path)
  }
  return (
    <div className={styles['recap']} aria-busy={!whole || undefined}>
      {failure !== null && (
        <FinishFailure failure={failure} interview={interview} onOpened={onFinish} />
      )}
      <PaperDayNotice interview={interview} onJump={onJump} />
      <ChildAloneNotice interview={interview} />
      <RecapNotices consents={consents} recap={recap} onJump={onJump} onJumpTo={jump} />
      <RecapConsent
        consents={consents}
        onJump={() => {
          onJump('consent')
        }}
      />
      {sections.map((step) => (
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

/** Those that are seen first, and all of them after that picture. */
function useSections({ steps }: Recap) {
  const [whole, setWhole] = useState(false)
  useEffect(
    () =>
      afterPainting(() => {
        startTransition(() => {
          setWhole(true)
        })
      }),
    [],
  )
  return { sections: whole ? steps : seenFirst(steps, ({ said }) => 2 + said.length), whole }
}
