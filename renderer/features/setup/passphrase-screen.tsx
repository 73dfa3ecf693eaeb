import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '#shared/errors.ts'
import { api } from '../../api/client.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { asAppError } from '../../api/use-call.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { NewPassphrase, usePassphraseCheck } from './new-passphrase.tsx'
import styles from './setup.module.css'

const empty = { passphrase: '', again: '' }

function useChange(onDone: () => void) {
  const [state, setState] = useState<'waiting' | 'busy' | 'done'>('waiting')
  const [error, setError] = useState<AppError | null>(null)
  const change = (old: string, next: string) => {
    setState('busy')
    setError(null)
    api.staff.changePassphrase({ old, next }).then(
      () => {
        setState('done')
        onDone()
      },
      (thrown: unknown) => {
        setState('waiting')
        setError(asAppError(thrown))
      },
    )
  }
  return { state, error, change }
}

/** Inside the office: the own passphrase, for another one. */
export function PassphraseScreen() {
  const { t } = useTranslation()
  const { organisation, person } = useSignedIn()
  const [old, setOld] = useState('')
  const [pair, setPair] = useState(empty)
  const [tried, setTried] = useState(false)
  const { state, error, change } = useChange(() => {
    setTried(false)
    setOld('')
    setPair(empty)
  })
  const check = usePassphraseCheck(pair, [organisation, person])
  const wrong = error?.code === 'wrongPassphrase'
  const submit = async () => {
    setTried(true)
    if (state !== 'busy' && old !== '' && (await check.fits())) change(old, pair.passphrase)
  }
  return (
    <Page title={t('staff.passphraseTitle')} context={t('staff.passphraseContext')}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        {state === 'done' && <Notice kind="good" title={t('staff.passphraseChanged')} live />}
        {error !== null && !wrong && <ErrorNotice error={error} />}
        <TextField
          type="password"
          label={t('staff.passphraseNow')}
          value={old}
          maxLength={1024}
          error={wrong || (tried && old === '') ? t('frame.errors.wrongPassphrase.title') : null}
          onChange={setOld}
        />
        <NewPassphrase
          value={pair}
          strength={check.strength}
          tried={tried}
          onChange={(next) => {
            setPair((before) => ({ ...before, ...next }))
          }}
        />
        <div>
          <Button kind="primary" submit busy={state === 'busy'}>
            {t('staff.passphraseChange')}
          </Button>
        </div>
      </form>
    </Page>
  )
}
