import { useTranslation } from 'react-i18next'
import type {
  LocalCodebook,
  LocalQuestion,
  LocalSection,
} from '#shared/codebook/local/local-codebook.ts'
import { questionTexts, sectionTitle } from '#shared/codebook/local/words.ts'
import { steps } from '#shared/codebook/steps.ts'
import { stepWords } from '#shared/i18n/codebook-words.ts'
import { joinedWords } from '../../form/joined-words.ts'
import { useConditionWords } from '../../form/standing-words.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Section } from '../../ui/section.tsx'
import type { ListDeeds } from './list-deeds.ts'
import { useMissing } from './missing-words.ts'
import { RowActions } from './row-actions.tsx'
import styles from './own-questions.module.css'

interface SectionListProps {
  readonly codebook: LocalCodebook
  readonly canEdit: boolean
  readonly deeds: ListDeeds
}

/** In the order of the interview: each section under the step it belongs to. */
export function SectionList({ codebook, canEdit, deeds }: SectionListProps) {
  return steps.flatMap(({ id }) => {
    const here = codebook.sections.filter((section) => section.step === id)
    return here.map((section, at) => (
      <OneSection
        key={section.id}
        section={section}
        questions={codebook.questions.filter((question) => question.section === section.id)}
        isFirst={at === 0}
        isLast={at === here.length - 1}
        canEdit={canEdit}
        deeds={deeds}
      />
    ))
  })
}

interface OneSectionProps {
  readonly section: LocalSection
  readonly questions: readonly LocalQuestion[]
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly canEdit: boolean
  readonly deeds: ListDeeds
}

function OneSection(props: OneSectionProps) {
  const { section, questions, canEdit, deeds } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const name = sectionTitle(section, language)
  const step = steps.find(({ id }) => id === section.step)
  return (
    <Section
      title={
        <>
          {name} {section.retired && <Mark>{t('ownQuestions.retired')}</Mark>}
        </>
      }
      context={
        step !== undefined &&
        t('ownQuestions.atEndOf', { step: stepWords(language, step.id).title })
      }
      action={
        canEdit && (
          <RowActions
            what="section"
            id={section.id}
            name={name}
            retired={section.retired}
            isFirst={props.isFirst}
            isLast={props.isLast}
            deeds={deeds}
            onEdit={() => {
              deeds.editSection(section)
            }}
          />
        )
      }
    >
      {questions.length === 0 && <p className={styles['quiet']}>{t('ownQuestions.noQuestions')}</p>}
      <ul className={styles['questions']}>
        {questions.map((question, at) => (
          <OneQuestion
            key={question.id}
            question={question}
            isFirst={at === 0}
            isLast={at === questions.length - 1}
            canEdit={canEdit}
            deeds={deeds}
          />
        ))}
      </ul>
      {canEdit && !section.retired && (
        <Button
          label={t('ownQuestions.addQuestionTo', { name })}
          onClick={() => {
            deeds.addQuestion(section)
          }}
        >
          {t('ownQuestions.addQuestion')}
        </Button>
      )}
    </Section>
  )
}

interface OneQuestionProps extends Omit<OneSectionProps, 'section' | 'questions'> {
  readonly question: LocalQuestion
}

function OneQuestion({ question, canEdit, deeds, ...place }: OneQuestionProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const condition = useConditionWords()
  const missing = useMissing()
  const { label, ask } = questionTexts(question, language)
  const waits = question.askedWhen === null ? null : condition(question.askedWhen)
  const gaps = missing(question.words)
  return (
    <li className={styles['question']} data-retired={question.retired || undefined}>
      <div className={styles['about']}>
        <h3>
          {label} {question.retired && <Mark>{t('ownQuestions.retired')}</Mark>}{' '}
          {gaps !== null && <Mark kind="attention">{gaps}</Mark>}
        </h3>
        <p>{ask}</p>
        <p className={styles['quiet']}>{t(`ownQuestions.kinds.${question.kind}.label`)}</p>
        {waits !== null && (
          <p className={styles['quiet']}>
            {t('ownQuestions.conditionOf', {
              question: waits.question,
              answers: joinedWords(language, waits.answers),
            })}
          </p>
        )}
      </div>
      {canEdit && (
        <RowActions
          what="question"
          id={question.id}
          name={label}
          retired={question.retired}
          deeds={deeds}
          onEdit={() => {
            deeds.editQuestion(question)
          }}
          {...place}
        />
      )}
    </li>
  )
}
