/** @file Sharing: partners, our card, what left and what came in. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { PartnerRow, ReceivedRow, SentRow } from '#shared/ipc/sharing.ts'
import { api } from '../../api/client.ts'
import { useMay } from '../../api/signed-in.ts'
import { useCall } from '../../api/use-call.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { AddPartner, chooseCard, type CardPreview } from './add-partner.tsx'
import { ReceivedList, SentList } from './bundle-lists.tsx'
import { chooseBundle, ImportBundle, type OpenedBundle } from './import-bundle.tsx'
import { OurCard } from './our-card.tsx'
import { PartnerList } from './partner-list.tsx'
import { SharingError } from './sharing-error.tsx'
import { useWork, type Work } from './use-work.ts'
import styles from './sharing.module.css'

interface Overview {
  readonly partners: readonly PartnerRow[]
  readonly sent: readonly SentRow[]
  readonly received: readonly ReceivedRow[]
}

async function overview(): Promise<Overview> {
  const [partners, sent, received] = await Promise.all([
    api.sharing.partners({}),
    api.sharing.sent({}),
    api.sharing.received({}),
  ])
  return { partners, sent, received }
}

function Adding({ work, card, onClose }: { work: Work; card: CardPreview; onClose: () => void }) {
  const navigate = useNavigate()
  return (
    <AddPartner
      card={card}
      busy={work.busy}
      error={work.error}
      onClose={onClose}
      onAccept={() => {
        work.run(async () => {
          const { partnerId } = await api.sharing.acceptCard({ cardId: card.cardId })
          await navigate(paths.sharingPartner(partnerId))
        })
      }}
    />
  )
}

function Reading({
  work,
  bundle,
  onDone,
}: {
  work: Work
  bundle: OpenedBundle
  onDone: (kept: number | null) => void
}) {
  return (
    <ImportBundle
      bundle={bundle}
      busy={work.busy}
      error={work.error}
      onClose={() => {
        onDone(null)
      }}
      onKeep={() => {
        work.run(async () => {
          onDone((await api.sharing.commitBundle({ stagedId: bundle.stagedId })).records)
        })
      }}
    />
  )
}

function Actions({ busy, onRead }: { readonly busy: boolean; readonly onRead: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <div className={styles['buttons']}>
      <Button busy={busy} onClick={onRead}>
        {t('sharing.readBundle')}
      </Button>
      <Button
        kind="primary"
        onClick={() => {
          void navigate(paths.sharingBundle)
        }}
      >
        {t('sharing.writeBundle')}
      </Button>
    </div>
  )
}

interface ListsProps {
  readonly all: Overview
  readonly busy: boolean
  readonly onAdd: () => void
}

function Lists({ all, busy, onAdd }: ListsProps) {
  const mayShare = useMay('share')
  const known = all.partners.length > 0
  return (
    <>
      <PartnerList partners={all.partners} busy={busy} onAdd={mayShare ? onAdd : undefined} />
      {mayShare && <OurCard />}
      {known && <SentList rows={all.sent} />}
      {known && <ReceivedList rows={all.received} />}
    </>
  )
}

interface SaidProps {
  readonly work: Work
  readonly kept: number | null
  /** A dialog is open and says itself what goes wrong in it. */
  readonly looking: boolean
}

/** What the last thing that somebody asked for came to. */
function Said({ work, kept, looking }: SaidProps) {
  const { t } = useTranslation()
  return (
    <>
      {work.busy && !looking && <Loading label={t('sharing.import.checking')} />}
      {work.error && !looking && <SharingError error={work.error} />}
      {kept !== null && (
        <Notice kind="good" title={t('sharing.import.keptTitle')} live>
          {t('sharing.import.kept', { count: kept })}
        </Notice>
      )}
    </>
  )
}

/** What was chosen and is being looked at. */
function useChosen(work: Work) {
  const [card, setCard] = useState<CardPreview | null>(null)
  const [bundle, setBundle] = useState<OpenedBundle | null>(null)
  const [kept, setKept] = useState<number | null>(null)
  return {
    card,
    bundle,
    kept,
    add: () => {
      work.run(async () => {
        setCard(await chooseCard())
      })
    },
    read: () => {
      setKept(null)
      work.run(async () => {
        setBundle(await chooseBundle())
      })
    },
    closeCard: () => {
      setCard(null)
    },
    closeBundle: (count: number | null) => {
      setBundle(null)
      setKept(count)
    },
  }
}

export function SharingScreen() {
  const { t } = useTranslation()
  const work = useWork()
  const all = useCall(overview, [])
  const chosen = useChosen(work)
  const { card, bundle, kept } = chosen
  const done = (count: number | null) => {
    chosen.closeBundle(count)
    all.again()
  }
  const mayShare = useMay('share')
  const hasPartners = (all.value?.partners.length ?? 0) > 0
  return (
    <Page
      title={t('sharing.title')}
      context={t('sharing.context')}
      width="full"
      action={hasPartners && mayShare && <Actions busy={work.busy} onRead={chosen.read} />}
    >
      <div className={styles['sections']}>
        <Said work={work} kept={kept} looking={card !== null || bundle !== null} />
        {all.state === 'failed' && <SharingError error={all.error} again={all.again} />}
        {all.value ? <Lists all={all.value} busy={work.busy} onAdd={chosen.add} /> : <Loading />}
      </div>
      {card && <Adding work={work} card={card} onClose={chosen.closeCard} />}
      {bundle && <Reading work={work} bundle={bundle} onDone={done} />}
    </Page>
  )
}
