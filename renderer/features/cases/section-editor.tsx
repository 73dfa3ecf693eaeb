import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { checkAnswers } from '#shared/codebook/schema.ts'
import type { Step } from '#shared/codebook/steps.ts'
import { stepWords } from '#shared/i18n/codebook-words.ts'
import type { CaseDetail } from '#shared/ipc/cases.ts'
import { api } from '../../api/client.ts'
import { asAppError } from '../../api/use-call.ts'
import { answerStore } from '../../form/answer-store.ts'
import { DefinitionPanel } from '../../form/definition-panel.tsx'
import { FormProvider } from '../../form/form-context.ts'
import { focusFirstQuestion, focusQuestion } from '../../form/question-focus.ts'
import { QuestionList } from '../../form/question-list.tsx'
import { today } from '../../form/today.ts'
import { useDefinition } from '../../form/use-definition.ts'
import { useLanguage } from '../../form/use-language.ts'
import { writable } from '../../form/writable.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { changesOf, clashesOf, type Clash } from './case-changes.ts'
import { ClearedNotice } from './cleared-notice.tsx'
import { ConflictNotice } from './conflict-notice.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import styles from './section-editor.module.css'

interface SectionEditorProps {
  readonly step: Step
  readonly detail: CaseDetail
  readonly onClose: () => void
  readonly onSaved: (detail: CaseDetail) => void
}

/** The same questions as in the interview, over the answers on record. */
export function SectionEditor({ step, detail, onClose, onSaved }: SectionEditorProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  // What was read last: the case as opened, or the newer version after a conflict.
  const [read, setRead] = useState(detail)
  const [store] = useState(() => answerStore(detail.answers))
  const definition = useDefinition(store)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<AppError | null>(null)
  const [clashes, setClashes] = useState<readonly Clash[] | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (form.current) focusFirstQuestion(form.current)
  }, [])
  useEffect(() => {
    // The notice stands above the first question; whoever pressed Save is far below it.
    if (failure !== null) form.current?.scrollIntoView({ block: 'start' })
  }, [failure])
  const section = useMemo(() => stepWords(language, step.id).title, [language, step.id])

  const save = async (): Promise<void> => {
    const changes = changesOf(read.answers, store.all())
    const wrong = checkAnswers(changes, today())[0]
    if (wrong !== undefined) {
      for (const path of Object.keys(changes)) store.leave(path)
      if (form.current) focusQuestion(form.current, wrong.path)
      return
    }
    setBusy(true)
    setFailure(null)
    try {
      onSaved(
        await api.cases.save({
          caseId: read.caseId,
          revision: read.revision,
          changes: writable(changes),
        }),
      )
    } catch (error) {
      setFailure(asAppError(error))
      setBusy(false)
    }
  }

  const lookAtBoth = async (): Promise<void> => {
    try {
      const newer = await api.cases.get({ caseId: read.caseId })
      const mine = changesOf(read.answers, store.all())
      setClashes(clashesOf(read.answers, mine, newer.answers))
      for (const [path, answer] of Object.entries(newer.answers))
        if (!(path in mine)) store.set(path, answer)
      setRead(newer)
      setFailure(null)
    } catch (error) {
      setFailure(asAppError(error))
    }
  }

  return (
    <FormProvider value={definition.form}>
      <form
        ref={form}
        className={styles['editor']}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'F1') return
          event.preventDefault()
          definition.toggle()
        }}
      >
        <ConflictNotice
          open={failure?.code === 'conflict'}
          clashes={clashes}
          store={store}
          onLook={() => void lookAtBoth()}
        />
        {failure !== null && failure.code !== 'conflict' && <ErrorNotice error={failure} />}
        <QuestionList paths={step.fields} />
        <ClearedNotice store={store} />
        <div className={styles['bar']}>
          <Button kind="primary" size="large" submit busy={busy}>
            {t('cases.save')}
          </Button>
          <Button size="large" onClick={onClose}>
            {t('cases.cancel')}
          </Button>
        </div>
      </form>
      <DefinitionPanel path={definition.path} open={definition.open} onClose={definition.close} />
      <LeaveGuard
        section={section}
        isChanged={() => !busy && Object.keys(changesOf(read.answers, store.all())).length > 0}
      />
    </FormProvider>
  )
}
