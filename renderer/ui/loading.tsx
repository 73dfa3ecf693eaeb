import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './loading.module.css'
import { Progress } from './progress.tsx'

interface LoadingProps {
  readonly label?: string
  /** How far it has come, where that is known. */
  readonly reached?: { readonly done: number; readonly of: number } | null
}

/** Says that something is coming, but only when it is slow enough to be missed: fast answers never flicker. */
export function Loading({ label, reached = null }: LoadingProps) {
  const { t } = useTranslation()
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true)
    }, 300)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  const words = label ?? t('frame.loading')
  return (
    <div className={styles['loading']} role="status" aria-busy="true">
      {slow && (reached === null ? words : <Progress label={words} {...reached} />)}
    </div>
  )
}
