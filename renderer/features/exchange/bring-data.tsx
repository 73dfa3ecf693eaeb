import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileHandle } from '#shared/ipc/call.ts'
import type { DataContents } from '#shared/ipc/exchange.ts'
import { api } from '../../api/client.ts'
import { JobProgress } from '../../api/job-progress.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { DataInside } from './data-inside.tsx'
import { useWork } from '../../api/use-work.ts'

/** The chosen file, what is inside it, and how bringing it in went. */
function useBringing() {
  const { t } = useTranslation()
  const [source, setSource] = useState<FileHandle | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [inside, setInside] = useState<DataContents | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const { busy, error, run } = useWork()
  const choose = async (): Promise<void> => {
    const file = await api.app.chooseFile({ kind: 'data' })
    if (file === null) return
    setSource(file)
    setInside(null)
    setDone(null)
  }
  const look = async (file: FileHandle): Promise<void> => {
    setInside(await api.exchange.look({ source: file, passphrase }))
  }
  const bring = async (file: FileHandle): Promise<void> => {
    const { recoded, ...counts } = await api.exchange.read({ source: file, passphrase })
    const more = recoded === 0 ? '' : ` ${t('exchange.recoded', { count: recoded })}`
    setDone(t('exchange.brought', counts) + more)
    setInside(null)
    setSource(null)
    setPassphrase('')
  }
  return { source, passphrase, setPassphrase, inside, done, busy, error, run, choose, look, bring }
}

/** Choose, open and look, then bring in: nothing changes before the last step. */
export function BringData() {
  const { t } = useTranslation()
  const { source, passphrase, inside, done, busy, error, run, ...bringing } = useBringing()
  return (
    <Section title={t('exchange.bringTitle')} context={t('exchange.bringContext')}>
      {error?.code === 'wrongPassphrase' && (
        <Notice kind="attention" live title={t('exchange.wrongPassphrase')} />
      )}
      {error !== null && error.code !== 'wrongPassphrase' && <ErrorNotice error={error} />}
      {done !== null && <Notice kind="good" live title={done} />}
      <div>
        <Button
          onClick={() => {
            run(bringing.choose)
          }}
        >
          {t('exchange.choose')}
        </Button>
      </div>
      {source !== null && (
        <>
          <p>{t('exchange.chosen', { file: source.label })}</p>
          <TextField
            label={t('exchange.passphrase')}
            type="password"
            value={passphrase}
            takesFocus
            onChange={bringing.setPassphrase}
          />
          {inside === null && (
            <LookButton
              busy={busy}
              disabled={passphrase === ''}
              onLook={() => {
                run(() => bringing.look(source))
              }}
            />
          )}
        </>
      )}
      {source !== null && inside !== null && (
        <DataInside
          inside={inside}
          busy={busy}
          onBring={() => {
            run(() => bringing.bring(source))
          }}
        />
      )}
      {busy && source !== null && <JobProgress job="exchange.read" label={t('exchange.working')} />}
    </Section>
  )
}

interface LookButtonProps {
  readonly busy: boolean
  readonly disabled: boolean
  readonly onLook: () => void
}

function LookButton({ busy, disabled, onLook }: LookButtonProps) {
  const { t } = useTranslation()
  return (
    <div>
      <Button kind="primary" busy={busy} disabled={disabled} onClick={onLook}>
        {t('exchange.look')}
      </Button>
    </div>
  )
}
