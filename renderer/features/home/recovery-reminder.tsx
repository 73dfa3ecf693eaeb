import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api } from '../../api/client.ts'
import { useMay, useSignedIn } from '../../api/signed-in.ts'
import { useCall } from '../../api/use-call.ts'
import { OwedNotices } from '../../papers/owed-notices.tsx'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'

/** Tells whoever looks after the papers what is owed; nothing to everybody else, and nothing when all is well. */
export function RecoveryReminder() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { office } = useSignedIn()
  const isMine = useMay('recover') && office === 'real'
  const call = useCall(() => (isMine ? api.recovery.status({}) : Promise.resolve(null)), [isMine])
  if (call.value === null) return null
  const to = (path: string, words: string) => (
    <Button onClick={() => void navigate(path)}>{words}</Button>
  )
  return (
    <OwedNotices
      status={call.value}
      toKey={to(paths.newRecoveryKey, t('recovery.newKey'))}
      toCards={to(paths.trusteeCards, t('recovery.makeNewCards'))}
      toPractice={to(paths.practiseRecovery, t('recovery.practise'))}
    />
  )
}
