import { memo, useId, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { isAnswered, type Answer, type Answers } from '#shared/codebook/answer.ts'
import type { Field } from '#shared/codebook/field.ts'
import { EntryInput } from './entry-input.tsx'
import { Said, useWrongWords } from './said.tsx'
import { useEntryBox, type Boxed } from './use-entry-box.ts'
import { useRowKeys } from './use-row-keys.ts'
import styles from './quick-row.module.css'

export interface QuickRowProps extends Boxed {
  readonly number: string
  readonly label: string
  readonly ask: string
  readonly isAsked: (answers: Answers, field: Field) => boolean
}

/** One question on one line. Typing in it draws this line again and no other. */
export const QuickRow = memo(function QuickRow(props: QuickRowProps) {
  const { field, store, number, label, ask, isAsked } = props
  const id = useId()
  const asked = useSyncExternalStore(store.subscribeAll, () => isAsked(store.all(), field))
  const [hasKeyboard, setHasKeyboard] = useState(false)
  const box = useEntryBox(props, hasKeyboard)
  const { answer, reading, left } = box
  const wrong = useWrongWords(field, answer, reading)
  const onKeyDown = useRowKeys({ field, number, ask, hasKeyboard }, box)
  return (
    <div
      className={styles['row']}
      data-question={field.path}
      data-number={number}
      data-kind={field.kind}
      data-skipped={asked ? undefined : true}
      data-wrong={asked && wrong !== null && left ? true : undefined}
    >
      <label htmlFor={id} className={styles['label']}>
        <span className={styles['number']}>{number}</span>
        <span>{label}</span>
      </label>
      <EntryInput
        id={id}
        field={field}
        text={box.text}
        disabled={!asked}
        describedBy={`${id}-said`}
        invalid={wrong !== null && left}
        hasKeyboard={hasKeyboard}
        onType={box.type}
        onFocus={() => {
          setHasKeyboard(true)
        }}
        onBlur={() => {
          setHasKeyboard(false)
          box.settle()
          store.leave(field.path)
        }}
        onKeyDown={onKeyDown}
      />
      <p
        id={`${id}-said`}
        className={styles['said']}
        aria-live={hasKeyboard ? 'polite' : undefined}
      >
        <Beside {...props} asked={asked} answer={answer} wrong={wrong} />
      </p>
    </div>
  )
})

interface BesideProps extends QuickRowProps {
  readonly asked: boolean
  readonly answer: Answer | undefined
  readonly wrong: string | null
}

/** What was understood, what was expected instead, or why it is not asked. */
function Beside({ field, aliases, asked, answer, wrong }: BesideProps) {
  const { t } = useTranslation()
  if (!asked) return t(isAnswered(answer) ? 'quickEntry.skippedKept' : 'quickEntry.skipped')
  if (wrong !== null) return <span className={styles['wrong']}>{wrong}</span>
  return <Said field={field} answer={answer} aliases={aliases} />
}
