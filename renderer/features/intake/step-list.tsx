import { useTranslation } from 'react-i18next'
import type { StepId } from '#shared/codebook/steps.ts'
import { stepWords } from '#shared/i18n/codebook-words.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Icon } from '../../ui/icon.tsx'
import type { Interview } from './interview.ts'
import { stepStates } from './step-states.ts'
import { useAnswers, useConsents, useStep } from './use-interview.ts'
import styles from './step-list.module.css'

interface StepListProps {
  readonly interview: Interview
  readonly onJump: (step: StepId) => void
  /** Consent was refused: there is nowhere to go. */
  readonly closed: boolean
}

/** Every step with its state; any of them is one click away. */
export function StepList({ interview, onJump, closed }: StepListProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const current = useStep(interview)
  const states = stepStates(useAnswers(interview), useConsents(interview), current)
  return (
    <nav aria-label={t('intake.steps')}>
      <ol className={styles['steps']}>
        {states.map(({ id, state }, index) => (
          <li key={id}>
            <button
              type="button"
              className={styles['step']}
              data-state={state}
              title={`${stepWords(language, id).title}: ${t(`intake.stepState.${state}`)}`}
              aria-current={id === current ? 'step' : undefined}
              disabled={closed && id !== 'consent'}
              onClick={() => {
                onJump(id)
              }}
            >
              <span className={styles['mark']} aria-hidden="true">
                {state === 'done' ? <Icon name="check" size={14} /> : index + 1}
              </span>
              <span className={styles['words']}>
                <span>{stepWords(language, id).title}</span>
                <span className={styles['state']}>
                  {state === 'empty' ? '' : t(`intake.stepState.${state}`)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
