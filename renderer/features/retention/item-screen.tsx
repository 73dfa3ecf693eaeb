import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { itemKinds, type ItemDetail } from '#shared/ipc/retention.ts'
import { api } from '../../api/client.ts'
import { LoadingNames } from '../../api/loading-names.tsx'
import { useMay } from '../../api/signed-in.ts'
import { useCall } from '../../api/use-call.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Code } from '../../ui/code.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Page } from '../../ui/page.tsx'
import { DeleteDialog, type Deleted } from './delete-dialog.tsx'
import { DeletedNotice } from './deleted-notice.tsx'
import { DayFacts, GoesFacts, Receivers } from './item-facts.tsx'
import { KeepDialog } from './keep-dialog.tsx'
import styles from './retention.module.css'

/** One record: when its day is, what would go with it, and the two things to do about it. */
export function ItemScreen() {
  const { t } = useTranslation()
  const { kind: typed = '', id = '' } = useParams()
  const kind = itemKinds.find((one) => one === typed) ?? 'case'
  const read = useCall(() => api.retention.item({ kind, id }), [kind, id])
  const [kept, setKept] = useState<ItemDetail | null>(null)
  const [deleted, setDeleted] = useState<Deleted | null>(null)
  const back = <Link to={paths.retention}>{t('retention.back')}</Link>
  if (deleted !== null)
    return (
      <Page title={t('retention.title')} action={back}>
        <DeletedNotice deleted={deleted} />
      </Page>
    )
  const detail = kept ?? read.value
  if (detail === null)
    return (
      <Page title={t('retention.title')} action={back}>
        {read.state === 'failed' ? (
          <ErrorNotice error={read.error} again={read.again} />
        ) : (
          <LoadingNames job="retention.item" />
        )}
      </Page>
    )
  return <Item detail={detail} onKept={setKept} onDeleted={setDeleted} />
}

interface ItemProps {
  readonly detail: ItemDetail
  readonly onKept: (detail: ItemDetail) => void
  readonly onDeleted: (deleted: Deleted) => void
}

function Item({ detail, onKept, onDeleted }: ItemProps) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState<'keep' | 'delete' | null>(null)
  const { item } = detail
  const close = () => {
    setAsking(null)
  }
  return (
    <Page
      title={<Code>{item.code}</Code>}
      context={<Who detail={detail} />}
      action={<Link to={paths.retention}>{t('retention.back')}</Link>}
    >
      <div className={styles['sections']}>
        <DayFacts detail={detail} />
        <div className={styles['actions']}>
          {item.kind !== 'partnerBundle' && (
            <Button
              kind="primary"
              onClick={() => {
                setAsking('keep')
              }}
            >
              {t('retention.keep')}
            </Button>
          )}
          <Button
            kind="danger"
            onClick={() => {
              setAsking('delete')
            }}
          >
            {t('retention.delete')}
          </Button>
        </div>
        <GoesFacts detail={detail} />
        {item.caseId !== null && <Receivers receivers={detail.receivers} />}
      </div>
      {asking === 'keep' && (
        <KeepDialog
          detail={detail}
          onClose={close}
          onKept={(next) => {
            close()
            onKept(next)
          }}
        />
      )}
      {asking === 'delete' && (
        <DeleteDialog detail={detail} onClose={close} onDeleted={onDeleted} />
      )}
    </Page>
  )
}

function Who({ detail: { item } }: Pick<ItemProps, 'detail'>) {
  const { t } = useTranslation()
  const seesNames = useMay('seeNames')
  const { class: name, caseId, open } = item
  return (
    <>
      {name !== null && `${t(`retention.className.${name}`)} · `}
      {item.name ?? (seesNames && open ? t('home.noName') : t('home.nameHidden'))}
      {caseId !== null && (
        <>
          {' · '}
          <Link to={paths.case(caseId)}>{t('retention.look')}</Link>
        </>
      )}
    </>
  )
}
