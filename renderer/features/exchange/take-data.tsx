import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { SecondPersonFields } from '../../approval/second-person.tsx'
import { useSecondPerson } from '../../approval/use-second-person.ts'
import { JobProgress } from '../../api/job-progress.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useWork } from '../../api/use-work.ts'

const shortest = 16

/** What is typed, who agrees, and how writing the file went. */
function useTaking() {
  const { t } = useTranslation()
  const [passphrase, setPassphrase] = useState('')
  const [short, setShort] = useState(false)
  const [taken, setTaken] = useState<string | null>(null)
  const second = useSecondPerson()
  const [tried, setTried] = useState(false)
  const { busy, error, run } = useWork()
  const take = async (): Promise<void> => {
    setTaken(null)
    const target = await api.app.chooseSaveFile({ kind: 'data', suggestedName: 'office' })
    if (target === null) return
    try {
      const { cases, persons } = await api.exchange.write({
        target,
        passphrase,
        ...second.approval,
      })
      setTaken(t('exchange.taken', { cases, persons, place: target.label }))
      setPassphrase('')
      setTried(false)
    } finally {
      second.clear()
    }
  }
  const start = (): void => {
    setTried(true)
    if (passphrase.trim().length < shortest) setShort(true)
    else if (second.complete) run(take)
  }
  const type = (typed: string): void => {
    setPassphrase(typed)
    setShort(false)
  }
  return { passphrase, type, short, taken, second, tried, busy, error, start }
}

export function TakeData() {
  const { t } = useTranslation()
  const { passphrase, type, short, taken, second, tried, busy, error, start } = useTaking()
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
        onChange={type}
      />
      <div>
        <Button
          kind="plain"
          onClick={() => {
            void api.session.suggestPassphrase({}).then((suggested) => {
              type(suggested.passphrase)
            })
          }}
        >
          {t('exchange.suggest')}
        </Button>
      </div>
      <SecondPersonFields second={second} tried={tried} />
      <div>
        <Button busy={busy} onClick={start}>
          {t('exchange.take')}
        </Button>
      </div>
      {busy && <JobProgress job="exchange.write" label={t('exchange.working')} />}
    </Section>
  )
}
