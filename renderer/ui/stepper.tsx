import { useTranslation } from 'react-i18next'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import styles from './stepper.module.css'

export interface Step {
  readonly id: string
  readonly label: string
  readonly state: 'empty' | 'partial' | 'done'
}

export interface StepperProps {
  readonly steps: readonly Step[]
  readonly current: string
  /** Left out: the steps only show the way. */
  readonly onJump?: (id: string) => void
  readonly label?: string
}

export function Stepper(props: StepperProps) {
  const { t } = useTranslation()
  const words = {
    empty: t('frame.stepEmpty'),
    partial: t('frame.stepPartial'),
    done: t('frame.stepDone'),
  } as const
  return (
    <nav aria-label={props.label ?? t('frame.steps')}>
      <ol className={styles['steps']}>
        {props.steps.map((step, index) => {
          const isCurrent = step.id === props.current
          const content = (
            <>
              <span className={classNames(styles['mark'], styles[step.state])} aria-hidden="true">
                {step.state === 'done' ? <Icon name="check" size={14} /> : index + 1}
              </span>
              <span className={styles['label']}>{step.label}</span>
              <span className="aloud">{words[step.state]}</span>
            </>
          )
          return (
            <li key={step.id}>
              {props.onJump === undefined ? (
                <span className={styles['step']} aria-current={isCurrent ? 'step' : undefined}>
                  {content}
                </span>
              ) : (
                <button
                  type="button"
                  className={styles['step']}
                  aria-current={isCurrent ? 'step' : undefined}
                  onClick={() => props.onJump?.(step.id)}
                >
                  {content}
                </button>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
