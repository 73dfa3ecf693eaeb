import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Role } from '#shared/domain/rights.ts'
import { api } from '../../api/client.ts'
import { useWork } from '../../api/use-work.ts'
import { SecondPersonFields } from '../../approval/second-person.tsx'
import { useSecondPerson } from '../../approval/use-second-person.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { DeedError } from './deed-error.tsx'
import { RolesField } from './roles-field.tsx'
import type { CodeGiven } from './code-dialog.tsx'

interface InviteDialogProps {
  readonly onInvited: (code: CodeGiven) => void
  readonly onClose: () => void
}

export function InviteDialog({ onInvited, onClose }: InviteDialogProps) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [roles, setRoles] = useState<Role[]>(['caseWorker'])
  const [tried, setTried] = useState(false)
  const second = useSecondPerson()
  const deed = useWork()
  const invite = () => {
    setTried(true)
    if (name.trim() === '' || roles.length === 0 || !second.complete) return
    const invited = { name: name.trim(), roles }
    deed.run(async () => {
      try {
        const given = await api.staff.invite({ ...invited, ...second.approval })
        onInvited({ ...given, name: invited.name })
      } finally {
        second.clear()
      }
    })
  }
  return (
    <Dialog
      title={t('staff.invite')}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={deed.busy} onClick={invite}>
            {t('staff.inviteDo')}
          </Button>
          <Button onClick={onClose}>{t('frame.cancel')}</Button>
        </>
      }
    >
      {deed.error !== null && <DeedError error={deed.error} name={name} />}
      <TextField
        label={t('staff.inviteName')}
        hint={t('staff.inviteNameHint')}
        value={name}
        maxLength={200}
        takesFocus
        error={tried && name.trim() === '' ? t('staff.inviteNameMissing') : null}
        onChange={setName}
      />
      <RolesField
        label={t('staff.inviteRoles')}
        value={roles}
        onChange={setRoles}
        error={tried && roles.length === 0 ? t('staff.rolesMissing') : null}
      />
      <SecondPersonFields second={second} tried={tried} />
    </Dialog>
  )
}
