import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

const minute = 60_000
/** From here on a break is suggested, quietly. */
const long = 45

/** How long the two have been talking since the interview was opened. No alarm, and none before ten minutes. */
export function SessionTime() {
  const { t } = useTranslation()
  const [minutes, setMinutes] = useState(0)
  useEffect(() => {
    const began = performance.now()
    const timer = setInterval(() => {
      setMinutes(Math.floor((performance.now() - began) / minute))
    }, minute)
    return () => {
      clearInterval(timer)
    }
  }, [])
  if (minutes < 10) return null
  return (
    <span>{t(minutes < long ? 'intake.talking' : 'intake.talkingLong', { count: minutes })}</span>
  )
}
