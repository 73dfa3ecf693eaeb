/** @file Twelve groups to read aloud, four in a line, each with its place. */
import { useTranslation } from 'react-i18next'
import styles from './fingerprint.module.css'

export function Fingerprint(props: { readonly groups: readonly string[] }) {
  const { t } = useTranslation()
  return (
    <ol className={styles['groups']} aria-label={t('sharing.card.fingerprint')} translate="no">
      {props.groups.map((group, index) => (
        <li key={`${String(index)}-${group}`} className={styles['group']}>
          {group}
        </li>
      ))}
    </ol>
  )
}
