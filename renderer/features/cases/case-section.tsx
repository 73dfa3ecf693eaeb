import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isAnswered } from '#shared/codebook/answer.ts'
import { isAsked } from '#shared/codebook/asked.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { fieldWords } from '#shared/i18n/codebook-words.ts'
import type { CaseDetail } from '#shared/ipc/cases.ts'
import { AnswerView } from '../../form/answer-view.tsx'
import { useLanguage } from '../../form/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import { SectionEditor } from './section-editor.tsx'
import type { SectionOfCase } from './section-of-case.ts'
import styles from './case-section.module.css'

interface CaseSectionProps {
  readonly step: SectionOfCase
  readonly detail: CaseDetail
  readonly editing: boolean
  readonly canEdit: boolean
  /** The person said no to the interview. */
  readonly refused: boolean
  readonly onEdit: () => void
  readonly onClose: () => void
  readonly onSaved: (detail: CaseDetail) => void
}

/** The answers of one step, to read or to change in place. */
export function CaseSection(props: CaseSectionProps) {
  const { step, detail } = props
  const { t } = useTranslation()
  const { title } = step
  if (props.editing) {
    return (
      <Section title={title}>
        <SectionEditor
          step={step}
          detail={detail}
          onClose={props.onClose}
          onSaved={props.onSaved}
        />
      </Section>
    )
  }
  return (
    <Section
      title={title}
      action={
        props.canEdit ? (
          <Button
            kind="plain"
            label={t('cases.editSection', { section: title })}
            onClick={props.onEdit}
          >
            {t('cases.edit')}
          </Button>
        ) : undefined
      }
    >
      <SectionAnswers step={step} detail={detail} canAsk={!props.refused} />
    </Section>
  )
}

interface SectionAnswersProps {
  readonly step: SectionOfCase
  readonly detail: CaseDetail
  /** Open questions are named only where they may be asked. */
  readonly canAsk: boolean
}

function SectionAnswers({ step, detail, canAsk }: SectionAnswersProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [shown, setShown] = useState(false)
  // What is not asked any more and was answered before stays to be read.
  const said = step.fields.filter((path) => isAnswered(detail.answers[path]))
  const open = step.fields.filter(
    (path) => !said.includes(path) && isAsked(fieldOf(path), detail.answers),
  )
  const rows = shown ? step.fields.filter((path) => [...said, ...open].includes(path)) : said
  return (
    <div>
      {said.length === 0 && !shown && <p className={styles['quiet']}>{t('cases.emptySection')}</p>}
      {rows.length > 0 && (
        <dl className={styles['answers']}>
          {rows.map((path) => (
            <div key={path}>
              <dt>{fieldWords(language, path).label}</dt>
              <dd>
                <AnswerView field={fieldOf(path)} answer={detail.answers[path]} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {open.length > 0 && canAsk && (
        <p className={styles['open']}>
          {t('cases.openQuestions', { count: open.length })}
          <Button
            kind="plain"
            onClick={() => {
              setShown(!shown)
            }}
          >
            {shown ? t('cases.hideOpen') : t('cases.showOpen')}
          </Button>
        </p>
      )}
    </div>
  )
}
