import { useTranslation } from 'react-i18next'
import type { SignedIn } from '../../api/signed-in.ts'
import { Button } from '../../ui/button.tsx'
import { Gate } from '../../ui/gate.tsx'
import styles from './setup.module.css'

export function DoneStep(props: {
  readonly person: SignedIn
  readonly onGo: (person: SignedIn) => void
}) {
  const { t } = useTranslation()
  return (
    <Gate
      title={t('setup.doneTitle')}
      context={t('setup.doneContext')}
      actions={
        <Button
          kind="primary"
          size="large"
          onClick={() => {
            props.onGo(props.person)
          }}
        >
          {t('setup.toOffice')}
        </Button>
      }
    >
      <ul className={styles['text']}>
        <li>{t('setup.doneKey')}</li>
        <li>{t('setup.doneLock')}</li>
        <li>{t('setup.doneBackup')}</li>
      </ul>
    </Gate>
  )
}
