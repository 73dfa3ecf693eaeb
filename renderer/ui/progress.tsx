import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import styles from './progress.module.css'

export interface ProgressProps {
  readonly label: string
  readonly done: number
  /** 0: not known yet. */
  readonly of: number
  readonly onCancel?: () => void
}

/** Long work: words, count, and a way out. */
export function Progress(props: ProgressProps) {
  const { t, i18n } = useTranslation()
  const labelId = useId()
  const number = new Intl.NumberFormat(i18n.language)
  const known = props.of > 0
  return (
    <div className={styles['progress']}>
      <div className={styles['words']}>
        <span id={labelId}>{props.label}</span>
        {known && (
          <span className={styles['count']}>
            {t('frame.doneOf', { done: number.format(props.done), of: number.format(props.of) })}
          </span>
        )}
      </div>
      <progress
        className={styles['bar']}
        aria-labelledby={labelId}
        {...(known ? { value: Math.min(props.done, props.of), max: props.of } : {})}
      />
      {props.onCancel !== undefined && (
        <Button onClick={props.onCancel}>{t('frame.cancel')}</Button>
      )}
    </div>
  )
}
