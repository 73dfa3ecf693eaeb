import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clockText, dayText } from '#shared/i18n/dates.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import styles from './clock-screen.module.css'

interface ClockScreenProps {
  readonly onBack: () => void
}

/** What stands on the screen after hiding: a clock, and nothing that says what it stands in for. */
export function ClockScreen({ onBack }: ClockScreenProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const now = useMinute()
  useEffect(() => {
    const back = (event: KeyboardEvent) => {
      // A second press of the key that hid the page is a nervous hand, not a wish to come back.
      if (event.key === 'F9' || event.repeat) return
      // The key that wakes the screen is not the first letter of the passphrase.
      event.preventDefault()
      onBack()
    }
    window.addEventListener('keydown', back)
    return () => {
      window.removeEventListener('keydown', back)
    }
  }, [onBack])
  return (
    <button
      type="button"
      className={styles['page']}
      aria-label={t('setup.comeBack')}
      onClick={onBack}
    >
      <span className={styles['clock']}>{clockText(now)}</span>
      <span className={styles['day']}>{dayText(now, language)}</span>
    </button>
  )
}

function useMinute(): string {
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(new Date().toISOString())
    }, 1000)
    return () => {
      clearInterval(timer)
    }
  }, [])
  return now
}
