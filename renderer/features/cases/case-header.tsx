import { useTranslation } from 'react-i18next'
import type { Answers } from '#shared/codebook/answer.ts'
import { codeWords } from '#shared/i18n/codebook-words.ts'
import type { CaseDetail } from '#shared/ipc/cases.ts'
import { dateWords } from '../../form/date-words.ts'
import { today } from '../../form/today.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Code } from '../../ui/code.tsx'
import { Mark } from '../../ui/mark.tsx'
import { nextSteps } from './next-steps.ts'
import { NextLine } from './next-line.tsx'
import styles from './case-header.module.css'

interface CaseHeaderProps {
  readonly detail: CaseDetail
  /** The title is the name, so the code stands here. */
  readonly named: boolean
}

/** Answers who, status and next step, before anything else is read. */
export function CaseHeader({ detail, named }: CaseHeaderProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { answers } = detail
  const status = text(answers, 'case.status')
  const gender = text(answers, 'person.gender')
  const age = answers['person.ageAtRegistration']?.value
  const registered = text(answers, 'case.registrationDate')
  const decision = detail.statusHistory.at(-1)?.status ?? null
  const facts = [
    gender === null ? null : codeWords(language, 'gender', gender).label,
    typeof age === 'number' ? t('cases.age', { count: age }) : null,
    registered === null ? null : t('cases.registered', { date: dateWords(language, registered) }),
  ].filter((fact) => fact !== null)
  return (
    <span className={styles['header']}>
      <span className={styles['line']}>
        {named && <Code>{detail.code}</Code>}
        <Mark kind={status === 'Active' ? 'good' : 'plain'}>
          {status === null ? t('cases.noStatus') : codeWords(language, 'caseStatus', status).label}
        </Mark>
        {decision !== null && (
          <Mark>{codeWords(language, 'traffickingStatus', decision).label}</Mark>
        )}
        <span>{facts.join(' · ')}</span>
      </span>
      <NextLine steps={nextSteps(detail, today())} />
    </span>
  )
}

/** In the person's own script first; then as it is written in Latin letters. `null`: no name. */
export function caseName({ answers }: CaseDetail): string | null {
  const latin = ['person.firstName', 'person.middleName', 'person.secondName']
    .map((path) => text(answers, path))
    .filter((part) => part !== null)
    .join(' ')
  const native = text(answers, 'person.nativeName')
  if (native === null) return latin === '' ? null : latin
  return latin === '' || latin === native ? native : `${latin} · ${native}`
}

function text(answers: Answers, path: string): string | null {
  const value = answers[path]?.value
  return typeof value === 'string' ? value : null
}
