import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { reason as reasonSchema } from '#shared/ipc/case-access.ts'
import { asAppError } from '../api/use-call.ts'
import { Button } from '../ui/button.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './row-editor.module.css'

interface ReasonFormProps {
  /** What the button says: what happens once the reason is given. */
  readonly action: string
  readonly onGive: (reason: string) => Promise<unknown>
  readonly onCancel?: () => void
  /** From `keptAs`: what is half typed outlives a lock. */
  readonly kept?: string
}

/** Why somebody needs a colleague's case. Nothing is shown before it is written. */
export function ReasonForm({ action, onGive, onCancel, kept }: ReasonFormProps) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [short, setShort] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<AppError | null>(null)
  const give = () => {
    const read = reasonSchema.safeParse(text)
    setShort(!read.success)
    if (!read.success) return
    setBusy(true)
    setFailure(null)
    onGive(read.data).catch((thrown: unknown) => {
      setFailure(asAppError(thrown))
      setBusy(false)
    })
  }
  return (
    <form
      className={styles['editor']}
      data-kept={kept}
      onSubmit={(event) => {
        event.preventDefault()
        give()
      }}
    >
      <TextField
        label={t('caseAccess.closed.reason')}
        hint={t('caseAccess.closed.reasonHint')}
        error={short ? t('caseAccess.closed.short') : null}
        value={text}
        maxLength={500}
        takesFocus
        onChange={setText}
        onEnter={give}
      />
      {failure !== null && <ErrorNotice error={failure} />}
      <div className={styles['bar']}>
        <Button kind="primary" submit busy={busy}>
          {action}
        </Button>
        {onCancel !== undefined && <Button onClick={onCancel}>{t('frame.cancel')}</Button>}
      </div>
    </form>
  )
}
