import { memo, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Field } from '#shared/codebook/field.ts'
import { checkAnswer } from '#shared/codebook/schema.ts'
import type { FieldWords } from '#shared/i18n/codebook-shape.ts'
import { fieldWords } from '#shared/i18n/codebook-words.ts'
import { classNames } from '../ui/class-names.ts'
import { AnswerMarks } from './answer-marks.tsx'
import { setValue } from './answer-store.ts'
import { controls } from './controls.ts'
import { useEntry, useForm, useIsAsked } from './form-context.ts'
import { bounds, wordsFor } from './problem-words.ts'
import { QuestionNote } from './question-note.tsx'
import { today } from './today.ts'
import { useLanguage } from './use-language.ts'
import styles from './question.module.css'

/** One question. Typing in it draws this question again and no other. */
export const Question = memo(function Question({ field }: { readonly field: Field }) {
  const { store } = useForm()
  const asked = useIsAsked(store, field)
  return asked ? <AskedQuestion field={field} /> : null
})

function AskedQuestion({ field }: { readonly field: Field }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const form = useForm()
  const { answer, left } = useEntry(form.store, field.path)
  const id = useId()
  const words = fieldWords(language, field.path)
  const problem = left && answer !== undefined ? checkAnswer(field, answer, today()) : null
  const { Control, oneBox } = controls[field.kind]

  return (
    <fieldset
      className={styles['question']}
      data-question={field.path}
      data-missing={answer?.missing}
    >
      <legend id={id} className={styles['ask']}>
        {oneBox === true ? <label htmlFor={`${id}-box`}>{words.ask}</label> : words.ask}
      </legend>
      <Why id={`${id}-why`} path={field.path} words={words} />
      <Control
        field={field}
        value={answer?.value ?? null}
        boxId={`${id}-box`}
        labelledBy={id}
        describedBy={classNames(`${id}-why`, problem !== null && `${id}-error`)}
        invalid={problem !== null}
        onChange={(value) => {
          setValue(form.store, field.path, value)
        }}
      />
      <p id={`${id}-error`} className={styles['error']} aria-live="polite">
        {problem === null ? null : t(`intake.problem.${wordsFor(problem, field)}`, bounds(field))}
      </p>
      <AnswerMarks field={field} answer={answer} labelledBy={id} />
    </fieldset>
  )
}

interface WhyProps {
  readonly id: string
  readonly path: string
  readonly words: FieldWords
}

/** Why it is asked, and the way to what it means. */
function Why({ id, path, words }: WhyProps) {
  const { t } = useTranslation()
  const form = useForm()
  return (
    <div id={id} className={styles['why']}>
      {words.why}
      <button
        type="button"
        className={classNames(styles['define'], words.why === '' && styles['alone'])}
        aria-label={t('intake.defineAloud', { label: words.label })}
        aria-keyshortcuts="F1"
        onClick={() => {
          form.showDefinition(path)
        }}
      >
        {t('intake.define')}
      </button>
      <QuestionNote path={path} />
    </div>
  )
}
