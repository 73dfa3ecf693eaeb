/** @file A colleague leaves: a new recovery key on paper, then all locks are changed. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { AppError } from '#shared/errors.ts'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { useWork } from '../../api/use-work.ts'
import { PageFrame } from '../../papers/frame.tsx'
import { ShowKey } from '../../papers/show-key.tsx'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { ChangeLocks } from './change-locks.tsx'
import { DeedError } from './deed-error.tsx'
import { HandOver } from './hand-over.tsx'
import type { Person } from './person.ts'

async function personOf(staffId: string): Promise<Person> {
  const { people } = await api.staff.list({})
  const person = people.find((each) => each.staffId === staffId)
  if (person === undefined || person.status === 'left') throw new AppError('notFound')
  return person
}

export function LetGoScreen() {
  const { staffId = '' } = useParams()
  const person = useCall(() => personOf(staffId), [staffId])
  if (person.state === 'failed') return <ErrorNotice error={person.error} again={person.again} />
  return person.value === null ? <Loading /> : <Leaving person={person.value} />
}

type Begun = Awaited<ReturnType<typeof api.staff.beginRemoval>>

/** Asked first, then the key is shown, then it is typed back and the locks are changed. */
function Leaving({ person }: { readonly person: Person }) {
  const { t } = useTranslation()
  const [begun, setBegun] = useState<Begun | null>(null)
  const [step, setStep] = useState<'ask' | 'show' | 'type'>('ask')
  if (begun === null || step === 'ask') {
    return (
      <Ask
        person={person}
        onBegun={(next) => {
          setBegun(next)
          setStep('show')
        }}
      />
    )
  }
  if (step === 'show') {
    return (
      <ShowKey
        frame={PageFrame}
        recoveryKey={begun.recoveryKey}
        above={t('staff.letGoAbove')}
        context={t('staff.letGoContext')}
        onNext={() => {
          setStep('type')
        }}
        onBack={() => {
          setStep('ask')
        }}
      />
    )
  }
  return (
    <ChangeLocks
      person={person}
      onBack={() => {
        setStep('show')
      }}
    />
  )
}

function Ask(props: { readonly person: Person; readonly onBegun: (begun: Begun) => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const deed = useWork()
  const { staffId, name } = props.person
  const drafts = useCall(() => api.staff.draftsOf({ staffId }), [staffId])
  const count = drafts.value?.drafts ?? 0
  return (
    <Page title={t('staff.letGoTitle', { name })} context={t('staff.letGoMore', { name })}>
      {deed.error !== null && <DeedError error={deed.error} name={name} />}
      <HandOver person={props.person} />
      <ul>
        {count > 0 && <li>{t('staff.letGoDrafts', { count, name })}</li>}
        <li>{t('staff.letGoCodes')}</li>
        <li>{t('staff.letGoBackups')}</li>
      </ul>
      <div>
        <Button
          kind="primary"
          busy={deed.busy}
          onClick={() => {
            deed.run(async () => {
              props.onBegun(await api.staff.beginRemoval({ staffId }))
            })
          }}
        >
          {t('staff.letGoDo')}
        </Button>{' '}
        <Button onClick={() => void navigate(paths.staff)}>{t('frame.cancel')}</Button>
      </div>
    </Page>
  )
}
