import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { api } from '../../api/client.ts'
import { asAppError } from '../../api/use-call.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Gate } from '../../ui/gate.tsx'
import { NewPassphrase, usePassphraseCheck } from './new-passphrase.tsx'
import type { StepProps } from './setup-form.ts'
import { SubmitOrBack } from './submit-or-back.tsx'

export interface PassphraseStepProps extends StepProps {
  readonly onKey: (recoveryKey: string) => void
}

export function PassphraseStep({ form, change, above, onBack, onKey }: PassphraseStepProps) {
  const { t } = useTranslation()
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const check = usePassphraseCheck(form, [form.organisation, form.person])

  const makeKeys = async () => {
    setTried(true)
    if (busy || !(await check.fits())) return
    const { organisation, person, colour, animal, passphrase } = form
    setBusy(true)
    setError(null)
    api.session
      .beginSetup({ organisation, country: form.country ?? '', person, colour, animal, passphrase })
      .then(
        ({ recoveryKey }) => {
          onKey(recoveryKey)
        },
        (thrown: unknown) => {
          setError(asAppError(thrown))
          setBusy(false)
        },
      )
  }
  return (
    <Gate
      onSubmit={() => {
        void makeKeys()
      }}
      title={t('setup.passphraseTitle')}
      context={t('setup.passphraseContext')}
      above={above}
      keepFocus
      actions={
        <SubmitOrBack
          label={busy ? t('setup.makingKeys') : t('setup.makeKeys')}
          busy={busy}
          onBack={onBack}
        />
      }
    >
      <NewPassphrase
        value={form}
        onChange={change}
        strength={check.strength}
        tried={tried}
        takesFocus
      />
      {error !== null && <ErrorNotice error={error} />}
    </Gate>
  )
}
