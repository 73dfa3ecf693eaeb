import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import type { Risk } from '#shared/codebook/risk.ts'
import type { OfficeSettings } from '#shared/ipc/office.ts'
import { asAppError } from '../../api/use-call.ts'
import { keptAs } from '../../form/kept-as.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { saveOffice } from './office-call.ts'

interface DangerDialogProps {
  readonly risk: Risk
  readonly office: OfficeSettings
  readonly onSaved: (office: OfficeSettings) => void
  readonly onClose: () => void
}

/** Begins with the general steps, so that an office changes words instead of inventing them. */
export function DangerDialog({ risk, office, onSaved, onClose }: DangerDialogProps) {
  const { t } = useTranslation()
  const general = t(`office.risk.${risk}.steps`)
  const card = office.riskCards[risk]
  const [phone, setPhone] = useState(card.phone)
  const [steps, setSteps] = useState(card.steps === '' ? general : card.steps)
  const [error, setError] = useState<AppError | null>(null)
  const save = () => {
    // The general words stay in the catalogue: they follow the language of the screen.
    const own = steps.trim() === general.trim() ? '' : steps.trim()
    const riskCards = { ...office.riskCards, [risk]: { phone: phone.trim(), steps: own } }
    saveOffice({ riskCards }).then(
      (saved) => {
        onSaved(saved)
        onClose()
      },
      (thrown: unknown) => {
        setError(asAppError(thrown))
      },
    )
  }
  const beginAnew = () => {
    setSteps(general)
  }
  return (
    <Dialog
      title={t(`office.risk.${risk}.name`)}
      open
      kept={keptAs('danger', risk)}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onClick={save}>
            {t('office.save')}
          </Button>
          <Button onClick={onClose}>{t('frame.cancel')}</Button>
          <Button kind="plain" onClick={beginAnew}>
            {t('office.useGeneral')}
          </Button>
        </>
      }
    >
      {error !== null && <ErrorNotice error={error} />}
      <TextField
        label={t('office.phone')}
        hint={t('office.phoneHint')}
        value={phone}
        maxLength={200}
        takesFocus
        onChange={setPhone}
      />
      <TextField
        label={t('office.steps')}
        value={steps}
        multiline
        maxLength={4000}
        onChange={setSteps}
      />
    </Dialog>
  )
}
