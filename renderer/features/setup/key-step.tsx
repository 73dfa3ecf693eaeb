import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { Button } from '../../ui/button.tsx'
import { Gate } from '../../ui/gate.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Notice } from '../../ui/notice.tsx'
import { groupsOf } from './key-groups.ts'
import { KeySheet } from './key-sheet.tsx'
import type { StepProps } from './setup-form.ts'
import styles from './setup.module.css'

export function KeyStep(props: StepProps & { readonly recoveryKey: string }) {
  const { t } = useTranslation()
  return (
    <>
      <div className={styles['screen']}>
        <Gate
          title={t('setup.keyTitle')}
          context={t('setup.keyContext')}
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
              <Button size="large" kind="plain" onClick={props.onBack}>
                {t('frame.back')}
              </Button>
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
