import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api } from '../../api/client.ts'
import { useMay } from '../../api/signed-in.ts'
import { useCall } from '../../api/use-call.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

/** After a backup took the place of damaged records, until somebody has decided about the rest. */
export function SalvageWaiting() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const mayKeep = useMay('keepBackups')
  const waiting = useCall(() => api.salvage.waiting({}), [])
  if (waiting.value === null) return null
  const action = mayKeep && (
    <Button onClick={() => void navigate(paths.salvage)}>{t('salvage.toScreen')}</Button>
  )
  return (
    <Notice kind="attention" title={t('salvage.waiting')} action={action}>
      <p>{t('salvage.waitingMore')}</p>
      {!mayKeep && <p>{t('salvage.waitingAsk')}</p>}
    </Notice>
  )
}
