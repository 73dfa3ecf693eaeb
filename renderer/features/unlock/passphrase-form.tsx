import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Tile, useTileName } from '../../ui/tile.tsx'
import { useWaitText } from '../../ui/wait-text.ts'
import { useSecondsLeft } from './seconds-left.ts'
import styles from './passphrase-form.module.css'

export interface PassphraseFormProps {
  readonly tile: { readonly colour: string; readonly animal: string }
  readonly busy: boolean
  readonly error: AppError | null
  readonly onSubmit: (passphrase: string) => void
  /** Back to the pictures, where there are several. */
  readonly onOther?: () => void
}

export function PassphraseForm({ tile, busy, error, onSubmit, onOther }: PassphraseFormProps) {
  const { t } = useTranslation()
  const nameOf = useTileName()
  const waitText = useWaitText()
  const [passphrase, setPassphrase] = useState('')
  const left = useSecondsLeft(error)
  const name = nameOf(tile.colour, tile.animal)

  const problem = () => {
    if (left > 0) return t('frame.errors.waitBeforeRetry.next', { time: waitText(left) })
    if (error?.code !== 'wrongPassphrase') return null
    return `${t('frame.errors.wrongPassphrase.title')}. ${t('frame.errors.wrongPassphrase.next')}`
  }
  const submit = (event?: SyntheticEvent) => {
    event?.preventDefault()
    if (passphrase !== '' && left === 0 && !busy) onSubmit(passphrase)
  }
  return (
    <form className={styles['form']} onSubmit={submit}>
      <div className={styles['who']}>
        <Tile colour={tile.colour} animal={tile.animal} size={72} />
        <div className={styles['name']}>
          <span>{name}</span>
          {onOther !== undefined && (
            <Button kind="plain" onClick={onOther}>
              {t('setup.otherPicture')}
            </Button>
          )}
        </div>
      </div>
      <TextField
        type="password"
        label={t('setup.passphraseOf', { tile: name })}
        hideLabel
        value={passphrase}
        onChange={setPassphrase}
        error={problem()}
        maxLength={1024}
        takesFocus
      />
      <div>
        <Button
          kind="primary"
          size="large"
          submit
          busy={busy}
          disabled={left > 0 || (passphrase === '' && !busy)}
        >
          {busy ? t('setup.unlocking') : t('setup.signIn')}
        </Button>
      </div>
    </form>
  )
}
