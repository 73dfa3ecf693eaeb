import { useTranslation } from 'react-i18next'

/** A span of time in words: "40 seconds", "2 minutes". Minutes are rounded up. */
export function useWaitText(): (seconds: number) => string {
  const { t } = useTranslation()
  return (seconds) => {
    const whole = Math.max(0, Math.ceil(seconds))
    return whole < 90
      ? t('frame.seconds', { count: whole })
      : t('frame.minutes', { count: Math.ceil(whole / 60) })
  }
}
