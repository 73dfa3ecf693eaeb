/** @file Where the steps of a paper stand: in front of the office, or on a page inside it. */
import type { ComponentType, SyntheticEvent } from 'react'
import type { GateProps } from '../ui/gate.tsx'
import { Page } from '../ui/page.tsx'
import styles from './papers.module.css'

export type FrameProps = Pick<
  GateProps,
  'title' | 'context' | 'above' | 'children' | 'actions' | 'onSubmit' | 'keepFocus'
>
export type Frame = ComponentType<FrameProps>

/** The same as `Gate`, on a page of the office. */
export function PageFrame({ onSubmit, ...props }: FrameProps) {
  const content = (
    <>
      {props.children}
      {props.actions !== undefined && <div className={styles['actions']}>{props.actions}</div>}
    </>
  )
  return (
    <Page title={props.title} context={props.context} keepFocus={props.keepFocus === true}>
      {onSubmit === undefined ? (
        <div className={styles['content']}>{content}</div>
      ) : (
        <form
          className={styles['content']}
          onSubmit={(event: SyntheticEvent) => {
            event.preventDefault()
            onSubmit()
          }}
        >
          {content}
        </form>
      )}
    </Page>
  )
}
