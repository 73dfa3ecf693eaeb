import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { JobProgress } from '../../api/job-progress.tsx'
import { useWork } from '../../api/use-work.ts'
import { SecondPersonFields } from '../../approval/second-person.tsx'
import { useSecondPerson } from '../../approval/use-second-person.ts'
import { PageFrame } from '../../papers/frame.tsx'
import { GroupFields } from '../../papers/group-fields.tsx'
import { isComplete, keyGroups } from '../../papers/groups.ts'
import { useKeyProblem } from '../../papers/paper-problem.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { DeedError } from './deed-error.tsx'
import type { Person } from './person.ts'

/** The key comes back from the paper, the second person agrees, and the locks are changed. */
export function ChangeLocks(props: { readonly person: Person; readonly onBack: () => void }) {
  const { t } = useTranslation()
  const { staffId, name } = props.person
  const [groups, setGroups] = useState<readonly string[]>([])
  const [tried, setTried] = useState(false)
  const second = useSecondPerson(staffId)
  const deed = useWork()
  const problem = useKeyProblem(deed.error, t('setup.typeDiffers'))
  const complete = isComplete(groups, keyGroups)
  const change = () => {
    setTried(true)
    if (!complete || !second.complete) return
    const input = { recoveryKey: groups.join('-'), ...second.approval }
    // Afterwards everybody is signed out: the lock comes by itself, and with it another screen.
    deed.run(async () => {
      try {
        await api.staff.finishRemoval(input)
        await api.session.lock({})
      } finally {
        second.clear()
      }
    })
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
      {deed.busy && <JobProgress job="staff.finishRemoval" label={t('staff.changing')} />}
      {problem.other !== null && <DeedError error={problem.other} name={name} />}
    </PageFrame>
  )
}
