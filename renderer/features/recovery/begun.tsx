import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useCall } from '../../api/use-call.ts'
import { paths } from '../../paths.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'

interface BegunProps<T> {
  readonly title: string
  /** Makes the new paper in memory: once, when the screen opens. */
  readonly begin: () => Promise<T>
  readonly children: (begun: T) => ReactNode
}

/** A new paper is made when its screen opens; nothing counts before it was typed back. */
export function Begun<T>({ title, begin, children }: BegunProps<T>) {
  const call = useCall(begin, [])
  if (call.value !== null) return children(call.value)
  return (
    <Page title={title}>
      {call.state === 'failed' ? (
        <ErrorNotice error={call.error} again={call.again} />
      ) : (
        <Loading />
      )}
    </Page>
  )
}

interface DoneProps {
  readonly page: string
  readonly title: string
  readonly next: string
}

/** The end of each way through: what is true now, and what to do with the paper. */
export function Done({ page, title, next }: DoneProps) {
  const { t } = useTranslation()
  return (
    <Page title={page}>
      <Notice
        kind="good"
        title={title}
        live
        action={<Link to={paths.recovery}>{t('recovery.toRecovery')}</Link>}
      >
        <p>{next}</p>
      </Notice>
    </Page>
  )
}
