import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api } from '../../api/client.ts'
import { useMay } from '../../api/signed-in.ts'
import { useCall } from '../../api/use-call.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

const none = { due: 0, cleanUp: false }

/** For whoever decides: that something has come to its day. Nothing is said while there is nothing. */
export function RetentionNotice() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const mayDecide = useMay('decideRetention')
  const waiting = useCall(
    () => (mayDecide ? api.retention.waiting({}) : Promise.resolve(none)),
    [mayDecide],
  )
  const { due, cleanUp } = waiting.value ?? none
  if (due === 0 && !cleanUp) return null
  return (
    <Notice
      kind="attention"
      title={due > 0 ? t('retention.homeDue', { count: due }) : t('retention.homeClean')}
      action={<Button onClick={() => void navigate(paths.retention)}>{t('retention.look')}</Button>}
    />
  )
}
