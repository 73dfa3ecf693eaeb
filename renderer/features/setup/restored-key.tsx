import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppError } from '#shared/errors.ts'
import { groupsOf } from '../../papers/groups.ts'
import { ShowKey } from '../../papers/show-key.tsx'
import { TypeKey } from '../../papers/type-key.tsx'
import { Gate } from '../../ui/gate.tsx'

export interface RestoredKeyProps {
  /** In force already: the old paper opens nothing here any more. */
  readonly recoveryKey: string
  readonly onDone: () => void
}

/** After a backup was put back with the paper, the new key goes on paper before anything else. */
export function RestoredKey({ recoveryKey, onDone }: RestoredKeyProps) {
  const { t } = useTranslation()
  const [typing, setTyping] = useState(false)
  const [groups, setGroups] = useState<readonly string[]>([])
  if (!typing) {
    return (
      <ShowKey
        frame={Gate}
        recoveryKey={recoveryKey}
        above={t('setup.newKeyAbove')}
        context={t('backup.newKeyContext')}
        onNext={() => {
          setTyping(true)
        }}
      />
    )
  }
  return (
    <TypeKey
      frame={Gate}
      above={t('setup.newKeyAbove')}
      groups={groups}
      onGroups={setGroups}
      onTyped={(typed) => {
        const fields = differing(groupsOf(typed), groupsOf(recoveryKey))
        if (fields.length > 0) return Promise.reject(new AppError('wrongRecoveryKey', { fields }))
        onDone()
        return Promise.resolve()
      }}
      onBack={() => {
        setTyping(false)
      }}
      words={{ finish: t('setup.toOffice'), busy: t('setup.toOffice') }}
    />
  )
}

function differing(typed: readonly string[], shown: readonly string[]): string[] {
  return shown.flatMap((group, index) =>
    group === typed[index] ? [] : [`group${String(index + 1)}`],
  )
}
