import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { Strength } from './strength-level.ts'
import { lowestAccepted } from './strength-level.ts'
import { StrengthMeter } from './strength-meter.tsx'
import { useStrength } from './use-strength.ts'
import styles from './setup.module.css'

export interface PassphrasePair {
  readonly passphrase: string
  readonly again: string
}

export interface NewPassphraseProps {
  readonly value: PassphrasePair
  readonly onChange: (value: Partial<PassphrasePair>) => void
  readonly strength: Strength | null
  /** Somebody has tried to go on: now say what is missing. */
  readonly tried: boolean
  readonly takesFocus?: boolean
}

/** How strong the pair is, and whether it may be used. */
export function usePassphraseCheck(pair: PassphrasePair, known: readonly string[]) {
  const strength = useStrength(pair.passphrase, known)
  /** Weighs anew: who types fast presses the button before the meter has moved. */
  const fits = async (): Promise<boolean> => {
    if (pair.passphrase === '' || pair.passphrase !== pair.again) return false
    const { weigh } = await import('./strength.ts')
    return weigh(pair.passphrase, known) >= lowestAccepted
  }
  return { strength, fits }
}

export function NewPassphrase(props: NewPassphraseProps) {
  const { t } = useTranslation()
  const { value, onChange, strength, tried } = props
  const tooWeak = tried && strength !== null && strength < lowestAccepted
  const differs = value.again !== '' && value.again !== value.passphrase
  const ended = value.again.length >= value.passphrase.length || tried
  return (
    <div className={styles['form']}>
      <TextField
        type="password"
        label={t('setup.passphrase')}
        hint={t('setup.passphraseHint')}
        value={value.passphrase}
        onChange={(passphrase) => {
          onChange({ passphrase })
        }}
        maxLength={1024}
        takesFocus={props.takesFocus === true}
        error={tooWeak || (tried && value.passphrase === '') ? t('setup.passphraseTooWeak') : null}
      />
      <StrengthMeter typed={value.passphrase !== ''} strength={strength} />
      <Suggestion
        onTake={(passphrase) => {
          onChange({ passphrase, again: '' })
        }}
      />
      <TextField
        type="password"
        label={t('setup.passphraseAgain')}
        value={value.again}
        onChange={(again) => {
          onChange({ again })
        }}
        maxLength={1024}
        error={
          (differs && ended) || (tried && value.again === '') ? t('setup.passphraseDiffers') : null
        }
      />
    </div>
  )
}

/** Words drawn by chance, shown to be written down before they are taken. */
function Suggestion(props: { readonly onTake: (passphrase: string) => void }) {
  const { t } = useTranslation()
  const [suggested, setSuggested] = useState<string | null>(null)
  const suggest = () => {
    void api.session.suggestPassphrase({}).then(({ passphrase }) => {
      setSuggested(passphrase)
    })
  }
  if (suggested === null) {
    return (
      <div>
        <Button onClick={suggest}>{t('setup.suggest')}</Button>
      </div>
    )
  }
  return (
    <div className={styles['suggested']}>
      <p>
        <strong>{t('setup.suggested')}</strong>
      </p>
      <output className={styles['words']} translate="no">
        {suggested}
      </output>
      <p className={styles['soft']}>{t('setup.suggestedMore')}</p>
      <div className={styles['row']}>
        <Button
          onClick={() => {
            props.onTake(suggested)
          }}
        >
          {t('setup.useSuggested')}
        </Button>
        <Button kind="plain" onClick={suggest}>
          {t('setup.suggestOther')}
        </Button>
      </div>
    </div>
  )
}
