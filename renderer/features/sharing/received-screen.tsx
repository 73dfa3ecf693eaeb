/** @file The records of one bundle that came in. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import type { ReceivedRow } from '#shared/ipc/sharing.ts'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Code } from '../../ui/code.tsx'
import { dateText, momentText } from '../../ui/dates.ts'
import { Facts } from '../../ui/facts.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { BundleTable } from './bundle-table.tsx'
import { Pager, pageSize } from './pager.tsx'
import { SharingError } from './sharing-error.tsx'
import styles from './sharing.module.css'

export function ReceivedScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { bundleId = '' } = useParams()
  const [offset, setOffset] = useState(0)
  const bundles = useCall(() => api.sharing.received({}), [])
  const records = useCall(
    () => api.sharing.receivedRecords({ bundleId, offset, limit: pageSize }),
    [bundleId, offset],
  )
  const bundle = bundles.value?.find((each) => each.bundleId === bundleId)
  return (
    <Page
      title={bundle?.organisation ?? t('sharing.received.title')}
      context={bundle && t('sharing.received.context', { organisation: bundle.organisation })}
      width="full"
      action={
        <Button
          onClick={() => {
            void navigate(paths.sharing)
          }}
        >
          {t('sharing.received.back')}
        </Button>
      }
    >
      <div className={styles['stack']}>
        {bundle && <About bundle={bundle} />}
        {records.state === 'failed' && <SharingError error={records.error} again={records.again} />}
        {!records.value && records.state === 'loading' && <Loading />}
        {records.value && <Records held={records.value} offset={offset} onMove={setOffset} />}
      </div>
    </Page>
  )
}

function About({ bundle }: { readonly bundle: ReceivedRow }) {
  const { t, i18n } = useTranslation()
  const day = (date: string) => dateText(date, i18n.language)
  return (
    <>
      <Facts
        items={[
          { label: t('sharing.import.purpose'), value: bundle.purpose },
          {
            label: t('sharing.import.period'),
            value: `${day(bundle.periodFrom)} – ${day(bundle.periodTo)}`,
          },
          { label: t('sharing.received.people'), value: bundle.persons },
          { label: t('sharing.received.deleteBy'), value: day(bundle.deleteBy) },
          {
            label: t('sharing.received.reference'),
            value: <Code>{bundle.reference}</Code>,
          },
        ]}
      />
      <Gone deletedAt={bundle.deletedAt} />
    </>
  )
}

/** Their day came: what the bundle was about is known, its records are not. */
function Gone({ deletedAt }: Pick<ReceivedRow, 'deletedAt'>) {
  const { t, i18n } = useTranslation()
  if (deletedAt === null) return null
  const date = momentText(deletedAt, i18n.language)
  return <Notice kind="info" title={t('sharing.received.deleted', { date })} />
}

interface RecordsProps {
  readonly held: Awaited<ReturnType<typeof api.sharing.receivedRecords>>
  readonly offset: number
  readonly onMove: (offset: number) => void
}

function Records({ held, offset, onMove }: RecordsProps) {
  const { t } = useTranslation()
  if (held.total === 0) return null
  return (
    <>
      <BundleTable
        caption={t('sharing.received.tableCaption')}
        columns={held.columns}
        rows={held.rows}
        start={offset}
      />
      <Pager offset={offset} of={held.total} onMove={onMove} />
    </>
  )
}
