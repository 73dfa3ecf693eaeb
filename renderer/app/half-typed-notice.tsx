import { useTranslation } from 'react-i18next'
import type { HalfTypedField } from '#shared/ipc/desk.ts'
import { Button } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { Notice } from '../ui/notice.tsx'
import type { HalfTypedHere } from './use-half-typed.ts'
import styles from './shell.module.css'

/** What was being written when the office locked, until its form is open again or nobody needs it. */
export function HalfTypedNotice({ waiting, drop }: HalfTypedHere) {
  const { t } = useTranslation()
  const texts = waiting.filter(({ kind, value }) => kind === 'text' && value !== '')
  if (texts.length === 0) return null
  const item = ({ label, value }: HalfTypedField) => ({
    label: label === '' ? t('safety.noLabel') : label,
    value,
  })
  return (
    <div className={styles['warning']}>
      <Notice
        kind="info"
        title={t('safety.halfTyped')}
        action={<Button onClick={drop}>{t('safety.halfTypedDrop')}</Button>}
      >
        <p>{t('safety.halfTypedMore')}</p>
        <Facts items={texts.map(item)} />
      </Notice>
    </div>
  )
}
