import { useTranslation } from 'react-i18next'
import type { StepId } from '#shared/codebook/steps.ts'
import { asAppError } from '../../api/use-call.ts'
import { Button } from '../../ui/button.tsx'
import { SavedState } from '../../ui/saved-state.tsx'
import { today } from '../../form/today.ts'
import type { Autosave } from './autosave.ts'
import { decisionOf } from './consents.ts'
import type { Interview } from './interview.ts'
import { NotSavedNotice } from './not-saved-notice.tsx'
import { useIsDayMissing } from './paper-day.tsx'
import { recapOf } from './recap.ts'
import { useAnswers, useConsents, useSaveState } from './use-interview.ts'
import { SessionTime } from './session-time.tsx'
import styles from './interview-footer.module.css'

interface InterviewFooterProps {
  readonly interview: Interview
  readonly saving: Autosave
  /** `null`: there is nothing before. */
  readonly back: StepId | null
  /** `null`: the step ends the interview itself. */
  readonly next: StepId | null
  readonly onGo: (step: StepId) => void
  /** Only at the end. */
  readonly onFinish: (() => void) | null
  readonly finishing: boolean
  readonly onPause: () => void
}

/** Never scrolls away: what is saved, a pause, back and next. */
export function InterviewFooter(props: InterviewFooterProps) {
  const { t } = useTranslation()
  const { back, next, onGo } = props
  const state = useSaveState(props.saving)
  return (
    <footer className={styles['footer']}>
      {state.kind === 'failed' && (
        <NotSavedNotice error={asAppError(state.error)} again={() => void props.saving.flush()} />
      )}
      <div className={styles['bar']}>
        <div className={styles['left']}>
          <Button size="large" label={t('intake.pauseHint')} onClick={props.onPause}>
            {t('intake.pause')}
          </Button>
          <SavedState state={state.kind} at={state.kind === 'saved' ? state.at : null} />
        </div>
        <span className={styles['hint']}>
          <SessionTime /> {t('intake.enterHint')}
        </span>
        <div className={styles['right']}>
          {back !== null && (
            <Button
              size="large"
              onClick={() => {
                onGo(back)
              }}
            >
              {t('intake.back')}
            </Button>
          )}
          {next !== null && (
            <Button
              kind="primary"
              size="large"
              onClick={() => {
                onGo(next)
              }}
            >
              {t('intake.next')}
            </Button>
          )}
          {props.onFinish !== null && <FinishButton {...props} onFinish={props.onFinish} />}
        </div>
      </div>
    </footer>
  )
}

interface FinishButtonProps {
  readonly interview: Interview
  readonly finishing: boolean
  readonly onFinish: () => void
}

/** Waits for the decision about the interview and for answers that are right; the recap says which. */
function FinishButton({ interview, finishing, onFinish }: FinishButtonProps) {
  const { t } = useTranslation()
  const answers = useAnswers(interview)
  const consents = useConsents(interview)
  const dayMissing = useIsDayMissing(interview)
  const ready =
    !dayMissing &&
    decisionOf(consents, 'interview') !== undefined &&
    recapOf(answers, today()).problems.length === 0
  return (
    <Button kind="primary" size="large" disabled={!ready} busy={finishing} onClick={onFinish}>
      {t('intake.recap.finish')}
    </Button>
  )
}
