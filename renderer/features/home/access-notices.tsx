import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { dateText } from '#shared/i18n/dates.ts'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Code } from '../../ui/code.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Notice } from '../../ui/notice.tsx'
import styles from './home.module.css'

/** Who stands in for whom today, and weeks that wait to be looked at. Says nothing when there is nothing. */
export function AccessNotices() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const { value } = useCall(() => api.caseAccess.today({}), [])
  if (value === null) return null
  const { standsInFor, replacedBy, weeksDue, without } = value
  const lines = [
    ...standsInFor.map(({ id, awayName, lastDay }) => ({
      id,
      words: t('caseAccess.absence.standsIn', {
        name: awayName,
        date: dateText(lastDay, language),
      }),
    })),
    ...replacedBy.map(({ id, coverName, lastDay }) => ({
      id,
      words: t('caseAccess.absence.replaced', {
        name: coverName,
        date: dateText(lastDay, language),
      }),
    })),
  ]
  return (
    <>
      {weeksDue > 0 && (
        <Notice
          kind="attention"
          title={t('caseAccess.summary.home', { count: weeksDue })}
          action={
            <Button onClick={() => void navigate(paths.access)}>
              {t('caseAccess.summary.toScreen')}
            </Button>
          }
        >
          {t('caseAccess.summary.homeMore')}
        </Notice>
      )}
      {without.total > 0 && <Without without={without} />}
      {lines.map(({ id, words }) => (
        <p key={id} className={styles['standIn']}>
          <Icon name="info" size={16} />
          {words}
        </p>
      ))}
    </>
  )
}

type Without = Awaited<ReturnType<typeof api.caseAccess.today>>['without']

/** Each leads to where a colleague is added. */
function Without({ without }: { readonly without: Without }) {
  const { t } = useTranslation()
  return (
    <Notice kind="attention" title={t('caseAccess.handOver.home', { number: without.total })}>
      <p>{t('caseAccess.handOver.homeMore')}</p>
      <ul>
        {without.cases.map(({ caseId, code }) => (
          <li key={caseId}>
            <Link to={paths.case(caseId)}>
              <Code>{code}</Code>
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
