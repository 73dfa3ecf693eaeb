import { useEffect, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseDetail } from '#shared/ipc/cases.ts'
import { AnswerErrorNotice } from '../../form/answer-error-notice.tsx'
import { answerStore } from '../../form/answer-store.ts'
import { DefinitionPanel } from '../../form/definition-panel.tsx'
import { FormProvider } from '../../form/form-context.ts'
import { keptAs } from '../../form/kept-as.ts'
import { focusFirstQuestion, focusQuestion } from '../../form/question-focus.ts'
import { QuestionList } from '../../form/question-list.tsx'
import { useDefinition } from '../../form/use-definition.ts'
import { useFormKeys } from '../../form/use-form-keys.ts'
import { Button } from '../../ui/button.tsx'
import { ClearedNotice } from './cleared-notice.tsx'
import { ConflictNotice } from './conflict-notice.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import type { SectionOfCase } from './section-of-case.ts'
import { useCaseEdit } from './use-case-edit.ts'
import styles from './section-editor.module.css'

interface SectionEditorProps {
  readonly step: SectionOfCase
  readonly detail: CaseDetail
  readonly onClose: () => void
  readonly onSaved: (detail: CaseDetail) => void
}

/** The same questions as in the interview, over the answers on record. */
export function SectionEditor({ step, detail, onClose, onSaved }: SectionEditorProps) {
  const { t } = useTranslation()
  const [store] = useState(() => answerStore(detail.answers))
  const form = useRef<HTMLFormElement>(null)
  const edit = useCaseEdit(detail, store, {
    onSaved,
    onWrong: (path) => {
      if (form.current) focusQuestion(form.current, path)
    },
  })
  const definition = useDefinition(store)
  useFormKeys(form, { store, onFocus: definition.form.focused, onDefinition: definition.toggle })
  useSight(form, edit.failure)
  return (
    <FormProvider value={definition.form}>
      <form
        ref={form}
        className={styles['editor']}
        data-kept={keptAs('section', detail.casePersonId)}
        onSubmit={(event) => {
          event.preventDefault()
          void edit.save()
        }}
      >
        <ConflictNotice
          open={edit.failure?.code === 'conflict'}
          clashes={edit.clashes}
          store={store}
          onLook={() => void edit.lookAtBoth()}
        />
        {edit.failure !== null && edit.failure.code !== 'conflict' && (
          <AnswerErrorNotice error={edit.failure} />
        )}
        <QuestionList paths={step.fields} />
        <ClearedNotice store={store} />
        <div className={styles['bar']}>
          <Button kind="primary" size="large" submit busy={edit.busy}>
            {t('cases.save')}
          </Button>
          <Button size="large" onClick={onClose}>
            {t('cases.cancel')}
          </Button>
        </div>
      </form>
      <DefinitionPanel path={definition.path} open={definition.open} onClose={definition.close} />
      <LeaveGuard section={step.title} isChanged={edit.isChanged} />
    </FormProvider>
  )
}

/** The keyboard goes to the first question; a notice above it comes into sight for whoever is far below. */
function useSight(form: RefObject<HTMLElement | null>, failure: unknown): void {
  useEffect(() => {
    if (form.current) focusFirstQuestion(form.current)
  }, [form])
  useEffect(() => {
    if (failure !== null) form.current?.scrollIntoView({ block: 'start' })
  }, [form, failure])
}
