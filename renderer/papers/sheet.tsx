import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { QrCode } from './qr-code.tsx'
import { ShownGroups } from './shown-groups.tsx'
import styles from './papers.module.css'

export interface SheetProps {
  readonly title: string
  /** Small words above the title, such as the set of a card. */
  readonly above?: string
  readonly paper: string
  readonly children: ReactNode
}

/** What the printer gets of one paper, on a page of its own: the groups, the same for a scanner, and how to use it. */
export function Sheet({ title, above, paper, children }: SheetProps) {
  const { t } = useTranslation()
  return (
    <article className={styles['sheet']} aria-hidden="true">
      <header>
        <h1>{title}</h1>
        {above !== undefined && <p>{above}</p>}
      </header>
      <ShownGroups paper={paper} label={title} />
      <div className={styles['beside']}>
        <div className={styles['use']}>{children}</div>
        <figure className={styles['scan']}>
          <QrCode text={paper} label={t('recovery.scanLabel')} />
          <figcaption>{t('recovery.scan')}</figcaption>
        </figure>
      </div>
    </article>
  )
}
