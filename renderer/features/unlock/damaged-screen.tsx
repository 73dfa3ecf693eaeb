import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { momentText } from '#shared/i18n/dates.ts'
import { api } from '../../api/client.ts'
import type { SignedIn } from '../../api/signed-in.ts'
import { useCall } from '../../api/use-call.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Code } from '../../ui/code.tsx'
import { errorNumber } from '../../ui/error-numbers.ts'
import { Gate } from '../../ui/gate.tsx'
import { Loading } from '../../ui/loading.tsx'
import { RestoreDialog, type DamagedBackup } from './damaged-restore.tsx'
import { StillReadable } from './still-readable.tsx'
import { TroubleScreen } from './trouble-screen.tsx'
import styles from './trouble-screen.module.css'

interface DamagedScreenProps {
  readonly error: AppError
  readonly again: () => void
  readonly onSignedIn: (person: SignedIn) => void
  /** From a stick, or with the recovery key. */
  readonly onRestore: () => void
}

/** The passphrase is right and the records cannot be read whole: look, or put a backup in their place. */
export function DamagedScreen({ error, again, onSignedIn, onRestore }: DamagedScreenProps) {
  const { t } = useTranslation()
  const backups = useCall(() => api.salvage.backups({}), [])
  const [chosen, setChosen] = useState<string | null>(null)
  const [asking, setAsking] = useState<DamagedBackup | null>(null)
  // The process that held the keys is gone: sign in once more.
  if (backups.state === 'failed')
    return <TroubleScreen error={error} again={again} onRestore={onRestore} />
  const kept = backups.value ?? []
  const backup = kept.find(({ name }) => name === chosen) ?? kept[0]
  return (
    <Gate
      title={t('frame.errors.damaged.title')}
      context={t('salvage.context')}
      actions={
        <>
          {backup !== undefined && (
            <Button
              kind="primary"
              onClick={() => {
                setAsking(backup)
              }}
            >
              {t('salvage.restore')}
            </Button>
          )}
          <Button onClick={again}>{t('frame.tryAgain')}</Button>
          <Button onClick={() => void api.app.quit({})}>{t('setup.quit')}</Button>
        </>
      }
      foot={
        <Button kind="plain" onClick={onRestore}>
          {t('backup.gate')}
        </Button>
      }
    >
      <p>{t('setup.trouble.damaged.one')}</p>
      {backups.value === null ? (
        <Loading />
      ) : (
        <Backups {...{ kept, backup }} onChoose={setChosen} />
      )}
      <StillReadable />
      <p className={styles['code']}>
        {t('frame.errorCode')} <Code>{errorNumber[error.code]}</Code>
      </p>
      {asking !== null && (
        <RestoreDialog
          backup={asking}
          onSignedIn={onSignedIn}
          onClose={() => {
            setAsking(null)
          }}
        />
      )}
    </Gate>
  )
}

interface BackupsProps {
  readonly kept: readonly DamagedBackup[]
  readonly backup: DamagedBackup | undefined
  readonly onChoose: (name: string) => void
}

/** The newest is chosen; older ones only for when it is damaged too. */
const offered = 5

function Backups({ kept, backup, onChoose }: BackupsProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const [newest] = kept
  if (backup === undefined || newest === undefined) return <p>{t('salvage.noBackup')}</p>
  const words = ({ made, cases }: DamagedBackup) => ({
    moment: momentText(made, language),
    cases: t('backup.cases', { count: cases }),
  })
  if (kept.length === 1) return <p>{t('salvage.newest', words(newest))}</p>
  return (
    <Choice
      label={t('salvage.which')}
      options={kept
        .slice(0, offered)
        .map((one) => ({ value: one.name, label: t('salvage.option', words(one)) }))}
      value={backup.name}
      onChange={onChoose}
    />
  )
}
