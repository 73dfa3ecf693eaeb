import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { JobProgress } from '../../api/job-progress.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useWork } from '../../api/use-work.ts'

const shortest = 16

export function TakeData() {
  const { t } = useTranslation()
  const [passphrase, setPassphrase] = useState('')
  const [short, setShort] = useState(false)
  const [taken, setTaken] = useState<string | null>(null)
  const { busy, error, run } = useWork()
  const take = async (): Promise<void> => {
    setTaken(null)
    const target = await api.app.chooseSaveFile({ kind: 'data', suggestedName: 'office' })
    if (target === null) return
    const { cases, persons } = await api.exchange.write({ target, passphrase })
    setTaken(t('exchange.taken', { cases, persons, place: target.label }))
    setPassphrase('')
  }
  return (
    <Section title={t('exchange.takeTitle')} context={t('exchange.takeContext')}>
      {error !== null && <ErrorNotice error={error} />}
      {taken !== null && <Notice kind="good" live title={taken} />}
      <TextField
        label={t('exchange.passphrase')}
        hint={t('exchange.passphraseHint')}
        type="password"
        value={passphrase}
        {...(short ? { error: t('exchange.tooShort') } : {})}
        onChange={(typed) => {
          setPassphrase(typed)
          setShort(false)
        }}
      />
      <div>
        <Button
          kind="plain"
          onClick={() => {
            void api.session.suggestPassphrase({}).then((suggested) => {
              setPassphrase(suggested.passphrase)
            })
          }}
        >
          {t('exchange.suggest')}
        </Button>
      </div>
      <div>
        <Button
          busy={busy}
          onClick={() => {
            if (passphrase.trim().length < shortest) setShort(true)
            else run(take)
          }}
        >
          {t('exchange.take')}
        </Button>
      </div>
      {busy && <JobProgress job="exchange.write" label={t('exchange.working')} />}
    </Section>
  )
}
