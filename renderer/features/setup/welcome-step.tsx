import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Gate } from '../../ui/gate.tsx'
import styles from './setup.module.css'

export function WelcomeStep(props: {
  readonly onOffice: () => void
  readonly onPractice: () => void
  readonly onRestore: () => void
}) {
  const { t } = useTranslation()
  return (
    <Gate title={t('setup.welcome')}>
      <div className={styles['text']}>
        <p>{t('setup.welcomeFirst')}</p>
        <p>{t('setup.welcomeSecond')}</p>
      </div>
      <div className={styles['ways']}>
        <div className={styles['way']}>
          <Button kind="primary" size="large" onClick={props.onOffice}>
            {t('setup.startOffice')}
          </Button>
          <p className={styles['soft']}>{t('setup.startOfficeMore')}</p>
        </div>
        <div className={styles['way']}>
          <Button size="large" onClick={props.onPractice}>
            {t('setup.startPractice')}
          </Button>
          <p className={styles['soft']}>{t('setup.startPracticeMore')}</p>
        </div>
        <div className={styles['way']}>
          <Button size="large" onClick={props.onRestore}>
            {t('backup.gate')}
          </Button>
          <p className={styles['soft']}>{t('backup.gateMore')}</p>
        </div>
      </div>
    </Gate>
  )
}
