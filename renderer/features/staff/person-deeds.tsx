import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Role } from '#shared/domain/rights.ts'
import { api } from '../../api/client.ts'
import { useWork } from '../../api/use-work.ts'
import { SecondPersonFields } from '../../approval/second-person.tsx'
import { useSecondPerson, type SecondPerson } from '../../approval/use-second-person.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { CodeGiven } from './code-dialog.tsx'
import { DeedError } from './deed-error.tsx'
import { HandOver } from './hand-over.tsx'
import { RolesField } from './roles-field.tsx'
import type { Person } from './person.ts'

interface DeedProps {
  readonly person: Person
  readonly onDone: () => void
  readonly onClose: () => void
}

export function RolesDialog({ person, onDone, onClose }: DeedProps) {
  const { t } = useTranslation()
  const [roles, setRoles] = useState<Role[]>(person.roles)
  const second = useSecondPerson(person.staffId)
  return (
    <DeedDialog
      {...{ person, onClose, onDone, second }}
      title={t('staff.rolesTitle', { name: person.name })}
      words={t('staff.save')}
      mayGo={roles.length > 0}
      work={() => api.staff.changeRoles({ staffId: person.staffId, roles, ...second.approval })}
    >
      <p>{t('staff.rolesMore')}</p>
      <RolesField
        label={t('staff.inviteRoles')}
        value={roles}
        onChange={setRoles}
        error={roles.length === 0 ? t('staff.rolesMissing') : null}
      />
    </DeedDialog>
  )
}

export function PauseDialog({ person, onDone, onClose }: DeedProps) {
  const { t } = useTranslation()
  return (
    <DeedDialog
      {...{ person, onClose, onDone }}
      title={t('staff.pauseTitle', { name: person.name })}
      words={t('staff.pause')}
      work={() => api.staff.suspend({ staffId: person.staffId })}
    >
      <p>{t('staff.pauseMore')}</p>
      <HandOver person={person} />
    </DeedDialog>
  )
}

export function ResumeDialog({ person, onDone, onClose }: DeedProps) {
  const { t } = useTranslation()
  const second = useSecondPerson(person.staffId)
  return (
    <DeedDialog
      {...{ person, onClose, onDone, second }}
      title={t('staff.resumeTitle', { name: person.name })}
      words={t('staff.resume')}
      work={() => api.staff.resume({ staffId: person.staffId, ...second.approval })}
    >
      <p>{t('staff.resumeMore')}</p>
    </DeedDialog>
  )
}

export function NewCodeDialog(
  props: Omit<DeedProps, 'onDone'> & { readonly onCode: (given: CodeGiven) => void },
) {
  const { t } = useTranslation()
  const { person, onClose, onCode } = props
  const second = useSecondPerson(person.staffId)
  const nobody = second.approvers?.length === 0
  return (
    <DeedDialog
      {...{ person, onClose }}
      second={nobody ? undefined : second}
      title={t('staff.codeAgainTitle', { name: person.name })}
      words={t('staff.inviteDo')}
      mayGo={!nobody}
      work={() => api.staff.inviteAgain({ staffId: person.staffId, ...second.approval })}
      onDone={(given) => {
        onCode({ ...given, name: person.name })
      }}
    >
      <p>{t('staff.codeAgainMore')}</p>
      {nobody && <Notice kind="attention" title={t('staff.codeAlone')} />}
    </DeedDialog>
  )
}

interface DeedDialogProps<T> {
  readonly person: Person
  readonly title: string
  readonly words: string
  readonly work: () => Promise<T>
  readonly onDone: (value: T) => void
  readonly onClose: () => void
  readonly second?: SecondPerson | undefined
  readonly mayGo?: boolean
  readonly children: React.ReactNode
}

/** One question about one person, and the second person's yes where it needs one. */
function DeedDialog<T>(props: DeedDialogProps<T>) {
  const { t } = useTranslation()
  const { second } = props
  const [tried, setTried] = useState(false)
  const deed = useWork()
  const go = () => {
    setTried(true)
    if (props.mayGo === false || second?.complete === false) return
    deed.run(async () => {
      try {
        props.onDone(await props.work())
      } finally {
        second?.clear()
      }
    })
  }
  return (
    <Dialog
      title={props.title}
      open
      onClose={props.onClose}
      actions={
        <>
          <Button kind="primary" busy={deed.busy} disabled={props.mayGo === false} onClick={go}>
            {props.words}
          </Button>
          <Button onClick={props.onClose}>{t('frame.cancel')}</Button>
        </>
      }
    >
      {deed.error !== null && <DeedError error={deed.error} name={props.person.name} />}
      {props.children}
      {second !== undefined && <SecondPersonFields second={second} tried={tried} />}
    </Dialog>
  )
}
