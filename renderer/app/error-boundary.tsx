import { Component, type ReactNode } from 'react'
import { Translation } from 'react-i18next'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import styles from './error-boundary.module.css'

interface State {
  readonly failed: boolean
}

interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** The way out that is offered; left out, the window is drawn anew. */
  readonly onLeave?: () => void
}

/** A screen that fails takes only itself down. What failed is never shown: it could hold a name. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  private leave = (): void => {
    const { onLeave } = this.props
    if (onLeave === undefined) window.location.reload()
    else onLeave()
    this.setState({ failed: false })
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <Translation>
        {(t) => (
          <div className={styles['failed']}>
            <Notice
              kind="danger"
              title={t('frame.screenFailed')}
              live
              action={<Button onClick={this.leave}>{t('frame.toHome')}</Button>}
            >
              <p>{t('frame.screenFailedMore')}</p>
            </Notice>
          </div>
        )}
      </Translation>
    )
  }
}
