import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { api } from '../../api/client.ts'
import { Button } from '../../ui/button.tsx'
import { Code } from '../../ui/code.tsx'
import { errorNumber } from '../../ui/error-numbers.ts'
import { Gate } from '../../ui/gate.tsx'
import { helpedByBackup, troubleOf } from './trouble.ts'
import styles from './trouble-screen.module.css'

export interface TroubleScreenProps {
  readonly error: AppError
  readonly again: () => void
  /** Left out where there is nothing to recover yet. */
  readonly onRecover?: () => void
  /** Left out where nothing can be put back. */
  readonly onRestore?: () => void
}

/** What is wrong with the records, in calm words, with numbered steps and a code for the phone. */
export function TroubleScreen({ error, again, onRecover, onRestore }: TroubleScreenProps) {
  const { t } = useTranslation()
  const trouble = troubleOf(error.code)
  const canRecover = onRecover !== undefined && trouble === 'keySlotsDamaged'
  return (
    <Gate
      title={t(`frame.errors.${error.code}.title`)}
      context={t(`frame.errors.${error.code}.next`, { time: '' })}
      actions={
        <>
          {canRecover ? (
            <>
              <Button kind="primary" onClick={onRecover}>
                {t('setup.useRecoveryKey')}
              </Button>
              <Button onClick={again}>{t('frame.tryAgain')}</Button>
            </>
          ) : (
            <Button kind="primary" onClick={again}>
              {t('frame.tryAgain')}
            </Button>
          )}
          {onRestore !== undefined && helpedByBackup.has(trouble) && (
            <Button onClick={onRestore}>{t('backup.gate')}</Button>
          )}
          <Button onClick={() => void api.app.quit({})}>{t('setup.quit')}</Button>
        </>
      }
    >
      <ol className={styles['steps']}>
        <li>{t(`setup.trouble.${trouble}.one`)}</li>
        <li>{t(`setup.trouble.${trouble}.two`)}</li>
        <li>{t(`setup.trouble.${trouble}.three`)}</li>
      </ol>
      <p className={styles['code']}>
        {t('frame.errorCode')} <Code>{errorNumber[error.code]}</Code>
      </p>
    </Gate>
  )
}
