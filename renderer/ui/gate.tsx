import { useEffect, useRef, type SyntheticEvent, type ReactNode } from 'react'
import { LanguageSwitch } from '../i18n/language-switch.tsx'
import styles from './gate.module.css'

export interface GateProps {
  readonly title: string
  readonly context?: ReactNode
  /** Small words above the title: where we are on the way. */
  readonly above?: ReactNode
  readonly children?: ReactNode
  /** The buttons that always stand at the same place; the one that goes on first. */
  readonly actions?: ReactNode
  /** Quiet ways out, at the bottom. */
  readonly foot?: ReactNode
  /** Enter in a field, or the button that submits. */
  readonly onSubmit?: () => void
  /** Something inside takes the keyboard itself. */
  readonly keepFocus?: boolean
}

/** A screen in front of the office: one thing in the middle of the paper, the languages in the corner. */
export function Gate(props: GateProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { title, keepFocus = false, onSubmit } = props
  useEffect(() => {
    if (!keepFocus) heading.current?.focus({ preventScroll: true })
  }, [title, keepFocus])
  const content = (
    <>
      {props.children}
      {props.actions !== undefined && <div className={styles['actions']}>{props.actions}</div>}
    </>
  )
  return (
    <div className={styles['gate']}>
      <header className={styles['corner']} data-print="no">
        <LanguageSwitch />
      </header>
      <main className={styles['main']}>
        <header className={styles['header']}>
          {props.above !== undefined && <p className={styles['above']}>{props.above}</p>}
          <h1 ref={heading} tabIndex={-1} className={styles['title']}>
            {title}
          </h1>
          {props.context !== undefined && <p className={styles['context']}>{props.context}</p>}
        </header>
        {onSubmit === undefined ? (
          content
        ) : (
          <form
            className={styles['form']}
            onSubmit={(event: SyntheticEvent) => {
              event.preventDefault()
              onSubmit()
            }}
          >
            {content}
          </form>
        )}
      </main>
      {props.foot !== undefined && (
        <footer className={styles['foot']} data-print="no">
          {props.foot}
        </footer>
      )}
    </div>
  )
}
