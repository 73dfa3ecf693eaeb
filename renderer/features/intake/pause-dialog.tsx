import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'

interface PauseDialogProps {
  readonly open: boolean
  readonly onPause: (note: string) => void
  readonly onClose: () => void
}

/** Where the two stopped, for whoever goes on: a word is enough, and none is needed. */
export function PauseDialog({ open, onPause, onClose }: PauseDialogProps) {
  const { t } = useTranslation()
  const [note, setNote] = useState('')
  const pause = (): void => {
    onPause(note.trim())
  }
  return (
    <Dialog
      title={t('intake.pauseDialog.title')}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onClick={pause}>
            {t('intake.pauseDialog.do')}
          </Button>
          <Button onClick={onClose}>{t('intake.pauseDialog.stay')}</Button>
        </>
      }
    >
      <TextField
        label={t('intake.pauseDialog.note')}
        hint={t('intake.pauseDialog.hint')}
        value={note}
        maxLength={300}
        takesFocus
        onChange={setNote}
        onEnter={pause}
      />
    </Dialog>
  )
}
