import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MakeCards } from '../../papers/make-cards.tsx'
import { MakeKey } from '../../papers/make-key.tsx'
import { Gate } from '../../ui/gate.tsx'
import type { EnteredWithPaper } from './use-recovery.ts'

export interface OwedPapersProps {
  readonly entered: EnteredWithPaper
  /** What becomes of the paper that was used, once the new key was typed back. */
  readonly keyContext: string
  readonly onDone: () => void
}

/** What was used is replaced before anything else: a new key, and new cards where cards were used. */
export function OwedPapers({ entered, keyContext, onDone }: OwedPapersProps) {
  const { t } = useTranslation()
  const { newRecoveryKey, newCards, person } = entered
  const [keyDone, setKeyDone] = useState(false)
  const withCards = newCards !== null
  const above = withCards ? t('recovery.newCardsAbove') : t('setup.newKeyAbove')
  if (!keyDone) {
    return (
      <MakeKey
        frame={Gate}
        recoveryKey={newRecoveryKey}
        above={above}
        context={keyContext}
        finish={withCards ? t('frame.goOn') : t('setup.toOffice')}
        onDone={() => {
          if (withCards) setKeyDone(true)
          else onDone()
        }}
      />
    )
  }
  return (
    <MakeCards
      frame={Gate}
      cards={newCards ?? []}
      organisation={person.organisation}
      above={above}
      finish={t('setup.toOffice')}
      onDone={onDone}
    />
  )
}
