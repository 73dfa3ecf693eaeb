import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './mark.module.css'

/** A word about a state, in a table or beside a title. The word carries the meaning; colour only helps. */
export function Mark(props: {
  readonly kind?: 'plain' | 'attention' | 'danger' | 'good'
  readonly children: ReactNode
}) {
  return (
    <span className={classNames(styles['mark'], styles[props.kind ?? 'plain'])}>
      {props.children}
    </span>
  )
}
