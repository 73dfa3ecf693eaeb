import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Kbd } from './kbd.tsx'
import styles from './button.module.css'

export interface ButtonProps {
  readonly children: ReactNode
  /** `quiet` is the ordinary button. One `primary` per screen. `plain` is a button that reads as text. */
  readonly kind?: 'primary' | 'quiet' | 'danger' | 'plain'
  readonly onClick?: () => void
  readonly disabled?: boolean
  /** Work is under way: the button keeps its place and its width, and does nothing. */
  readonly busy?: boolean
  /** Shown beside the words and told to screen readers, e.g. "Ctrl+N". The screen listens itself. */
  readonly shortcut?: string
  readonly icon?: ReactNode
  readonly size?: 'normal' | 'large'
  readonly submit?: boolean
  readonly takesFocus?: boolean
  /** Only where the visible words are not enough. */
  readonly label?: string
  readonly pressed?: boolean
}

export function Button(props: ButtonProps) {
  const { children, kind = 'quiet', busy = false, disabled = false } = props
  return (
    <button
      type={props.submit === true ? 'submit' : 'button'}
      className={looksOf(props)}
      disabled={disabled}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      aria-label={props.label}
      aria-pressed={props.pressed}
      aria-keyshortcuts={props.shortcut?.replace('Ctrl', 'Control')}
      ref={props.takesFocus === true ? focusOnce : undefined}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else props.onClick?.()
      }}
    >
      {props.icon}
      <span className={styles['words']}>{children}</span>
      {props.shortcut !== undefined && <Kbd onAction={kind === 'primary'}>{props.shortcut}</Kbd>}
      {busy && <span className={styles['working']} aria-hidden="true" />}
    </button>
  )
}

function looksOf({ kind = 'quiet', size }: ButtonProps): string {
  return classNames(styles['button'], styles[kind], size === 'large' && styles['large'])
}

function focusOnce(element: HTMLButtonElement | null): void {
  element?.focus()
}
