import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api } from '../../api/client.ts'
import { useMay } from '../../api/signed-in.ts'
import { useCall } from '../../api/use-call.ts'
import { paths } from '../../paths.ts'
import { Icon } from '../../ui/icon.tsx'
import styles from './home.module.css'

/** Once a month, for those who may: quiet, because nothing is wrong. */
export function CompareReminder() {
  const { t } = useTranslation()
  const may = useMay('readAuditLog')
  const state = useCall(() => (may ? api.auditLog.state({}) : Promise.resolve(null)), [may])
  if (state.value?.compareDue !== true) return null
  return (
    <p className={styles['backup']}>
      <Icon name="info" size={16} />
      <span>
        {t('auditLog.due')}. <Link to={paths.auditLog}>{t('auditLog.dueGo')}</Link>
      </span>
    </p>
  )
}
