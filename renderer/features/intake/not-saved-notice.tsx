import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import styles from './not-saved-notice.module.css'

interface NotSavedNoticeProps {
  readonly error: AppError
  readonly again: () => void
}

/** What could not be saved stays on the screen, and the notice says so. */
export function NotSavedNotice({ error, again }: NotSavedNoticeProps) {
  const { t } = useTranslation()
  return (
    <div className={styles['place']}>
      <Notice
        kind="danger"
        live
        title={t('intake.notSaved')}
        action={
          <Button kind="quiet" onClick={again}>
            {t('frame.tryAgain')}
          </Button>
        }
      >
        <p>{t('intake.notSavedKept')}</p>
        <p>
          {t(`frame.errors.${error.code}.title`)}.{' '}
          {t(`frame.errors.${error.code}.next`, { time: '' })}
        </p>
      </Notice>
    </div>
  )
}
