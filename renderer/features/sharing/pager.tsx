/** @file Earlier and later rows of a long table. */
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import styles from './sharing.module.css'

export const pageSize = 100

export interface PagerProps {
  readonly offset: number
  readonly of: number
  readonly onMove: (offset: number) => void
}

export function Pager({ offset, of, onMove }: PagerProps) {
  const { t } = useTranslation()
  if (of <= pageSize) return null
  const to = Math.min(offset + pageSize, of)
  return (
    <div className={styles['buttons']}>
      <Button
        disabled={offset === 0}
        onClick={() => {
          onMove(Math.max(0, offset - pageSize))
        }}
      >
        {t('sharing.wizard.earlier')}
      </Button>
      <Button
        disabled={to === of}
        onClick={() => {
          onMove(offset + pageSize)
        }}
      >
        {t('sharing.wizard.later')}
      </Button>
      <p className={styles['soft']} role="status">
        {t('sharing.wizard.shownOf', { from: offset + 1, to, of })}
      </p>
    </div>
  )
}
