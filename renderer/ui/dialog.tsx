import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from './icon.tsx'
import { useEscape } from './use-escape.ts'
import styles from './dialog.module.css'

export interface DialogProps {
  readonly title: string
  readonly open: boolean
  /** Esc, the cross, or a button: must never lose what was typed. */
  readonly onClose: () => void
  readonly children?: ReactNode
  /** Buttons, the one that does the thing first. */
  readonly actions?: ReactNode
  /** `full`: as much of the window as there is, for something to look at. */
  readonly size?: 'normal' | 'wide' | 'full'
  /** What is half typed in it outlives a lock (form/kept-as.ts); left out: nothing does. */
  readonly kept?: string
}

/** A modal window: the page behind it cannot be reached, and focus goes back where it was. */
export function Dialog(props: DialogProps) {
  const { t } = useTranslation()
  const titleId = useId()
  const element = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = element.current
    if (!props.open || dialog === null) return
    dialog.showModal()
    return () => {
      dialog.close()
    }
  }, [props.open])
  useEscape(element, props.open, props.onClose)
  if (!props.open) return null
  return (
    <dialog
      ref={element}
      className={styles[props.size ?? 'normal']}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        props.onClose()
      }}
    >
      <header className={styles['header']}>
        <h2 id={titleId} className={styles['title']}>
          {props.title}
        </h2>
        <button
          type="button"
          className={styles['close']}
          aria-label={t('frame.close')}
          onClick={props.onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className={styles['content']} data-kept={props.kept}>
        {props.children}
      </div>
      {props.actions !== undefined && (
        <footer className={styles['actions']}>{props.actions}</footer>
      )}
    </dialog>
  )
}
