import { useTranslation } from 'react-i18next'
import { SecondPersonFields } from '../approval/second-person.tsx'
import type { SecondPerson } from '../approval/use-second-person.ts'
import { Button } from '../ui/button.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import type { Frame } from './frame.tsx'
import { GroupFields } from './group-fields.tsx'
import { isComplete, keyGroups } from './groups.ts'
import { useKeyProblem } from './paper-problem.ts'
import { useFinish } from './use-finish.ts'

export interface TypeKeyProps {
  readonly frame: Frame
  readonly above?: string | undefined
  readonly groups: readonly string[]
  readonly onGroups: (groups: readonly string[]) => void
  /** @throws AppError `wrongRecoveryKey` with the groups that do not fit */
  readonly onTyped: (recoveryKey: string) => Promise<void>
  readonly onBack: () => void
  readonly words: { readonly finish: string; readonly busy: string }
  /** Left out: nobody else has to agree. */
  readonly second?: SecondPerson | undefined
}

/** The key comes back from the paper before anybody relies on it. */
export function TypeKey(props: TypeKeyProps) {
  const { t } = useTranslation()
  const { groups, frame: Frame } = props
  const { busy, error, finish } = useFinish(() => props.onTyped(groups.join('-')))
  const problem = useKeyProblem(error, t('setup.typeDiffers'))
  const complete = isComplete(groups, keyGroups) && props.second?.complete !== false
  return (
    <Frame
      onSubmit={() => {
        if (complete) finish()
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
      <GroupFields
        label={t('recovery.key')}
        hideLabel
        count={keyGroups}
        groups={groups}
        onChange={props.onGroups}
        wrong={problem.wrong}
        error={problem.words}
        focus="first"
      />
      {props.second !== undefined && <SecondPersonFields second={props.second} tried={false} />}
      {problem.other !== null && <ErrorNotice error={problem.other} />}
    </Frame>
  )
}
