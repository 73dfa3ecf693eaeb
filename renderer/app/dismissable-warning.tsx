import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSignedIn } from '../api/signed-in.ts'
import { VaultWarning } from '../features/home/vault-warning.tsx'
import { Button } from '../ui/button.tsx'
import styles from './shell.module.css'

/** On every screen until somebody has read it; Home goes on saying it. */
export function DismissableWarning() {
  const { t } = useTranslation()
  const { warning } = useSignedIn()
  const [read, setRead] = useState(false)
  if (warning === undefined || read) return null
  return (
    <div className={styles['warning']}>
      <VaultWarning
        warning={warning}
        action={
          <Button
            onClick={() => {
              setRead(true)
            }}
          >
            {t('home.older.read')}
          </Button>
        }
      />
    </div>
  )
}
