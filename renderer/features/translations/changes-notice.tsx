import { useTranslation } from 'react-i18next'
import type { CorrectionsLook } from '#shared/ipc/translations.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import styles from './correct-table.module.css'

interface ChangesNoticeProps {
  readonly found: CorrectionsLook
  readonly onUse: () => void
  readonly onClose: () => void
}

const mostProblems = 20

/** Every change side by side, before it is used. */
export function ChangesNotice({ found, onUse, onClose }: ChangesNoticeProps) {
  const { t } = useTranslation()
  const { changes, problems } = found
  return (
    <Dialog
      title={
        changes.length === 0
          ? t('translations.noChanges')
          : t('translations.changes', { count: changes.length })
      }
      open
      size="wide"
      onClose={onClose}
      actions={
        <>
          {changes.length > 0 && (
            <Button kind="primary" onClick={onUse}>
              {t('translations.use')}
            </Button>
          )}
          <Button onClick={onClose}>{t('frame.cancel')}</Button>
        </>
      }
    >
      {problems.length > 0 && (
        <Notice kind="attention" title={t('translations.problems', { count: problems.length })}>
          <ul>
            {problems.slice(0, mostProblems).map(({ key, problem }) => (
              <li key={key}>
                {key}: {t(`translations.problem.${problem}`)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ul className={styles['changes']}>
        {changes.map(({ key, english, before, after }) => (
          <li key={key}>
            <div lang="en">{english}</div>
            <div className={styles['before']}>{before}</div>
            <div>{after}</div>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
