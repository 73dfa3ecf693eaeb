import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { BackupState } from '#shared/ipc/backup.ts'
import { momentText } from '#shared/i18n/dates.ts'
import { useMay, useSignedIn } from '../../api/signed-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useAge } from './use-age.ts'
import styles from './home.module.css'

/** Always there: how old the last backup is and where it lies. */
export function BackupLine({ state }: { readonly state: BackupState | null }) {
  const { t } = useTranslation()
  const { office } = useSignedIn()
  const ageOf = useAge()
  const words = () => {
    if (office === 'practice') return t('home.practice')
    if (state === null) return ''
    const { last, copied } = state
    if (last === null) return t('backup.lineNone')
    const here = t('backup.lineHere', {
      age: ageOf(last.made),
      cases: t('backup.cases', { count: last.cases }),
    })
    const stick =
      copied === null
        ? t('backup.lineNotCopied')
        : t('backup.lineCopied', { age: ageOf(copied.at) })
    return `${here} ${stick}`
  }
  return (
    <p className={styles['backup']}>
      <Icon name="info" size={16} />
      {words()}
    </p>
  )
}

/** What must not be overlooked: no backup for a week, none but here, a place where records go bad. */
export function BackupWarning({ state }: { readonly state: BackupState | null }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const mayKeep = useMay('keepBackups')
  const { office } = useSignedIn()
  if (state === null || office === 'practice') return null
  const { overdue, failed, place } = state
  const action = mayKeep && (
    <Button onClick={() => void navigate(paths.backups)}>{t('backup.toScreen')}</Button>
  )
  const ask = !mayKeep && <p>{t('backup.overdueAsk')}</p>
  const failure = failed && <p>{t('backup.failed', { moment: momentText(failed.at, language) })}</p>
  return (
    <>
      {overdue === 'backup' && (
        <Notice kind="danger" title={t('backup.overdueBackup')} action={action}>
          <p>{t('backup.overdueBackupMore')}</p>
          {failure}
          {ask}
        </Notice>
      )}
      {overdue === 'copy' && (
        <Notice kind="attention" title={t('backup.overdueCopy')} action={action}>
          <p>{t('backup.overdueCopyMore')}</p>
          {failure}
          {ask}
        </Notice>
      )}
      {overdue === null && failed !== null && (
        <Notice
          kind="attention"
          title={t('backup.failed', { moment: momentText(failed.at, language) })}
          action={action}
        />
      )}
      {place.kind !== 'own' && <Notice kind="danger" title={t(`backup.${place.kind}`)} />}
      {place.cloud !== null && (
        <Notice kind="attention" title={t('backup.cloud', { program: place.cloud })} />
      )}
    </>
  )
}
