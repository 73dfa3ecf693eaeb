import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { api } from '../../api/client.ts'
import type { SignedIn } from '../../api/signed-in.ts'
import { asAppError } from '../../api/use-call.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Gate } from '../../ui/gate.tsx'
import { KeyFields } from './key-fields.tsx'
import { NewKey } from './new-key.tsx'
import { useKeyProblem } from './key-problem.ts'
import { NewPassphrase, usePassphraseCheck } from './new-passphrase.tsx'

export interface RecoverScreenProps {
  readonly onSignedIn: (person: SignedIn) => void
  readonly onBack: () => void
}

/** Signed in, and not yet let into the office: first the new key goes on paper. */
interface Entered {
  readonly person: SignedIn
  readonly newRecoveryKey: string
}

const nobody: readonly string[] = []

/** Opens the office with the paper. Stays busy once it is open: the screen is about to change. */
function useRecovery(onSignedIn: (person: SignedIn) => void) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const [entered, setEntered] = useState<Entered | null>(null)
  const recover = (recoveryKey: string, newPassphrase: string) => {
    setBusy(true)
    setError(null)
    api.session.unlockWithRecoveryKey({ recoveryKey, newPassphrase }).then(
      ({ newRecoveryKey, ...person }) => {
        if (newRecoveryKey === undefined) onSignedIn(person)
        else setEntered({ person, newRecoveryKey })
      },
      (thrown: unknown) => {
        setError(asAppError(thrown))
        setBusy(false)
      },
    )
  }
  return { busy, error, entered, recover }
}

/** The paper opens the office; the passphrase of its person is chosen anew. */
export function RecoverScreen({ onSignedIn, onBack }: RecoverScreenProps) {
  const { t } = useTranslation()
  const { busy, error, entered, recover } = useRecovery(onSignedIn)
  const [groups, setGroups] = useState<readonly string[]>([])
  const [pair, setPair] = useState({ passphrase: '', again: '' })
  const [tried, setTried] = useState(false)
  const problem = useKeyProblem(error)
  const check = usePassphraseCheck(pair, nobody)
  const open = async () => {
    setTried(true)
    if (!busy && (await check.fits())) recover(groups.join('-'), pair.passphrase)
  }
  if (entered !== null) {
    const enter = () => {
      onSignedIn(entered.person)
    }
    return <NewKey recoveryKey={entered.newRecoveryKey} onDone={enter} />
  }
  return (
    <Gate
      onSubmit={() => {
        void open()
      }}
      title={t('setup.recoverTitle')}
      context={t('setup.recoverContext')}
      keepFocus
      actions={
        <>
          <Button kind="primary" size="large" submit busy={busy}>
            {t('setup.recoverOpen')}
          </Button>
          <Button size="large" kind="plain" disabled={busy} onClick={onBack}>
            {t('frame.back')}
          </Button>
        </>
      }
    >
      <KeyFields
        label={t('setup.recoverKey')}
        groups={groups}
        onChange={setGroups}
        wrong={problem.wrong}
        error={problem.words}
      />
      <NewPassphrase
        value={pair}
        onChange={(changes) => {
          setPair((before) => ({ ...before, ...changes }))
        }}
        strength={check.strength}
        tried={tried}
      />
      {problem.other !== null && <ErrorNotice error={problem.other} />}
    </Gate>
  )
}
