import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api } from '../../api/client.ts'
import { useMay } from '../../api/signed-in.ts'
import { useCall } from '../../api/use-call.ts'
import { dateWords } from '../../form/date-words.ts'
import { useLanguage } from '../../form/use-language.ts'
import { paths } from '../../paths.ts'
import styles from './case-file.module.css'

interface CaseDayProps {
  readonly caseId: string
  /** With each change the day may be another one. */
  readonly updatedAt: string
}

/** When somebody looks whether this case is still needed; the way there for who decides. */
export function CaseDay({ caseId, updatedAt }: CaseDayProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const mayDecide = useMay('decideRetention')
  const day = useCall(() => api.retention.ofCase({ caseId }), [caseId, updatedAt])
  const dueOn = day.value?.dueOn ?? null
  return (
    <p className={styles['foot']}>
      {dueOn !== null && t('retention.ofCase', { date: dateWords(language, dueOn) })}{' '}
      {mayDecide && (
        <Link to={paths.retentionItem(`case/${caseId}`)} data-print="no">
          {t('retention.ofCaseOpen')}
        </Link>
      )}
    </p>
  )
}
