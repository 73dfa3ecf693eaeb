import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { asAppError } from '../../api/use-call.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Gate } from '../../ui/gate.tsx'
import { groupCount, groupsOf } from './key-groups.ts'
import { KeyFields } from './key-fields.tsx'
import { useKeyProblem } from './key-problem.ts'

export interface TypeStepProps {
  readonly recoveryKey: string
  readonly above?: string
  readonly groups: readonly string[]
  readonly onGroups: (groups: readonly string[]) => void
  /** @throws AppError `wrongRecoveryKey` with the groups that do not fit */
  readonly onTyped: (recoveryKey: string) => Promise<void>
  readonly onBack: () => void
  readonly words: { readonly finish: string; readonly busy: string }
}

/** The key comes back from the paper before anybody relies on it. */
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
    props.onTyped(groups.join('-')).catch((thrown: unknown) => {
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
            {busy ? props.words.busy : props.words.finish}
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
