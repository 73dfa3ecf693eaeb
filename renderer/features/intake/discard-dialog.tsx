import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { api } from '../../api/client.ts'
import { asAppError } from '../../api/use-call.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'

interface DiscardDialogProps {
  /** `null`: closed. */
  readonly draft: { readonly draftId: string; readonly code: string } | null
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Names the intake that will be gone. */
export function DiscardDialog({ draft, onClose, onDone }: DiscardDialogProps) {
  const { t } = useTranslation()
  const [failure, setFailure] = useState<AppError | null>(null)
  const code = draft?.code ?? ''
  const discard = async (): Promise<void> => {
    if (draft === null) return
    try {
      await api.intake.discard({ draftId: draft.draftId })
      onDone()
    } catch (error) {
      setFailure(asAppError(error))
    }
  }
  return (
    <Dialog
      title={t('intake.discardTitle', { code })}
      open={draft !== null}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" onClick={() => void discard()}>
            {t('intake.discardDo', { code })}
          </Button>
          <Button onClick={onClose}>{t('intake.keep')}</Button>
        </>
      }
    >
      <p>{t('intake.discardMore')}</p>
      {failure !== null && <ErrorNotice error={failure} />}
    </Dialog>
  )
}
