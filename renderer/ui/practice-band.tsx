import { useTranslation } from 'react-i18next'
import styles from './practice-band.module.css'

/** Stands on every screen of the practice office, on paper too. */
export function PracticeBand() {
  const { t } = useTranslation()
  return (
    <aside className={styles['band']} data-print="always" aria-label={t('frame.practiceBand')}>
      <strong>{t('frame.practiceBand')}</strong>
      <span>{t('frame.practiceBandMore')}</span>
    </aside>
  )
}
