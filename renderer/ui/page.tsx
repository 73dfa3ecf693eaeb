import { useEffect, useRef, type ReactNode } from 'react'
import styles from './page.module.css'

export interface PageProps {
  readonly title: ReactNode
  /** One line that says where we are or what this is for. */
  readonly context?: ReactNode
  /** At most one primary action. */
  readonly action?: ReactNode
  /** `reading`: at most 720 px, for reading and forms. `full`: tables and case pages. */
  readonly width?: 'reading' | 'full'
  readonly children?: ReactNode
  /** Leave the keyboard where it is, because something inside takes it. */
  readonly keepFocus?: boolean
}

/** A screen. The title takes the keyboard when the screen opens, so that it is read aloud first. */
export function Page(props: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const keepFocus = props.keepFocus === true
  useEffect(() => {
    const focused = document.activeElement
    if (!keepFocus && (focused === null || focused === document.body || !focused.closest('main'))) {
      heading.current?.focus({ preventScroll: true })
    }
  }, [keepFocus])
  return (
    <div className={props.width === 'full' ? styles['full'] : styles['reading']}>
      <header className={styles['header']}>
        <div className={styles['heading']}>
          <h1 ref={heading} tabIndex={-1} className={styles['title']}>
            {props.title}
          </h1>
          {props.context !== undefined && <p className={styles['context']}>{props.context}</p>}
        </div>
        {props.action !== undefined && <div className={styles['action']}>{props.action}</div>}
      </header>
      <div className={styles['content']}>{props.children}</div>
    </div>
  )
}
