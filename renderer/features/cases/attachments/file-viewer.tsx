import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { shownAs } from '#shared/attachments/types.ts'
import type { Attachment } from '#shared/ipc/attachments.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Loading } from '../../../ui/loading.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { FileError } from './file-error.tsx'
import { useFacts } from './file-words.ts'
import { useLoadedFile, type LoadedFile } from './use-loaded-file.ts'
import styles from './file-viewer.module.css'

/** The reader of PDF is large, and most files are photos. */
const PdfPages = lazy(async () => ({ default: (await import('./pdf-pages.tsx')).PdfPages }))

interface FileViewerProps {
  readonly file: Attachment
  readonly onClose: () => void
}

/** Shows a file from memory; closing it lets go of it. */
export function FileViewer({ file, onClose }: FileViewerProps) {
  const { t } = useTranslation()
  const facts = useFacts()
  const loaded = useLoadedFile(file)
  return (
    <Dialog title={t(`attachments.kind.${shownAs[file.type]}`)} open size="full" onClose={onClose}>
      <p data-private="true">{file.name}</p>
      {loaded.state === 'failed' && <FileError error={loaded.error} />}
      {loaded.state === 'loading' && (
        <Progress
          label={t('attachments.opening')}
          done={loaded.done}
          of={loaded.of}
          onCancel={onClose}
        />
      )}
      {loaded.state === 'ready' && <Shown file={file} loaded={loaded} />}
      {file.description !== null && <p data-private="true">{file.description}</p>}
      <p className={styles['quiet']}>
        {facts(file)}
        <br />
        {t('attachments.stays')}
      </p>
    </Dialog>
  )
}

interface ShownProps {
  readonly file: Attachment
  readonly loaded: Extract<LoadedFile, { readonly state: 'ready' }>
}

function Shown({ file, loaded }: ShownProps) {
  const [failed, setFailed] = useState(false)
  const { t } = useTranslation()
  if (failed) return <Notice kind="attention" live title={t('attachments.cannotShow')} />
  const fail = () => {
    setFailed(true)
  }
  if (loaded.shown === 'image') return <Photo name={file.name} url={loaded.url} onFailed={fail} />
  if (loaded.shown === 'pdf')
    return (
      <Suspense fallback={<Loading />}>
        <PdfPages name={file.name} bytes={loaded.bytes} />
      </Suspense>
    )
  return (
    <audio
      className={styles['sound']}
      data-private="true"
      controls
      controlsList="nodownload noremoteplayback"
      aria-label={file.name}
      src={loaded.url}
      onError={fail}
    >
      {/* What is said in it nobody has written down; what it is about stands below. */}
      <track kind="captions" />
    </audio>
  )
}

interface PhotoProps {
  readonly name: string
  readonly url: string
  readonly onFailed: () => void
}

function Photo({ name, url, onFailed }: PhotoProps) {
  const { t } = useTranslation()
  const [whole, setWhole] = useState(false)
  return (
    <>
      <Button
        onClick={() => {
          setWhole(!whole)
        }}
      >
        {t(whole ? 'attachments.fitSize' : 'attachments.wholeSize')}
      </Button>
      <div className={styles['stage']}>
        <img
          className={whole ? styles['whole'] : styles['fitting']}
          data-private="true"
          src={url}
          alt={name}
          draggable={false}
          onError={onFailed}
        />
      </div>
    </>
  )
}
