import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { usersOfList } from '#shared/codebook/local/check.ts'
import {
  ownListName,
  ownListOf,
  type LocalCodebook,
} from '#shared/codebook/local/local-codebook.ts'
import { listName, questionTexts } from '#shared/codebook/local/words.ts'
import { steps } from '#shared/codebook/steps.ts'
import { fieldWords } from '#shared/i18n/codebook-words.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { joinedWords } from '../../form/joined-words.ts'
import { useLanguage } from '../../form/use-language.ts'
import type { Option } from '../../ui/choice.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { CodeEditor } from './code-editor.tsx'
import { newList } from './edit-codebook.ts'
import type { PartProps } from './part-props.ts'
import styles from './own-questions.module.css'

const beginNew = 'new'

/** Lists of the standard that the interview uses, named by the question that uses them first. */
function standardLists(language: Language, words: (question: string) => string): readonly Option[] {
  const found = new Map<string, Option>()
  for (const path of steps.flatMap(({ fields }) => fields)) {
    const { list } = fieldOf(path)
    if (list === undefined || found.has(list.name)) continue
    const { label } = fieldWords(language, path)
    found.set(list.name, { value: list.name, label: words(label) })
  }
  return [...found.values()]
}

/** Where the answers come from, and the answers themselves when they are this office's own. */
export function AnswersPart(props: PartProps) {
  const { draft, error, isKnown } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const [begun] = useState(() => newList(draft.question.writtenIn))
  const { question, codebook, list } = draft
  if (question.kind !== 'choice' && question.kind !== 'choices') return null
  const own = codebook.lists.filter(({ id }) => id !== begun.id)
  const choose = (chosen: string | null): void => {
    if (chosen === beginNew)
      draft.changeList(
        { ...question, list: ownListName(begun.id) },
        ownListOf(codebook, ownListName(begun.id)) ?? begun,
      )
    else draft.changeQuestion({ ...question, list: chosen })
  }
  return (
    <div className={styles['group']}>
      <SearchSelect
        label={t('ownQuestions.list')}
        error={error('list')}
        disabled={isKnown}
        options={[
          { value: beginNew, label: t('ownQuestions.listNew') },
          ...own.map((one) => ({
            value: ownListName(one.id),
            label: listName(one, language),
            description: t('ownQuestions.listOwn', { count: one.codes.length }),
          })),
          ...standardLists(language, (label) => t('ownQuestions.listAs', { question: label })),
        ]}
        value={list?.id === begun.id ? beginNew : question.list}
        onChange={choose}
      />
      {question.list !== null && list === null && (
        <p className={styles['quiet']}>{t('ownQuestions.listStandard')}</p>
      )}
      {list !== null && <OwnList {...props} codebook={codebook} />}
    </div>
  )
}

function OwnList(props: PartProps & { readonly codebook: LocalCodebook }) {
  const { draft, error, codebook } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const { question, list } = draft
  if (list === null) return null
  const others = usersOfList(codebook, list).filter(({ id }) => id !== question.id)
  return (
    <div className={styles['inside']}>
      {others.length > 0 && (
        <p className={styles['quiet']}>
          {t('ownQuestions.listAlsoUsed', {
            questions: joinedWords(
              language,
              others.map((one) => questionTexts(one, language).label),
            ),
          })}
        </p>
      )}
      <TextField
        label={t('ownQuestions.listName')}
        hint={t('ownQuestions.listNameHint')}
        error={error('names')}
        value={list.names[list.writtenIn] ?? ''}
        lang={list.writtenIn}
        maxLength={200}
        onChange={(name) => {
          draft.changeList(question, {
            ...list,
            names: { ...list.names, [list.writtenIn]: name },
          })
        }}
      />
      <CodeEditor list={list} {...props} />
    </div>
  )
}
