import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SignedIn } from '../../api/signed-in.ts'
import { emptyPaper, PaperFields, paperOf } from '../../papers/paper-fields.tsx'
import { Gate } from '../../ui/gate.tsx'
import { NewPassphrase, usePassphraseCheck } from './new-passphrase.tsx'
import { OwedPapers } from './owed-papers.tsx'
import { useRecovery } from './use-recovery.ts'
import { WhosePassphrase, type TileOfPerson } from './whose-passphrase.tsx'
import { SubmitOrBack } from './submit-or-back.tsx'

export interface RecoverScreenProps {
  /** Of everybody who signs in here. */
  readonly tiles: readonly TileOfPerson[]
  readonly onSignedIn: (person: SignedIn) => void
  readonly onBack: () => void
}

const nobody: readonly string[] = []

/** The paper opens the office; the passphrase of one person is chosen anew. */
export function RecoverScreen({ tiles, onSignedIn, onBack }: RecoverScreenProps) {
  const { t } = useTranslation()
  const { busy, error, entered, recover } = useRecovery()
  const [draft, setDraft] = useState(emptyPaper)
  const [slot, setSlot] = useState<string | null>(null)
  const [pair, setPair] = useState({ passphrase: '', again: '' })
  const [tried, setTried] = useState(false)
  const check = usePassphraseCheck(pair, nobody)
  const whoseMissing = tiles.length > 1 && slot === null
  const open = async () => {
    setTried(true)
    if (busy || whoseMissing || !(await check.fits())) return
    const chosen = { newPassphrase: pair.passphrase, ...(slot === null ? {} : { slot }) }
    recover(paperOf(draft), chosen)
  }
  if (entered !== null) {
    const enter = () => {
      onSignedIn(entered.person)
    }
    const keyContext =
      entered.newCards === null ? t('setup.newKeyContext') : t('setup.newKeyAfterCards')
    return <OwedPapers entered={entered} keyContext={keyContext} onDone={enter} />
  }
  return (
    <Gate
      onSubmit={() => {
        void open()
      }}
      title={t('setup.recoverTitle')}
      context={t('setup.recoverContext')}
      keepFocus
      actions={<SubmitOrBack label={t('setup.recoverOpen')} busy={busy} onBack={onBack} />}
    >
      <PaperFields draft={draft} onChange={setDraft} error={error} />
      {tiles.length > 1 && (
        <WhosePassphrase
          tiles={tiles}
          value={slot}
          onChange={setSlot}
          error={tried && whoseMissing ? t('recovery.whoseMissing') : null}
        />
      )}
      <NewPassphrase
        value={pair}
        onChange={(changes) => {
          setPair((before) => ({ ...before, ...changes }))
        }}
        strength={check.strength}
        tried={tried}
      />
    </Gate>
  )
}
