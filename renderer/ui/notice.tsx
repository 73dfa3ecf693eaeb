import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'
import styles from './notice.module.css'

export type NoticeKind = 'info' | 'attention' | 'danger' | 'good'

export interface NoticeProps {
  readonly kind: NoticeKind
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
  /** Read aloud when it appears; for what happens while somebody works. */
  readonly live?: boolean
}

const icons: Readonly<Record<NoticeKind, IconName>> = {
  info: 'info',
  attention: 'attention',
  danger: 'danger',
  good: 'done',
}

export function Notice(props: NoticeProps) {
  const role = props.live !== true ? undefined : props.kind === 'danger' ? 'alert' : 'status'
  return (
    <div className={classNames(styles['notice'], styles[props.kind])} role={role}>
      <span className={styles['icon']}>
        <Icon name={icons[props.kind]} />
      </span>
      <div className={styles['text']}>
        <p className={styles['title']}>{props.title}</p>
        {props.children !== undefined && <div className={styles['more']}>{props.children}</div>}
        {props.action !== undefined && <div className={styles['action']}>{props.action}</div>}
      </div>
    </div>
  )
}
