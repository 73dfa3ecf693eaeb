import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileHandle } from '#shared/ipc/call.ts'
import { dateText } from '#shared/i18n/dates.ts'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Gate } from '../../ui/gate.tsx'
import { Loading } from '../../ui/loading.tsx'
import type { Source } from './use-restore.ts'
import styles from './setup.module.css'

interface RestoreSourceProps {
  readonly onChoose: (source: Source) => void
  readonly onBack: () => void
}

const fromFile = 'file'

/** The newest one here is proposed; where there is none, a file is asked for. */
export function RestoreSource({ onChoose, onBack }: RestoreSourceProps) {
  const { t } = useTranslation()
  const call = useCall(() => api.backup.here({}), [])
  const [chosen, setChosen] = useState<string | null>(null)
  const [file, setFile] = useState<FileHandle | null>(null)
  const here = call.value ?? []
  const value = chosen ?? here[0]?.name ?? fromFile
  const isFile = value === fromFile
  const next = () => {
    if (!isFile) onChoose({ kind: 'here', name: value })
    else if (file !== null) onChoose({ kind: 'file', file })
  }
  if (call.state === 'loading' && call.value === null) return <Loading />
  return (
    <Gate
      title={t('backup.fromTitle')}
      context={t('backup.fromContext')}
      actions={
        <>
          <Button kind="primary" size="large" disabled={isFile && file === null} onClick={next}>
            {t('frame.goOn')}
          </Button>
          <Button size="large" kind="plain" onClick={onBack}>
            {t('frame.back')}
          </Button>
        </>
      }
    >
      {call.state === 'failed' && <ErrorNotice error={call.error} again={call.again} />}
      {here.length > 0 && <Which here={here} value={value} onChange={setChosen} />}
      {isFile && <FilePart alone={here.length === 0} file={file} onFile={setFile} />}
    </Gate>
  )
}

interface WhichProps {
  readonly here: readonly { readonly name: string; readonly day: string }[]
  readonly value: string
  readonly onChange: (value: string) => void
}

function Which({ here, value, onChange }: WhichProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return (
    <Choice
      label={t('backup.fromTitle')}
      hideLabel
      options={[
        ...here.map(({ name, day }) => ({
          value: name,
          label: dateText(day, language),
          description: t('backup.fromHere'),
        })),
        { value: fromFile, label: t('backup.fromFile') },
      ]}
      value={value}
      onChange={onChange}
    />
  )
}

interface FilePartProps {
  /** There is nothing else to choose. */
  readonly alone: boolean
  readonly file: FileHandle | null
  readonly onFile: (file: FileHandle) => void
}

function FilePart({ alone, file, onFile }: FilePartProps) {
  const { t } = useTranslation()
  const choose = () => {
    void api.app.chooseBackup({}).then((handle) => {
      if (handle !== null) onFile(handle)
    })
  }
  return (
    <div className={styles['form']}>
      {alone && <p>{t('backup.fromFile')}</p>}
      <div>
        <Button onClick={choose}>{t('backup.choose')}</Button>
      </div>
      {file !== null && <p>{t('backup.chosen', { file: file.label })}</p>}
    </div>
  )
}
