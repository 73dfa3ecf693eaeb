/** @file The people of the office: who signs in, what each may do, and how they come and go. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { useMay, useSignedIn } from '../../api/signed-in.ts'
import { useCall } from '../../api/use-call.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { CodeDialog, type CodeGiven } from './code-dialog.tsx'
import { Invitations } from './invitations.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { NewCodeDialog, PauseDialog, ResumeDialog, RolesDialog } from './person-deeds.tsx'
import { PersonDialog, type PersonDeed } from './person-dialog.tsx'
import type { Person } from './person.ts'
import { PeopleTable } from './people-table.tsx'
import { RightsTable } from './rights-table.tsx'
import { TwoPeople } from './two-people.tsx'

export function StaffScreen() {
  const { t } = useTranslation()
  // Nobody comes or goes in the practice office.
  const isReal = useSignedIn().office === 'real'
  const mayManage = useMay('managePeople') && isReal
  const list = useCall(() => api.staff.list({}), [])
  const [inviting, setInviting] = useState(false)
  const [person, setPerson] = useState<Person | null>(null)
  const invite = (
    <Button
      kind="primary"
      onClick={() => {
        setInviting(true)
      }}
    >
      {t('staff.invite')}
    </Button>
  )
  return (
    <Page
      title={t('staff.title')}
      context={t('staff.context')}
      action={mayManage && invite}
      width="full"
    >
      {list.state === 'failed' && <ErrorNotice error={list.error} again={list.again} />}
      {list.value === null ? (
        list.state === 'loading' && <Loading />
      ) : (
        <>
          <PeopleTable people={list.value.people} onOpen={setPerson} />
          {list.value.invitations.length > 0 && (
            <Invitations invitations={list.value.invitations} onChanged={list.again} />
          )}
          {isReal && <TwoPeople />}
          <RightsTable />
        </>
      )}
      <Dialogs
        inviting={inviting}
        person={person}
        onChanged={list.again}
        onClose={() => {
          setInviting(false)
          setPerson(null)
        }}
      />
    </Page>
  )
}

interface DialogsProps {
  readonly inviting: boolean
  readonly person: Person | null
  readonly onChanged: () => void
  readonly onClose: () => void
}

function Dialogs({ inviting, person, onChanged, onClose }: DialogsProps) {
  const [code, setCode] = useState<CodeGiven | null>(null)
  const done = () => {
    onClose()
    onChanged()
  }
  const given = (next: CodeGiven) => {
    setCode(next)
    done()
  }
  const forget = () => {
    setCode(null)
  }
  return (
    <>
      {inviting && <InviteDialog onInvited={given} onClose={onClose} />}
      {person !== null && (
        <AboutPerson person={person} onCode={given} onDone={done} onClose={onClose} />
      )}
      {code !== null && <CodeDialog given={code} onClose={forget} />}
    </>
  )
}

interface AboutPersonProps {
  readonly person: Person
  readonly onCode: (given: CodeGiven) => void
  readonly onDone: () => void
  readonly onClose: () => void
}

/** First what, then the question for it. */
function AboutPerson({ onCode, ...props }: AboutPersonProps) {
  const [deed, setDeed] = useState<PersonDeed | null>(null)
  switch (deed) {
    case null:
      return <PersonDialog person={props.person} onClose={props.onClose} onDeed={setDeed} />
    case 'roles':
      return <RolesDialog {...props} />
    case 'pause':
      return <PauseDialog {...props} />
    case 'resume':
      return <ResumeDialog {...props} />
    case 'code':
      return <NewCodeDialog person={props.person} onClose={props.onClose} onCode={onCode} />
  }
}
