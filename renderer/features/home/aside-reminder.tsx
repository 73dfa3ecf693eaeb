import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { BackupState } from '#shared/ipc/backup.ts'
import { momentText } from '#shared/i18n/dates.ts'
import { useMay } from '../../api/signed-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

/** What a restore set aside holds deleted people too: after a month somebody should let it go. */
export function AsideReminder({ state }: { readonly state: BackupState | null }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const mayRemove = useMay('keepBackups')
  const aside = state?.aside
  if (!mayRemove || !aside?.due) return null
  return (
    <Notice
      kind="attention"
      title={t('backup.asideHome', { moment: momentText(aside.at, language) })}
      action={<Button onClick={() => void navigate(paths.backups)}>{t('backup.toScreen')}</Button>}
    >
      <p>{t('backup.asideHomeMore')}</p>
    </Notice>
  )
}
