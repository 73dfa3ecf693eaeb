import { useTranslation } from 'react-i18next'
import { clockText } from '#shared/i18n/dates.ts'

const dayLength = 24 * 60 * 60 * 1000

/** "today at 14:02", "yesterday at 9:10", "12 days ago", by the days of this office. */
export function useAge(): (instant: string) => string {
  const { t } = useTranslation()
  return (instant) => {
    const days = Math.round((startOf(new Date()) - startOf(new Date(instant))) / dayLength)
    if (days <= 0) return t('backup.today', { time: clockText(instant) })
    if (days === 1) return t('backup.yesterday', { time: clockText(instant) })
    return t('backup.daysAgo', { count: days })
  }
}

const startOf = (at: Date): number =>
  new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime()
