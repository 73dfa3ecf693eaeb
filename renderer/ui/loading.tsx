import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './loading.module.css'

/** Says that something is coming, but only when it is slow enough to be missed: fast answers never flicker. */
export function Loading(props: { readonly label?: string }) {
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
  return (
    <div className={styles['loading']} role="status" aria-busy="true">
      {slow ? (props.label ?? t('frame.loading')) : null}
    </div>
  )
}
