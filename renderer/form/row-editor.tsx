import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answers } from '#shared/codebook/answer.ts'
import { checkAnswers, tidyAnswers } from '#shared/codebook/schema.ts'
import { Button } from '../ui/button.tsx'
import { answerStore } from './answer-store.ts'
import { FormProvider } from './form-context.ts'
import { focusFirstQuestion, focusQuestion } from './question-focus.ts'
import { QuestionList } from './question-list.tsx'
import { today } from './today.ts'
import { useDefinition } from './use-definition.ts'
import { useFormKeys } from './use-form-keys.ts'
import { DefinitionPanel } from './definition-panel.tsx'
import styles from './row-editor.module.css'

interface RowEditorProps {
  /** Paths of the questions, in the order they are asked. */
  readonly paths: readonly string[]
  readonly answers: Answers
  readonly busy?: boolean
  /** From `keptAs`: what is half typed outlives a lock. Left out in an interview, which keeps itself. */
  readonly kept?: string
  readonly onSave: (answers: Answers) => void
  readonly onCancel: () => void
}

/** A few questions of their own: one referral, one service, one relative. */
export function RowEditor({
  paths,
  answers,
  busy = false,
  kept,
  onSave,
  onCancel,
}: RowEditorProps) {
  const { t } = useTranslation()
  const [store] = useState(() => answerStore(answers))
  const place = useRef<HTMLDivElement>(null)
  const definition = useDefinition(store)
  useFormKeys(place, { store, onFocus: definition.form.focused, onDefinition: definition.toggle })
  useEffect(() => {
    if (place.current) focusFirstQuestion(place.current)
  }, [])
  const save = (): void => {
    const tidy = tidyAnswers(store.all())
    const wrong = checkAnswers(tidy, today())[0]
    if (wrong === undefined) {
      onSave(tidy)
      return
    }
    store.leave(wrong.path)
    if (place.current) focusQuestion(place.current, wrong.path)
  }
  return (
    <FormProvider value={definition.form}>
      <div ref={place} className={styles['editor']} data-kept={kept} data-unsaved>
        <QuestionList paths={paths} />
        <div className={styles['bar']}>
          <Button kind="primary" size="large" busy={busy} onClick={save}>
            {t('cases.save')}
          </Button>
          <Button size="large" onClick={onCancel}>
            {t('cases.cancel')}
          </Button>
        </div>
      </div>
      <DefinitionPanel path={definition.path} open={definition.open} onClose={definition.close} />
    </FormProvider>
  )
}
