import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bareCaseCode } from '#shared/domain/case-code.ts'
import { askedReasons, type AskedReason } from '#shared/domain/retention/rules.ts'
import type { ItemDetail } from '#shared/ipc/retention.ts'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { SecondPersonFields } from '../../approval/second-person.tsx'
import { useSecondPerson } from '../../approval/use-second-person.ts'
import { dateWords } from '../../form/date-words.ts'
import { momentText } from '#shared/i18n/dates.ts'
import { today } from '../../form/today.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Receivers } from './item-facts.tsx'
import { useWork } from '../../api/use-work.ts'

export type Deleted = Awaited<ReturnType<typeof api.retention.delete>>

interface DeleteDialogProps {
  readonly detail: ItemDetail
  readonly onClose: () => void
  readonly onDeleted: (deleted: Deleted) => void
}

/** Says what goes and what stays behind elsewhere, and asks for the code: nobody deletes by a slip. */
export function DeleteDialog({ detail, onClose, onDeleted }: DeleteDialogProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { kind, id, code, dueOn } = detail.item
  const isDue = dueOn !== null && dueOn <= today()
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState<AskedReason | null>(null)
  const [tried, setTried] = useState(false)
  const { busy, error, run } = useWork()
  const second = useSecondPerson()
  const aside = useCall(() => api.backup.state({}), []).value?.aside
  const fits = bareCaseCode(typed) === bareCaseCode(code)
  const remove = () => {
    setTried(true)
    if (!fits || (!isDue && asked === null) || !second.complete) return
    const input = { kind, id, typed, asked: isDue ? null : asked, ...second.approval }
    run(async () => {
      try {
        onDeleted(await api.retention.delete(input))
      } finally {
        second.clear()
      }
    })
  }
  return (
    <Dialog
      title={t('retention.deleteTitle', { code })}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" busy={busy} onClick={remove}>
            {t('retention.delete')}
          </Button>
          <Button onClick={onClose}>{t('frame.cancel')}</Button>
        </>
      }
    >
      {error !== null && <ErrorNotice error={error} />}
      <p>{t('retention.deleteCannot')}</p>
      <p>{t('retention.inBackups', { date: dateWords(language, detail.backupsUntil) })}</p>
      {aside && <p>{t('backup.asideHolds', { moment: momentText(aside.at, language) })}</p>}
      <p>{t('retention.sticks')}</p>
      {detail.receivers.length > 0 && <Receivers receivers={detail.receivers} />}
      {!isDue && <Asked value={asked} missing={tried && asked === null} onChange={setAsked} />}
      <TextField
        label={t('retention.typeCode', { code })}
        value={typed}
        mono
        maxLength={40}
        {...(tried && !fits ? { error: t('retention.wrongCode') } : {})}
        onChange={setTyped}
        onEnter={remove}
      />
      <SecondPersonFields second={second} tried={tried} />
    </Dialog>
  )
}

interface AskedProps {
  readonly value: AskedReason | null
  readonly missing: boolean
  readonly onChange: (reason: AskedReason | null) => void
}

/** Before its day nothing goes without a reason. */
function Asked({ value, missing, onChange }: AskedProps) {
  const { t } = useTranslation()
  return (
    <Choice
      label={t('retention.askedWhy')}
      options={askedReasons.map((reason) => ({
        value: reason,
        label: t(`retention.askedReason.${reason}`),
      }))}
      value={value}
      {...(missing ? { error: t('retention.keepWhyMissing') } : {})}
      onChange={(chosen) => {
        onChange(askedReasons.find((reason) => reason === chosen) ?? null)
      }}
    />
  )
}
