import { useTranslation } from 'react-i18next'
import { findField } from '#shared/codebook/codebook.ts'
import type { FieldKind } from '#shared/codebook/field.ts'
import {
  localPath,
  type LocalCodebook,
  type LocalQuestion,
} from '#shared/codebook/local/local-codebook.ts'
import { officeSteps } from '#shared/codebook/steps.ts'
import { codeWords, fieldWords, stepWords } from '#shared/i18n/codebook-words.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Check, Choices, type Option } from '../../ui/choice.tsx'
import { SearchMultiSelect } from '../../ui/search-multi-select.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { hangingOn } from './edit-codebook.ts'
import type { PartProps } from './part-props.ts'
import styles from './own-questions.module.css'

const toChoose: ReadonlySet<FieldKind> = new Set(['choice', 'choices', 'flag'])

/** Every question with answers to choose from, but itself and those that wait for it. */
function questionsToWaitFor(
  codebook: LocalCodebook,
  question: LocalQuestion,
  language: Language,
): readonly Option[] {
  const not = new Set(
    [question, ...hangingOn(codebook, [question.id])].map(({ id }) => localPath(id)),
  )
  return officeSteps().flatMap(({ id, fields }) =>
    fields.flatMap((path) => {
      const field = findField(path)
      if (field === null || !toChoose.has(field.kind) || not.has(path) || field.retired === true)
        return []
      const { label } = fieldWords(language, path)
      return label === ''
        ? []
        : [{ value: path, label, description: stepWords(language, id).title }]
    }),
  )
}

/** More than these are found by typing. */
const mostRows = 12

/** Whether it always comes, or only after certain answers to another question. */
export function ConditionPart({ draft, error }: PartProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { question, codebook } = draft
  const { askedWhen } = question
  return (
    <div className={styles['group']}>
      <Check
        label={t('ownQuestions.condition')}
        checked={askedWhen !== null}
        onChange={(on) => {
          draft.changeQuestion({ ...question, askedWhen: on ? { field: '', anyOf: [] } : null })
        }}
      />
      {askedWhen !== null && (
        <div className={styles['inside']}>
          <SearchSelect
            label={t('ownQuestions.conditionQuestion')}
            error={isAboutQuestion(draft.problemOf('askedWhen')) ? error('askedWhen') : null}
            options={questionsToWaitFor(codebook, question, language)}
            value={askedWhen.field === '' ? null : askedWhen.field}
            onChange={(field) => {
              draft.changeQuestion({ ...question, askedWhen: { field: field ?? '', anyOf: [] } })
            }}
          />
          {askedWhen.field !== '' && (
            <Answers
              path={askedWhen.field}
              chosen={askedWhen.anyOf}
              error={isAboutQuestion(draft.problemOf('askedWhen')) ? null : error('askedWhen')}
              onChoose={(anyOf) => {
                draft.changeQuestion({
                  ...question,
                  askedWhen: { ...askedWhen, anyOf: [...anyOf] },
                })
              }}
            />
          )}
        </div>
      )}
    </div>
  )
}

const isAboutQuestion = (problem: string | null): boolean => problem !== 'unknownConditionAnswer'

interface AnswersProps {
  readonly path: string
  readonly chosen: readonly string[]
  readonly error: string | null
  readonly onChoose: (codes: readonly string[]) => void
}

function Answers({ path, chosen, error, onChoose }: AnswersProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const field = findField(path)
  const { list } = field ?? {}
  const options: readonly Option[] =
    field?.kind === 'flag'
      ? [
          { value: 'true', label: t('intake.yes') },
          { value: 'false', label: t('intake.no') },
        ]
      : (list?.codes ?? [])
          .filter(({ code, retired }) => retired !== true || chosen.includes(code))
          .map(({ code }) => ({
            value: code,
            label: codeWords(language, list?.name ?? '', code).label,
          }))
  const shared = {
    label: t('ownQuestions.conditionAnswers'),
    error,
    options,
    value: chosen,
    onChange: onChoose,
  }
  return options.length > mostRows ? <SearchMultiSelect {...shared} /> : <Choices {...shared} />
}
