import { useTranslation } from 'react-i18next'
import { childhood } from '#shared/codebook/mapping/palermo.ts'
import { today } from '../../form/today.ts'
import { Notice } from '../../ui/notice.tsx'
import type { Interview } from './interview.ts'
import { useAnswers, useConsents } from './use-interview.ts'

/** A child cannot consent alone. It reminds; what is right here and now, people decide. */
export function ChildAloneNotice({ interview }: { readonly interview: Interview }) {
  const { t } = useTranslation()
  const { now } = childhood(useAnswers(interview), today())
  const alone = useConsents(interview).some(
    ({ decision, givenBy }) => decision === 'given' && givenBy === 'self',
  )
  if (now !== 'child' || !alone) return null
  return (
    <Notice kind="attention" live title={t('answers.childAlone')}>
      {t('answers.childAloneMore')}
    </Notice>
  )
}
