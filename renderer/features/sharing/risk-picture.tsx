/** @file Two bars: everybody by the size of the group they are in, before and now. */
import { useTranslation } from 'react-i18next'
import type { Prepared } from '#shared/ipc/sharing.ts'
import styles from './risk-picture.module.css'

type Sizes = Prepared['before']['bySize']

/** From the most to the least exposed; the names are classes too. */
const parts = ['one', 'small', 'middle', 'large'] as const

function Bar(props: { readonly label: string; readonly sizes: Sizes; readonly most: number }) {
  return (
    <div className={styles['row']}>
      <span className={styles['label']}>{props.label}</span>
      <span className={styles['bar']}>
        {parts.map((part, index) => {
          const count = props.sizes[index] ?? 0
          if (count === 0) return null
          const width = `${String((count / Math.max(props.most, 1)) * 100)}%`
          return (
            <span
              key={part}
              className={`${styles['part'] ?? ''} ${styles[part] ?? ''}`}
              style={{ width }}
            >
              {count}
            </span>
          )
        })}
      </span>
    </div>
  )
}

function Legend({ k }: { readonly k: number }) {
  const { t } = useTranslation()
  const words = {
    one: t('sharing.wizard.sizes.one'),
    small: t('sharing.wizard.sizes.small', { to: k - 1 }),
    middle: t('sharing.wizard.sizes.middle', { from: k, to: 2 * k - 1 }),
    large: t('sharing.wizard.sizes.large', { from: 2 * k }),
  }
  return (
    <ul className={styles['legend']}>
      {parts.map((part) => (
        <li key={part}>
          <span className={`${styles['key'] ?? ''} ${styles[part] ?? ''}`} aria-hidden="true" />
          {words[part]}
        </li>
      ))}
    </ul>
  )
}

export function RiskPicture({ prepared }: { readonly prepared: Prepared }) {
  const { t } = useTranslation()
  const { before, after, k } = prepared
  const most = Math.max(before.persons, after.persons)
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['caption']}>{t('sharing.wizard.picture')}</figcaption>
      <Bar label={t('sharing.wizard.before')} sizes={before.bySize} most={most} />
      <Bar label={t('sharing.wizard.after')} sizes={after.bySize} most={most} />
      <Legend k={k} />
    </figure>
  )
}
