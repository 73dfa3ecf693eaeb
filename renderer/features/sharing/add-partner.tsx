/** @file From a contact card file to a partner, with a look at it in between. */
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import type { Client } from '#shared/ipc/call.ts'
import type { contract } from '#shared/ipc/contract.ts'
import { codeWords } from '#shared/i18n/codebook-words.ts'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Fingerprint } from './fingerprint.tsx'
import { SharingError } from './sharing-error.tsx'
import styles from './sharing.module.css'

export type CardPreview = Awaited<ReturnType<Client<typeof contract>['sharing']['readCard']>>

/** `null`: the person closed the dialog of the system. */
export async function chooseCard(): Promise<CardPreview | null> {
  const file = await api.app.chooseFile({ kind: 'contactCard' })
  return file && api.sharing.readCard({ file })
}

export interface AddPartnerProps {
  readonly card: CardPreview
  readonly busy: boolean
  readonly error: AppError | null
  readonly onAccept: () => void
  readonly onClose: () => void
}

export function AddPartner({ card, busy, error, onAccept, onClose }: AddPartnerProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const words = {
    new: {
      title: t('sharing.add.title'),
      text: t('sharing.add.new'),
      deed: t('sharing.add.accept'),
    },
    changed: {
      title: t('sharing.add.changedTitle'),
      text: t('sharing.add.changed'),
      deed: t('sharing.add.takeKeys'),
    },
    same: {
      title: t('sharing.add.sameTitle'),
      text: t('sharing.add.same'),
      deed: t('sharing.add.openPartner'),
    },
  }[card.known]
  return (
    <Dialog
      title={words.title}
      open
      onClose={onClose}
      actions={
        <>
          <Button
            kind={card.known === 'changed' ? 'danger' : 'primary'}
            busy={busy}
            onClick={onAccept}
          >
            {words.deed}
          </Button>
          <Button onClick={onClose}>{t('frame.cancel')}</Button>
        </>
      }
    >
      <div className={styles['stack']}>
        <p className={styles['strong']}>
          {card.organisation}, {codeWords(language, 'country', card.country).label}
        </p>
        <Fingerprint groups={card.fingerprint} />
        <p className={styles['text']}>{words.text}</p>
        {error && <SharingError error={error} />}
      </div>
    </Dialog>
  )
}
