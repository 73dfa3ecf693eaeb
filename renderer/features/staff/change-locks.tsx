import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, on } from '../../api/client.ts'
import { SecondPersonFields } from '../../approval/second-person.tsx'
import { useSecondPerson } from '../../approval/use-second-person.ts'
import { PageFrame } from '../../papers/frame.tsx'
import { GroupFields } from '../../papers/group-fields.tsx'
import { isComplete, keyGroups } from '../../papers/groups.ts'
import { useKeyProblem } from '../../papers/paper-problem.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Progress } from '../../ui/progress.tsx'
import { DeedError } from './deed-error.tsx'
import type { Person } from './person.ts'
import { useDeed } from './use-deed.ts'

const job = 'staff.finishRemoval'

function useProgress() {
  const [at, setAt] = useState({ done: 0, of: 0 })
  useEffect(
    () =>
      on('progress', (event) => {
        if (event.job === job && !event.finished) setAt({ done: event.done, of: event.of })
      }),
    [],
  )
  return at
}

/** The key comes back from the paper, the second person agrees, and the locks are changed. */
export function ChangeLocks(props: { readonly person: Person; readonly onBack: () => void }) {
  const { t } = useTranslation()
  const { staffId, name } = props.person
  const [groups, setGroups] = useState<readonly string[]>([])
  const [tried, setTried] = useState(false)
  const second = useSecondPerson(staffId)
  const deed = useDeed(second.clear)
  const problem = useKeyProblem(deed.error, t('setup.typeDiffers'))
  const complete = isComplete(groups, keyGroups)
  const change = () => {
    setTried(true)
    if (!complete || !second.complete) return
    const input = { recoveryKey: groups.join('-'), ...second.approval }
    // Afterwards everybody is signed out: the lock comes by itself, and with it another screen.
    deed.run(
      () => api.staff.finishRemoval(input),
      () => void api.session.lock({}),
    )
  }
  return (
    <PageFrame
      onSubmit={change}
      title={t('setup.typeTitle')}
      context={t('setup.typeContext')}
      above={t('staff.letGoAbove')}
      keepFocus
      actions={
        <>
          <Button kind="primary" size="large" submit busy={deed.busy} disabled={!complete}>
            {t('staff.letGoFinish')}
          </Button>
          <Button size="large" kind="plain" disabled={deed.busy} onClick={props.onBack}>
            {t('setup.typeSeeAgain')}
          </Button>
        </>
      }
    >
      <GroupFields
        label={t('recovery.key')}
        hideLabel
        count={keyGroups}
        groups={groups}
        onChange={setGroups}
        wrong={problem.wrong}
        error={problem.words}
        focus="first"
      />
      <Notice kind="info" title={t('staff.letGoAgree')}>
        {t('staff.letGoAgreeMore')}
      </Notice>
      <SecondPersonFields second={second} tried={tried} />
      {deed.busy && <Locking />}
      {problem.other !== null && <DeedError error={problem.other} name={name} />}
    </PageFrame>
  )
}

function Locking() {
  const { t } = useTranslation()
  const { done, of } = useProgress()
  return (
    <Progress
      label={t('staff.changing')}
      done={done}
      of={of}
      onCancel={() => void api.app.cancel({ job })}
    />
  )
}
