import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

export interface EmptyStateProps {
  readonly title: string
  /** One sentence that teaches. */
  readonly children?: ReactNode
  /** One action. */
  readonly action?: ReactNode
}

export function EmptyState(props: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      <p className={styles['title']}>{props.title}</p>
      {props.children !== undefined && <div className={styles['text']}>{props.children}</div>}
      {props.action !== undefined && <div className={styles['action']}>{props.action}</div>}
    </div>
  )
}
