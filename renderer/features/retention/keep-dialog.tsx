import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isCalendarDate } from '#shared/codebook/calendar.ts'
import { keepReasons, type KeepReason } from '#shared/domain/retention/rules.ts'
import type { ItemDetail } from '#shared/ipc/retention.ts'
import { api } from '../../api/client.ts'
import { useMay } from '../../api/signed-in.ts'
import { DayField } from '../../form/day-field.tsx'
import { keptAs } from '../../form/kept-as.ts'
import { today } from '../../form/today.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useWork } from '../../api/use-work.ts'

interface KeepDialogProps {
  readonly detail: ItemDetail
  readonly onClose: () => void
  readonly onKept: (detail: ItemDetail) => void
}

const isLater = (day: string): boolean => day.length === 10 && isCalendarDate(day) && day > today()

/** Moves the day of this one record: until when, and why. */
export function KeepDialog({ detail, onClose, onKept }: KeepDialogProps) {
  const { t } = useTranslation()
  const seesNames = useMay('seeNames')
  const { kind, id } = detail.item
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState<KeepReason | null>(null)
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const { busy, error, run } = useWork()
  const keep = () => {
    setTried(true)
    if (!isLater(until) || reason === null) return
    run(async () => {
      onKept(await api.retention.keep({ kind, id, until, reason, note }))
    })
  }
  return (
    <Dialog
      title={t('retention.keep')}
      open
      kept={keptAs('keepLonger', kind, id)}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={busy} onClick={keep}>
            {t('retention.keepDo')}
          </Button>
          <Button onClick={onClose}>{t('frame.cancel')}</Button>
        </>
      }
    >
      {error !== null && <ErrorNotice error={error} />}
      <DayField
        label={t('retention.keepDay')}
        value={until}
        onChange={setUntil}
        error={tried && !isLater(until) ? t('retention.keepDayWrong') : null}
      />
      <Why value={reason} missing={tried && reason === null} onChange={setReason} />
      {seesNames && (
        <TextField
          label={t('retention.note')}
          hint={t('retention.noteHint')}
          value={note}
          multiline
          maxLength={2000}
          onChange={setNote}
        />
      )}
    </Dialog>
  )
}

interface WhyProps {
  readonly value: KeepReason | null
  readonly missing: boolean
  readonly onChange: (reason: KeepReason | null) => void
}

function Why({ value, missing, onChange }: WhyProps) {
  const { t } = useTranslation()
  return (
    <Choice
      label={t('retention.why')}
      options={keepReasons.map((reason) => ({
        value: reason,
        label: t(`retention.keepReason.${reason}`),
      }))}
      value={value}
      {...(missing ? { error: t('retention.keepWhyMissing') } : {})}
      onChange={(chosen) => {
        onChange(keepReasons.find((reason) => reason === chosen) ?? null)
      }}
    />
  )
}
