/** @file Last steps: where the file goes, writing it, and what is true afterwards. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileHandle } from '#shared/ipc/call.ts'
import { api } from '../../api/client.ts'
import { JobProgress } from '../../api/job-progress.tsx'
import { SecondPersonFields } from '../../approval/second-person.tsx'
import { useSecondPerson } from '../../approval/use-second-person.ts'
import { Button } from '../../ui/button.tsx'
import { Code } from '../../ui/code.tsx'
import { dateText } from '../../ui/dates.ts'
import { Facts } from '../../ui/facts.tsx'
import { Notice } from '../../ui/notice.tsx'
import { SharingError } from './sharing-error.tsx'
import { useWork } from './use-work.ts'
import styles from './sharing.module.css'

export type Written = Awaited<ReturnType<typeof api.sharing.write>>

export interface StepWriteProps {
  readonly preparedId: string
  readonly organisation: string
  readonly onWritten: (written: Written, folder: FileHandle) => void
}

export function StepWrite({ preparedId, organisation, onWritten }: StepWriteProps) {
  const { t } = useTranslation()
  const [folder, setFolder] = useState<FileHandle | null>(null)
  const choosing = useWork()
  const writing = useWork()
  const second = useSecondPerson()
  const [tried, setTried] = useState(false)
  const write = (into: FileHandle) => {
    setTried(true)
    if (!second.complete) return
    writing.run(async () => {
      const input = { preparedId, folder: into, ...second.approval }
      try {
        onWritten(await api.sharing.write(input), into)
      } finally {
        second.clear()
      }
    })
  }
  const choose = () => {
    choosing.run(async () => {
      setFolder((await api.app.chooseFolder({})) ?? folder)
    })
  }
  return (
    <div className={styles['stack']}>
      <p className={styles['text']}>{t('sharing.wizard.writeContext')}</p>
      {folder && <Facts items={[{ label: t('sharing.wizard.folder'), value: folder.label }]} />}
      {folder && <SecondPersonFields second={second} tried={tried} />}
      <div className={styles['buttons']}>
        {folder && (
          <Button
            kind="primary"
            busy={writing.busy}
            onClick={() => {
              write(folder)
            }}
          >
            {t('sharing.wizard.write')}
          </Button>
        )}
        <Button kind={folder ? 'quiet' : 'primary'} disabled={writing.busy} onClick={choose}>
          {folder ? t('sharing.wizard.anotherFolder') : t('sharing.wizard.chooseFolder')}
        </Button>
      </div>
      <p className={styles['soft']}>{t('sharing.wizard.writeAfter', { organisation })}</p>
      {writing.busy && (
        <JobProgress job="sharing.write" label={t('sharing.wizard.writing')} inHundredths />
      )}
      {choosing.error && <SharingError error={choosing.error} />}
      {writing.error && <SharingError error={writing.error} />}
    </div>
  )
}

export function StepDone(props: { readonly written: Written; readonly folder: FileHandle }) {
  const { t, i18n } = useTranslation()
  const { written, folder } = props
  return (
    <div className={styles['stack']}>
      <Notice kind="good" title={t('sharing.wizard.doneTitle')} live>
        <p>{t('sharing.wizard.doneReadBack')}</p>
        <p>{t('sharing.wizard.doneWhere', { folder: folder.label })}</p>
        <p>{t('sharing.wizard.doneEject')}</p>
      </Notice>
      <Facts
        items={[
          { label: t('sharing.wizard.file'), value: <Code>{written.fileName}</Code> },
          { label: t('sharing.wizard.number'), value: written.sequence },
          { label: t('sharing.wizard.people'), value: written.persons },
          { label: t('sharing.wizard.deleteBy'), value: dateText(written.deleteBy, i18n.language) },
        ]}
      />
    </div>
  )
}
