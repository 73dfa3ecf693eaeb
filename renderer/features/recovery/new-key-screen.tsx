import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api } from '../../api/client.ts'
import { useSecondPerson } from '../../approval/use-second-person.ts'
import { PageFrame } from '../../papers/frame.tsx'
import { MakeKey } from '../../papers/make-key.tsx'
import { paths } from '../../paths.ts'
import { Begun, Done } from './begun.tsx'

/** Another recovery key: the old one opens the office until the new one was typed back. */
export function NewKeyScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const second = useSecondPerson()
  const [done, setDone] = useState(false)
  if (done) {
    return (
      <Done
        page={t('recovery.newKey')}
        title={t('recovery.keyDone')}
        next={t('recovery.keyDoneNext')}
      />
    )
  }
  return (
    <Begun title={t('recovery.newKey')} begin={() => api.recovery.beginKey({})}>
      {({ recoveryKey }) => (
        <MakeKey
          frame={PageFrame}
          recoveryKey={recoveryKey}
          context={t('recovery.newKeyShown')}
          finish={t('recovery.useKey')}
          second={second}
          onDone={() => {
            setDone(true)
          }}
          onBack={() => void navigate(paths.recovery)}
        />
      )}
    </Begun>
  )
}
