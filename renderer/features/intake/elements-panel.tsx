import { useTranslation } from 'react-i18next'
import { fieldOf } from '#shared/codebook/codebook.ts'
import type { StepId } from '#shared/codebook/steps.ts'
import { AnswerView } from '../../form/answer-view.tsx'
import { today } from '../../form/today.ts'
import { isAnswered } from '#shared/codebook/answer.ts'
import { childhood, elements } from './elements.ts'
import type { Interview } from './interview.ts'
import { stepOf } from './recap.ts'
import { useAnswers } from './use-interview.ts'
import styles from './elements-panel.module.css'

interface ElementsPanelProps {
  readonly interview: Interview
  readonly onJump: (step: StepId, question: string) => void
}

/** Before the decision: which answers speak for which element. It prompts and never decides. */
export function ElementsPanel({ interview, onJump }: ElementsPanelProps) {
  const { t } = useTranslation()
  const answers = useAnswers(interview)
  const { now, then } = childhood(answers, today())
  return (
    <section className={styles['panel']}>
      <h3>{t('intake.elements.title')}</h3>
      <p className={styles['quiet']}>{t('intake.elements.context')}</p>
      <dl className={styles['elements']}>
        {elements.map(({ id, path }) => {
          const step = stepOf(path)
          return (
            <div key={id} className={styles['element']}>
              <dt>
                <button
                  type="button"
                  className={styles['jump']}
                  onClick={() => {
                    if (step !== null) onJump(step, path)
                  }}
                >
                  {t(`intake.elements.${id}`)}
                </button>
              </dt>
              <dd>
                {isAnswered(answers[path]) ? (
                  <AnswerView field={fieldOf(path)} answer={answers[path]} />
                ) : (
                  <span className={styles['quiet']}>{t('intake.elements.nothing')}</span>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
      {then === 'child' ? (
        <p>{t('intake.elements.childThen')}</p>
      ) : now === 'child' ? (
        <p>{t('intake.elements.child')}</p>
      ) : (
        now !== 'adult' && <p className={styles['quiet']}>{t('intake.elements.ageOpen')}</p>
      )}
    </section>
  )
}
