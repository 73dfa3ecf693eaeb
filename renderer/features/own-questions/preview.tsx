import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findLocalField } from '#shared/codebook/local/adopted.ts'
import { localPath, type LocalQuestion } from '#shared/codebook/local/local-codebook.ts'
import { questionTexts } from '#shared/codebook/local/words.ts'
import { answerStore } from '../../form/answer-store.ts'
import { DefinitionPanel } from '../../form/definition-panel.tsx'
import { FormProvider } from '../../form/form-context.ts'
import { Question } from '../../form/question.tsx'
import { useDefinition } from '../../form/use-definition.ts'
import { useLanguage } from '../../form/use-language.ts'
import styles from './own-questions.module.css'

/** The question by the same engine as in the interview. What is answered here is forgotten. */
export function Preview({ question }: { readonly question: LocalQuestion }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const isWritten = questionTexts(question, language).ask.trim() !== ''
  return (
    <section className={styles['preview']} aria-label={t('ownQuestions.preview')}>
      <h2>{t('ownQuestions.preview')}</h2>
      <p className={styles['quiet']}>{t('ownQuestions.previewHint')}</p>
      {isWritten ? (
        // An answer to a question of another kind would not be one.
        <Drawn key={`${question.kind} ${question.list ?? ''}`} id={question.id} />
      ) : (
        <p className={styles['unwritten']}>{t('ownQuestions.previewEmpty')}</p>
      )}
    </section>
  )
}

function Drawn({ id }: { readonly id: string }) {
  const [store] = useState(() => answerStore({}))
  const definition = useDefinition(store)
  const field = findLocalField(localPath(id))
  if (field === null) return null
  return (
    <FormProvider value={definition.form}>
      <div className={styles['drawn']}>
        <Question field={field} />
      </div>
      <DefinitionPanel path={definition.path} open={definition.open} onClose={definition.close} />
    </FormProvider>
  )
}
