import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './kbd.module.css'

/** A key to press, as it stands on the keyboard. */
export function Kbd(props: { readonly children: ReactNode; readonly onAction?: boolean }) {
  return (
    <kbd className={classNames(styles['kbd'], props.onAction === true && styles['onAction'])}>
      {props.children}
    </kbd>
  )
}
