import { createContext, useContext, useEffect, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import { useEscapeAnywhere } from './use-escape.ts'
import styles from './side-panel.module.css'

/** The place beside the content that the frame keeps for panels; `null` outside the frame. */
export const SidePanelPlace = createContext<HTMLElement | null>(null)

export interface SidePanelProps {
  readonly title: ReactNode
  readonly open: boolean
  readonly onClose: () => void
  readonly children?: ReactNode
  /** Lies over the content where the window is too narrow for both; for what is read and put away. */
  readonly floats?: boolean
}

/**
 * Stands beside the content: the content makes room. Esc closes it wherever the keyboard is, unless
 * something nearer has a use for the key. Of several open ones the last opened is seen.
 */
export function SidePanel(props: SidePanelProps) {
  const { t } = useTranslation()
  const place = useContext(SidePanelPlace)
  const titleId = useId()
  const element = useRef<HTMLElement>(null)
  const before = useRef<Element | null>(null)
  const { open, onClose } = props
  useEffect(() => {
    if (!open) return
    before.current = document.activeElement
    return () => {
      const last = before.current
      const focused = document.activeElement
      // Closing took the focused thing away with it: go back to where the person came from.
      if (focused === document.body && last instanceof HTMLElement && last.isConnected) last.focus()
    }
  }, [open])
  useEscapeAnywhere(element, open, onClose)
  if (!open) return null
  const panel = (
    <aside
      ref={element}
      className={classNames(styles['panel'], props.floats === true && styles['floats'])}
      aria-labelledby={titleId}
      data-print="no"
    >
      <header className={styles['header']}>
        <h2 id={titleId} className={styles['title']}>
          {props.title}
        </h2>
        <button
          type="button"
          className={styles['close']}
          aria-label={t('frame.close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className={styles['content']}>{props.children}</div>
    </aside>
  )
  return place === null ? panel : createPortal(panel, place)
}
