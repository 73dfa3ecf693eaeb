import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Strength } from './strength-level.ts'
import styles from './setup.module.css'

const looks = ['weak', 'weak', 'fair', 'strong', 'strong'] as const

/** Five bars and a sentence. The place is kept from the start, so typing moves nothing. */
export function StrengthMeter(props: {
  readonly typed: boolean
  readonly strength: Strength | null
}) {
  const { t } = useTranslation()
  const labelId = useId()
  const { strength } = props
  const sentence = () => {
    if (!props.typed) return ''
    return strength === null ? t('setup.strengthWeighing') : t(`setup.strength${strength}`)
  }
  return (
    <div className={styles['meter']}>
      <span id={labelId} className={styles['soft']}>
        {t('setup.strength')}
      </span>
      <div
        className={styles['bars']}
        role="meter"
        aria-labelledby={labelId}
        aria-valuemin={0}
        aria-valuemax={5}
        aria-valuenow={strength === null ? 0 : strength + 1}
        aria-valuetext={sentence()}
      >
        {looks.map((_, index) => (
          <span
            key={index}
            className={styles['bar']}
            data-on={strength !== null && index <= strength ? looks[strength] : undefined}
          />
        ))}
      </div>
      <p role="status">{sentence()}</p>
      {props.typed && <p className={styles['soft']}>{t('setup.strengthLimit')}</p>}
    </div>
  )
}
