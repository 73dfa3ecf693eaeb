import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answer } from '#shared/codebook/answer.ts'
import type { Field } from '#shared/codebook/field.ts'
import { withNote } from './answer-change.ts'
import { useForm } from './form-context.ts'
import styles from './answer-marks.module.css'

interface AnswerNoteProps {
  readonly field: Field
  readonly answer: Answer | undefined
  readonly labelledBy: string
}

/** Room for what no box holds. Sealed like every free text, and never shared. */
export function AnswerNote({ field, answer, labelledBy }: AnswerNoteProps) {
  const { t } = useTranslation()
  const { store } = useForm()
  const id = useId()
  const [opened, setOpened] = useState(false)
  const open = opened || answer?.note !== undefined
  if (!open)
    return (
      <button
        type="button"
        className={styles['mark']}
        onClick={() => {
          setOpened(true)
        }}
      >
        {t('intake.note.add')}
      </button>
    )
  return (
    <div className={styles['note']}>
      <label htmlFor={id}>{t('intake.note.label')}</label>
      <textarea
        id={id}
        ref={opened && answer?.note === undefined ? focusOnce : undefined}
        rows={2}
        maxLength={20_000}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={labelledBy}
        value={answer?.note ?? ''}
        onChange={(event) => {
          store.set(field.path, withNote(store.entry(field.path).answer, event.target.value))
        }}
      />
    </div>
  )
}

function focusOnce(element: HTMLTextAreaElement | null): void {
  element?.focus()
}
