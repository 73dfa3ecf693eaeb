import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api } from '../../api/client.ts'
import { useMay, useSignedIn } from '../../api/signed-in.ts'
import { useCall } from '../../api/use-call.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

/** Stays until a second person is there: one passphrase can do everything, and nobody else would notice. */
export function AloneNotice() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { office } = useSignedIn()
  const mayManage = useMay('managePeople')
  const asks = office === 'real' && mayManage
  const second = useCall(() => (asks ? api.staff.secondPerson({}) : Promise.resolve(null)), [asks])
  if (!second.value || second.value.approvers.length > 0 || !second.value.alone) return null
  return (
    <Notice
      kind="attention"
      title={t('staff.aloneTitle')}
      action={<Button onClick={() => void navigate(paths.staff)}>{t('staff.aloneHome')}</Button>}
    >
      {t('staff.aloneMore')}
    </Notice>
  )
}
