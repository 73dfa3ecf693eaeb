import { useTranslation } from 'react-i18next'
import { missingReasons, type Answer } from '#shared/codebook/answer.ts'
import type { Field } from '#shared/codebook/field.ts'
import { classNames } from '../ui/class-names.ts'
import { onlyNote, withEstimated, withVolunteered } from './answer-change.ts'
import { useForm } from './form-context.ts'
import { letterOf } from './reason-key.ts'
import { AnswerNote } from './answer-note.tsx'
import styles from './answer-marks.module.css'

interface AnswerMarksProps {
  readonly field: Field
  readonly answer: Answer | undefined
  readonly labelledBy: string
}

/** Under every question: why there is no answer, or what is known about the one there is. */
export function AnswerMarks(props: AnswerMarksProps) {
  return (
    <div className={styles['marks']} role="group" aria-labelledby={props.labelledBy}>
      <Reasons {...props} />
      <About {...props} />
      <AnswerNote {...props} />
    </div>
  )
}

function Reasons({ field, answer }: AnswerMarksProps) {
  const { t } = useTranslation()
  const { store } = useForm()
  return (
    <div className={styles['reasons']}>
      {missingReasons.map((reason) => (
        <button
          key={reason}
          type="button"
          className={styles['reason']}
          aria-pressed={answer?.missing === reason}
          aria-keyshortcuts={`${letterOf[reason]} Alt+${letterOf[reason]}`}
          onClick={() => {
            store.toggleReason(field.path, reason)
          }}
        >
          {t(`intake.reason.${reason}`)}
          <kbd className={styles['letter']} aria-hidden="true">
            {letterOf[reason]}
          </kbd>
        </button>
      ))}
    </div>
  )
}

function About({ field, answer }: AnswerMarksProps) {
  const { t } = useTranslation()
  const { store } = useForm()
  const answered = answer !== undefined && answer.value !== null
  const canBeEstimated = field.kind === 'integer' || (field.kind === 'date' && !field.exact)
  const isPicked = field.kind === 'choice' || field.kind === 'flag'
  const estimated = answer?.estimated === true
  const volunteered = answer?.volunteered === true
  const put = (next: Answer) => () => {
    store.set(field.path, next)
  }
  return (
    <div className={classNames(styles['about'], !answered && styles['waiting'])}>
      {isPicked && (
        <button type="button" className={styles['mark']} onClick={put(onlyNote(answer))}>
          {t('intake.clear')}
        </button>
      )}
      {canBeEstimated && (
        <button
          type="button"
          className={styles['mark']}
          aria-pressed={estimated}
          onClick={put(withEstimated(answer, !estimated))}
        >
          {t('intake.estimated')}
        </button>
      )}
      <button
        type="button"
        className={styles['mark']}
        aria-pressed={volunteered}
        onClick={put(withVolunteered(answer, !volunteered))}
      >
        {t('intake.volunteered')}
      </button>
    </div>
  )
}
