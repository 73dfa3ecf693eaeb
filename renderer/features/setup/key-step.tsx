import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { Button } from '../../ui/button.tsx'
import { Gate } from '../../ui/gate.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Notice } from '../../ui/notice.tsx'
import { groupsOf } from './key-groups.ts'
import { KeySheet } from './key-sheet.tsx'
import styles from './setup.module.css'

export interface KeyStepProps {
  readonly recoveryKey: string
  /** Small words above the title: where we are on the way. */
  readonly above?: string
  /** Left out: what a first key is for. */
  readonly context?: string
  readonly onNext: () => void
  /** Left out: there is no way back, because the key is already in force. */
  readonly onBack?: () => void
}

/** The key, to print or to write down. */
export function KeyStep(props: KeyStepProps) {
  const { t } = useTranslation()
  return (
    <>
      <div className={styles['screen']}>
        <Gate
          title={t('setup.keyTitle')}
          context={props.context ?? t('setup.keyContext')}
          above={props.above}
          actions={
            <>
              <Button kind="primary" size="large" onClick={props.onNext}>
                {t('setup.keyWritten')}
              </Button>
              <Button
                size="large"
                icon={<Icon name="print" />}
                onClick={() => void api.app.print({})}
              >
                {t('frame.print')}
              </Button>
              {props.onBack !== undefined && (
                <Button size="large" kind="plain" onClick={props.onBack}>
                  {t('frame.back')}
                </Button>
              )}
            </>
          }
        >
          <KeyGroups recoveryKey={props.recoveryKey} />
          <Notice kind="attention" title={t('setup.keyOnPaper')}>
            <p>{t('setup.keySafe')}</p>
            <p>{t('setup.keyPhoto')}</p>
          </Notice>
        </Gate>
      </div>
      <KeySheet recoveryKey={props.recoveryKey} />
    </>
  )
}

export function KeyGroups(props: { readonly recoveryKey: string }) {
  const { t } = useTranslation()
  return (
    <ol className={styles['groups']} translate="no" aria-label={t('setup.keyTitle')}>
      {groupsOf(props.recoveryKey).map((group, index) => (
        <li key={index} className={styles['group']}>
          <span className={styles['number']} aria-hidden="true">
            {index + 1}
          </span>
          <span className={styles['letters']}>{group}</span>
        </li>
      ))}
    </ol>
  )
}
