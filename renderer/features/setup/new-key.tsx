import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { KeyStep } from './key-step.tsx'
import { TypeStep } from './type-step.tsx'

export interface NewKeyProps {
  readonly recoveryKey: string
  readonly onDone: () => void
}

/** The used paper opens nothing any more once the new one was typed back: before anything else. */
export function NewKey({ recoveryKey, onDone }: NewKeyProps) {
  const { t } = useTranslation()
  const [typing, setTyping] = useState(false)
  const [groups, setGroups] = useState<readonly string[]>([])
  if (!typing) {
    return (
      <KeyStep
        recoveryKey={recoveryKey}
        above={t('setup.newKeyAbove')}
        context={t('setup.newKeyContext')}
        onNext={() => {
          setTyping(true)
        }}
      />
    )
  }
  return (
    <TypeStep
      recoveryKey={recoveryKey}
      above={t('setup.newKeyAbove')}
      groups={groups}
      onGroups={setGroups}
      onTyped={async (typed) => {
        await api.recovery.finishKey({ recoveryKey: typed })
        onDone()
      }}
      onBack={() => {
        setTyping(false)
      }}
      words={{ finish: t('setup.toOffice'), busy: t('setup.toOffice') }}
    />
  )
}
