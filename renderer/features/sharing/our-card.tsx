/** @file Our own contact card: to give to a partner, and to read aloud. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { Button } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'
import { Fingerprint } from './fingerprint.tsx'
import { SharingError } from './sharing-error.tsx'
import { useWork } from './use-work.ts'
import styles from './sharing.module.css'

async function saveCard(): Promise<boolean> {
  const target = await api.app.chooseSaveFile({
    kind: 'contactCard',
    suggestedName: 'contact-card',
  })
  if (!target) return false
  await api.sharing.saveOurCard({ target })
  return true
}

function Card() {
  const { t } = useTranslation()
  const card = useCall(() => api.sharing.ourCard({}), [])
  const [saved, setSaved] = useState(false)
  const work = useWork()
  if (card.state === 'failed') return <SharingError error={card.error} again={card.again} />
  if (!card.value) return <Loading />
  return (
    <div className={styles['stack']}>
      <div className={styles['stack']} data-print="only">
        <h1 className={styles['onPaper']}>{t('sharing.card.onPaper')}</h1>
        <p className={styles['strong']}>{card.value.organisation}</p>
        <Fingerprint groups={card.value.fingerprint} />
        <p className={styles['soft']}>{t('sharing.card.fingerprintHow')}</p>
      </div>
      <div className={styles['buttons']} data-print="no">
        <Button
          busy={work.busy}
          onClick={() => {
            work.run(async () => {
              setSaved(await saveCard())
            })
          }}
        >
          {t('sharing.card.save')}
        </Button>
        <Button
          onClick={() => {
            work.run(async () => {
              await api.app.print({})
            })
          }}
        >
          {t('frame.print')}
        </Button>
      </div>
      {saved && (
        <Notice kind="good" title={t('sharing.card.saved')} live>
          {t('sharing.card.savedMore')}
        </Notice>
      )}
      {work.error && <SharingError error={work.error} />}
    </div>
  )
}

/** The keys are made when the card is first shown, so only when somebody asks for it. */
export function OurCard() {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <Section title={t('sharing.card.title')} context={t('sharing.card.context')}>
      {open ? (
        <Card />
      ) : (
        <Button
          onClick={() => {
            setOpen(true)
          }}
        >
          {t('sharing.card.show')}
        </Button>
      )}
    </Section>
  )
}
