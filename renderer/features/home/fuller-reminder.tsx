import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { BackupState } from '#shared/ipc/backup.ts'
import { useMay } from '../../api/signed-in.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

/** Cases that are gone hide behind new ones: whoever can decide is told where everybody begins the day. */
export function FullerReminder({ state }: { readonly state: BackupState | null }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const mayDecide = useMay('keepBackups')
  if (!mayDecide || state?.held !== true) return null
  return (
    <Notice
      kind="attention"
      title={t('backup.heldTitle')}
      action={<Button onClick={() => void navigate(paths.backups)}>{t('backup.toScreen')}</Button>}
    >
      <p>{t('backup.heldMore')}</p>
    </Notice>
  )
}
