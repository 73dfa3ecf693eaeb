import { useTranslation } from 'react-i18next'
import { dateText } from '#shared/i18n/dates.ts'
import type { AccessWeek } from '#shared/ipc/case-access.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Mark } from '../../ui/mark.tsx'
import styles from './case-access.module.css'

interface WeekPickerProps {
  /** The newest first. */
  readonly weeks: readonly AccessWeek[]
  readonly chosen: string
  readonly onChoose: (week: string) => void
}

export function WeekPicker({ weeks, chosen, onChoose }: WeekPickerProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  if (weeks.length < 2) return null
  return (
    <div className={styles['weeks']} role="group" aria-label={t('caseAccess.summary.weeks')}>
      {weeks.map(({ week, due }, index) => (
        <Button
          key={week}
          pressed={week === chosen}
          onClick={() => {
            onChoose(week)
          }}
        >
          {index === 0 ? t('caseAccess.summary.thisWeek') : dateText(week, language)}{' '}
          {due && <Mark kind="attention">{t('caseAccess.summary.due')}</Mark>}
        </Button>
      ))}
    </div>
  )
}
