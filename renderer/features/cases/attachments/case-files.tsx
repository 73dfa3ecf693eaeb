import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '#shared/ipc/attachments.ts'
import type { CaseDetail } from '#shared/ipc/cases.ts'
import type { FileHandle } from '#shared/ipc/call.ts'
import { api } from '../../../api/client.ts'
import { useMay } from '../../../api/signed-in.ts'
import { useWork } from '../../../api/use-work.ts'
import { Button } from '../../../ui/button.tsx'
import { Loading } from '../../../ui/loading.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { AddFileDialog } from './add-file-dialog.tsx'
import { FileError } from './file-error.tsx'
import { FileRow } from './file-row.tsx'
import { FileViewer } from './file-viewer.tsx'
import { RemoveFileDialog } from './remove-file-dialog.tsx'
import { useFiles } from './use-files.ts'
import styles from './case-files.module.css'

interface CaseFilesProps {
  readonly detail: CaseDetail
  readonly canAdd: boolean
  readonly canRemove: boolean
}

/** Photos, documents and recordings of the case. */
export function CaseFiles(props: CaseFilesProps) {
  const { t } = useTranslation()
  if (useMay('seeNames')) return <VisibleFiles {...props} />
  return (
    <Section title={t('attachments.title')}>
      <p className={styles['quiet']}>{t('attachments.noNames')}</p>
    </Section>
  )
}

type Doing =
  | { readonly what: 'add'; readonly source: FileHandle }
  | { readonly what: 'show' | 'remove'; readonly file: Attachment }

/** Which dialog stands open, and how the last one ended. */
function useDoing(changed: () => void) {
  const [doing, setDoing] = useState<Doing | null>(null)
  const [done, setDone] = useState<string | null>(null)
  return {
    doing,
    done,
    begin: (next: Doing) => {
      setDone(null)
      setDoing(next)
    },
    close: () => {
      setDoing(null)
    },
    finish: (words: string) => {
      setDone(words)
      setDoing(null)
      changed()
    },
  }
}

function VisibleFiles({ detail, canAdd, canRemove }: CaseFilesProps) {
  const { t } = useTranslation()
  const { call, more, changed } = useFiles(detail.caseId)
  const { doing, done, begin, close, finish } = useDoing(changed)
  const { error, run } = useWork()
  const choose = async () => {
    const source = await api.app.chooseFile({ kind: 'attachment' })
    if (source !== null) begin({ what: 'add', source })
  }
  const addButton = (
    <Button
      kind="plain"
      onClick={() => {
        run(choose)
      }}
    >
      {t('attachments.add')}
    </Button>
  )
  return (
    <Section title={t('attachments.title')} action={canAdd ? addButton : undefined}>
      {error !== null && <FileError error={error} />}
      {done !== null && <Notice kind="good" live title={done} />}
      <FileList
        call={call}
        canAdd={canAdd}
        canRemove={canRemove}
        detail={detail}
        onMore={more}
        onShow={(file) => {
          begin({ what: 'show', file })
        }}
        onRemove={(file) => {
          begin({ what: 'remove', file })
        }}
      />
      {doing?.what === 'add' && (
        <AddFileDialog detail={detail} source={doing.source} onClose={close} onAdded={finish} />
      )}
      {doing?.what === 'show' && <FileViewer file={doing.file} onClose={close} />}
      {doing?.what === 'remove' && (
        <RemoveFileDialog file={doing.file} onClose={close} onRemoved={finish} />
      )}
    </Section>
  )
}

interface FileListProps extends CaseFilesProps {
  readonly call: ReturnType<typeof useFiles>['call']
  readonly onMore: () => void
  readonly onShow: (file: Attachment) => void
  readonly onRemove: (file: Attachment) => void
}

function FileList({ call, detail, onMore, onShow, onRemove, ...can }: FileListProps) {
  const { t } = useTranslation()
  if (call.value === null)
    return call.state === 'failed' ? <FileError error={call.error} /> : <Loading />
  const { total, files } = call.value
  return (
    <>
      {call.state === 'failed' && <FileError error={call.error} />}
      {total === 0 && (
        <p className={styles['quiet']}>
          {t('attachments.none')} {can.canAdd && t('attachments.chooseMore')}
        </p>
      )}
      <ul className={styles['files']}>
        {files.map((file) => (
          <FileRow
            key={file.id}
            file={file}
            detail={detail}
            canRemove={can.canRemove}
            onShow={onShow}
            onRemove={onRemove}
          />
        ))}
      </ul>
      {files.length < total && (
        <div className={styles['more']}>
          <Button onClick={onMore} busy={call.state === 'loading'}>
            {t('attachments.more')}
          </Button>
          <span className={styles['quiet']}>
            {t('frame.doneOf', { done: files.length, of: total })}
          </span>
        </div>
      )}
    </>
  )
}
