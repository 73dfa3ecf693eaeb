import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/client.ts'
import type { SecondPerson } from '../approval/use-second-person.ts'
import type { Frame } from './frame.tsx'
import { ShowKey } from './show-key.tsx'
import { TypeKey } from './type-key.tsx'

export interface MakeKeyProps {
  readonly frame: Frame
  /** Begun in the vault process; it counts once it was typed back. */
  readonly recoveryKey: string
  readonly above?: string
  readonly context: string
  readonly finish: string
  readonly onDone: () => void
  readonly onBack?: () => void
  /** Left out for a key that is owed: nobody else has to agree. */
  readonly second?: SecondPerson
}

/** A new key: on paper first, then typed back from it. */
export function MakeKey(props: MakeKeyProps) {
  const { t } = useTranslation()
  const { frame, recoveryKey, above } = props
  const [typing, setTyping] = useState(false)
  const [groups, setGroups] = useState<readonly string[]>([])
  if (!typing) {
    return (
      <ShowKey
        frame={frame}
        recoveryKey={recoveryKey}
        above={above}
        context={props.context}
        onNext={() => {
          setTyping(true)
        }}
        {...(props.onBack === undefined ? {} : { onBack: props.onBack })}
      />
    )
  }
  return (
    <TypeKey
      frame={frame}
      above={above}
      groups={groups}
      onGroups={setGroups}
      onTyped={async (typed) => {
        try {
          await api.recovery.finishKey({ recoveryKey: typed, ...props.second?.approval })
        } finally {
          props.second?.clear()
        }
        props.onDone()
      }}
      onBack={() => {
        setTyping(false)
      }}
      second={props.second}
      words={{ finish: props.finish, busy: t('frame.loading') }}
    />
  )
}
