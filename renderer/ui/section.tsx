import { useId, type ReactNode } from 'react'
import styles from './section.module.css'

export interface SectionProps {
  readonly title: ReactNode
  readonly context?: ReactNode
  readonly action?: ReactNode
  readonly children?: ReactNode
}

export function Section(props: SectionProps) {
  const titleId = useId()
  return (
    <section className={styles['section']} aria-labelledby={titleId}>
      <header className={styles['header']}>
        <h2 id={titleId} className={styles['title']}>
          {props.title}
        </h2>
        {props.action !== undefined && <div className={styles['action']}>{props.action}</div>}
        {props.context !== undefined && <p className={styles['context']}>{props.context}</p>}
      </header>
      {props.children}
    </section>
  )
}
