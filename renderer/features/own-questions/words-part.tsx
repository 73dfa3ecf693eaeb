import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionWords } from '#shared/codebook/local/local-codebook.ts'
import { languages, type Language } from '#shared/i18n/languages.ts'
import { languageNames } from '../../i18n/language-names.ts'
import { Choice } from '../../ui/choice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { blankWords } from './edit-codebook.ts'
import { isWorded } from './missing-words.ts'
import type { PartProps } from './part-props.ts'

const parts = ['ask', 'label', 'why', 'definition', 'examples'] as const
type Part = (typeof parts)[number]

const limits: Readonly<Record<Part, number>> = {
  ask: 500,
  label: 200,
  why: 1000,
  definition: 2000,
  examples: 1000,
}
const needed: ReadonlySet<Part> = new Set(['ask', 'label'])

/** What is asked, in each language; the first one written stands in for those that are missing. */
export function WordsPart({ draft, error }: PartProps) {
  const { t } = useTranslation()
  const { question } = draft
  const [language, setLanguage] = useState<Language>(question.writtenIn)
  const words: QuestionWords = question.words[language] ?? blankWords
  const isFirst = language === question.writtenIn
  const hints: Readonly<Record<Part, string | undefined>> = {
    ask: t('ownQuestions.askHint'),
    label: t('ownQuestions.labelHint'),
    why: t('ownQuestions.whyHint'),
    definition: t('ownQuestions.definitionHint'),
    examples: t('ownQuestions.optional'),
  }
  return (
    <>
      <Choice
        label={t('ownQuestions.wordsIn')}
        hint={
          isFirst
            ? undefined
            : t('ownQuestions.missingHint', { language: languageNames[question.writtenIn] })
        }
        inline
        options={languages.map((each) => ({
          value: each,
          label: languageNames[each],
          description: t(
            isWorded(question.words, each) ? 'ownQuestions.complete' : 'ownQuestions.missing',
          ),
        }))}
        value={language}
        onChange={(chosen) => {
          setLanguage(languages.find((each) => each === chosen) ?? language)
        }}
      />
      {parts.map((part) => (
        <TextField
          key={`${language} ${part}`}
          label={t(`ownQuestions.${part}`)}
          hint={hints[part]}
          error={isFirst && needed.has(part) ? error(part) : null}
          value={words[part]}
          lang={language}
          multiline={part !== 'label'}
          maxLength={limits[part]}
          takesFocus={part === 'ask' && isFirst}
          onChange={(text) => {
            draft.changeQuestion({
              ...question,
              words: { ...question.words, [language]: { ...words, [part]: text } },
            })
          }}
        />
      ))}
    </>
  )
}
