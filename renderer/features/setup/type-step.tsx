import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { api } from '../../api/client.ts'
import type { SignedIn } from '../../api/signed-in.ts'
import { asAppError } from '../../api/use-call.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Gate } from '../../ui/gate.tsx'
import { groupCount, groupsOf } from './key-groups.ts'
import { KeyFields } from './key-fields.tsx'
import { useKeyProblem } from './key-problem.ts'
import type { StepProps } from './setup-form.ts'

export interface TypeStepProps extends StepProps {
  readonly recoveryKey: string
  readonly groups: readonly string[]
  readonly onGroups: (groups: readonly string[]) => void
  readonly onDone: (person: SignedIn) => void
}

export function TypeStep(props: TypeStepProps) {
  const { t } = useTranslation()
  const { groups } = props
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const problem = useKeyProblem(error)
  const expected = groupsOf(props.recoveryKey)
  const complete = Array.from({ length: groupCount }, (_, index) => index).every(
    (index) => groups[index]?.length === expected[index]?.length,
  )
  const finish = () => {
    if (busy || !complete) return
    setBusy(true)
    setError(null)
    api.session
      .finishSetup({ recoveryKey: groups.join('-') })
      .then(props.onDone, (thrown: unknown) => {
        setError(asAppError(thrown))
        setBusy(false)
      })
  }
  return (
    <Gate
      onSubmit={() => {
        finish()
      }}
      title={t('setup.typeTitle')}
      context={t('setup.typeContext')}
      above={props.above}
      keepFocus
      actions={
        <>
          <Button kind="primary" size="large" submit busy={busy} disabled={!complete}>
            {busy ? t('setup.finishing') : t('setup.finish')}
          </Button>
          <Button size="large" kind="plain" disabled={busy} onClick={props.onBack}>
            {t('setup.typeSeeAgain')}
          </Button>
        </>
      }
    >
      <KeyFields
        label={t('setup.keyTitle')}
        groups={groups}
        onChange={props.onGroups}
        wrong={problem.wrong}
        error={problem.words}
      />
      {problem.other !== null && <ErrorNotice error={problem.other} />}
    </Gate>
  )
}
