import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LocalCodebook, LocalQuestion } from '#shared/codebook/local/local-codebook.ts'
import { sectionTitle } from '#shared/codebook/local/words.ts'
import { keptAs } from '../../form/kept-as.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { AnswersPart } from './answers-part.tsx'
import { useChangeWords } from './change-words.ts'
import { ConditionPart } from './condition-part.tsx'
import { KindPart } from './kind-part.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import { MorePart } from './more-part.tsx'
import { Preview } from './preview.tsx'
import { useDraft, type Draft } from './use-draft.ts'
import type { Saving } from './use-own-questions.ts'
import { WordsPart } from './words-part.tsx'
import styles from './own-questions.module.css'

interface QuestionEditorProps {
  readonly saved: LocalCodebook
  readonly question: LocalQuestion
  readonly saving: Saving
  readonly onClose: () => void
}

/** One question in plain words, beside it how the interview will draw it. */
export function QuestionEditor({ saved, question, saving, onClose }: QuestionEditorProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const draft = useDraft(saved, question)
  const [tried, setTried] = useState(false)
  const isKnown = saved.questions.some(({ id }) => id === question.id)
  const section = saved.sections.find(({ id }) => id === draft.question.section)
  const error = (part: string): string | null => {
    const problem = tried ? draft.problemOf(part) : null
    return problem === null ? null : t(`ownQuestions.problems.${problem}`)
  }
  const save = async (): Promise<void> => {
    setTried(true)
    if (draft.isRight && (await saving.save(draft.next)) !== null) onClose()
  }
  const part = { draft, error, isKnown }
  return (
    <Page
      width="full"
      title={isKnown ? t('ownQuestions.editQuestion') : t('ownQuestions.newQuestion')}
      context={section === undefined ? undefined : sectionTitle(section, language)}
    >
      <div className={styles['editor']}>
        <div
          className={styles['fields']}
          data-kept={keptAs('ownQuestion', isKnown ? question.id : `new ${question.section}`)}
        >
          <Failure saving={saving} onLookAgain={onClose} />
          <WordsPart {...part} />
          <KindPart {...part} />
          <AnswersPart {...part} />
          <ConditionPart {...part} />
          <MorePart {...part} />
          <Changes draft={draft} />
          <div className={styles['bar']}>
            <Button
              kind="primary"
              busy={saving.busy}
              disabled={draft.changes.length === 0}
              onClick={() => void save()}
            >
              {t('ownQuestions.save', { version: saved.version + 1 })}
            </Button>
            <Button onClick={onClose}>{t('frame.cancel')}</Button>
          </div>
        </div>
        <Preview question={draft.question} />
      </div>
      <LeaveGuard isChanged={() => draft.changes.length > 0 && !saving.busy} />
    </Page>
  )
}

interface FailureProps {
  readonly saving: Saving
  readonly onLookAgain: () => void
}

function Failure({ saving, onLookAgain }: FailureProps) {
  const { t } = useTranslation()
  const { error } = saving
  if (error === null) return null
  if (error.code !== 'conflict') return <ErrorNotice error={error} />
  return (
    <Notice
      kind="attention"
      live
      title={t('ownQuestions.conflict')}
      action={<Button onClick={onLookAgain}>{t('ownQuestions.lookAgain')}</Button>}
    />
  )
}

function Changes({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const words = useChangeWords(draft.next)
  return (
    <section className={styles['whatChanges']} aria-label={t('ownQuestions.changesTitle')}>
      <h2>{t('ownQuestions.changesTitle')}</h2>
      {draft.changes.length === 0 ? (
        <p className={styles['quiet']}>{t('ownQuestions.nothingChanged')}</p>
      ) : (
        <ul className={styles['changes']}>
          {draft.changes.map((change) => (
            <li key={`${change.what} ${change.subject ?? ''}`}>{words(change)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
