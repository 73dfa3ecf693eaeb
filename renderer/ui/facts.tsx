import { Fragment, type ReactNode } from 'react'
import styles from './facts.module.css'

export interface Fact {
  readonly label: string
  readonly value: ReactNode
}

/** Names and values, one under the other. */
export function Facts(props: { readonly items: readonly Fact[] }) {
  return (
    <dl className={styles['facts']}>
      {props.items.map((item) => (
        <Fragment key={item.label}>
          <dt className={styles['label']}>{item.label}</dt>
          <dd className={styles['value']}>{item.value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
