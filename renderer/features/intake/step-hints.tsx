import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answers } from '#shared/codebook/answer.ts'
import { clearUnasked } from '#shared/codebook/asked.ts'
import type { StepId } from '#shared/codebook/steps.ts'
import { fieldWords } from '#shared/i18n/codebook-words.ts'
import { dateWords } from '../../form/date-words.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Notice } from '../../ui/notice.tsx'
import type { Interview } from './interview.ts'
import { useAnswers, useRows } from './use-interview.ts'

interface StepHintsProps {
  readonly interview: Interview
  readonly step: StepId
  readonly paths: readonly string[]
}

/** What is worth knowing before asking: who was told already, and what came from another person. */
export function StepHints({ interview, step, paths }: StepHintsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const told = toldAbout(useRows(interview), step)
  const answers = useAnswers(interview)
  const copied = interview.copied.filter(
    (path) => paths.includes(path) && answers[path] !== undefined,
  )
  return (
    <>
      {told.map(({ id, organisation, date }) => (
        <Notice
          key={id}
          kind="info"
          title={t(date === null ? 'intake.told.hint' : 'intake.told.hintOn', {
            organisation: organisation ?? t('intake.told.somebody'),
            date: date === null ? '' : dateWords(language, date),
          })}
        />
      ))}
      {copied.length > 0 && (
        <Notice kind="info" title={t('intake.copied.title', { count: copied.length })}>
          <p>{t('intake.copied.more')}</p>
        </Notice>
      )}
    </>
  )
}

/** Which topic of an earlier interview belongs to which step. */
const topics: Readonly<Partial<Record<StepId, string>>> = {
  identity: 'Identity',
  recruitment: 'Recruitment',
  movement: 'Journey',
  exploitation: 'Exploitation',
  control: 'Control',
  risk: 'Health',
}

function toldAbout(rows: ReturnType<Interview['rows']>, step: StepId) {
  const topic = topics[step]
  if (topic === undefined) return []
  return rows.flatMap(({ id, answers }) => {
    const said = answers['priorInterview.topics']?.value
    if (!Array.isArray(said) || !said.includes(topic)) return []
    return [{ id, organisation: word(answers, 'organisation'), date: word(answers, 'date') }]
  })
}

function word(answers: Answers, name: string): string | null {
  const value = answers[`priorInterview.${name}`]?.value
  return typeof value === 'string' ? value : null
}

/** Answers that no longer fit are named while the step is open; they go only when it is saved. */
export function NoLongerFits({ interview, paths }: Omit<StepHintsProps, 'step'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const answers = useAnswers(interview)
  const here = useMemo(
    () => clearUnasked(answers).cleared.filter((path) => paths.includes(path)),
    [answers, paths],
  )
  if (here.length === 0) return null
  return (
    <Notice kind="attention" title={t('intake.recap.cleared', { count: here.length })}>
      <p>{here.map((path) => fieldWords(language, path).label).join(' · ')}</p>
    </Notice>
  )
}
