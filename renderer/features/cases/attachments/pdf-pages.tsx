import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Loading } from '../../../ui/loading.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { isLocked, openPdf, wasStopped, type PdfDocument } from './pdf-document.ts'
import styles from './file-viewer.module.css'

interface PdfPagesProps {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

type Opened = PdfDocument | 'opening' | 'locked' | 'broken'

function usePdf(bytes: Uint8Array<ArrayBuffer>): Opened {
  const [opened, setOpened] = useState<Opened>('opening')
  useEffect(() => {
    const gone = new AbortController()
    const show = (state: Opened): void => {
      if (!gone.signal.aborted) setOpened(state)
    }
    openPdf(bytes, gone.signal).then(show, (error: unknown) => {
      show(isLocked(error) ? 'locked' : 'broken')
    })
    return () => {
      gone.abort()
    }
  }, [bytes])
  return opened
}

/** One page at a time, so that a thousand pages need no more memory than one. */
export function PdfPages({ name, bytes }: PdfPagesProps) {
  const { t } = useTranslation()
  const opened = usePdf(bytes)
  if (opened === 'opening') return <Loading />
  if (opened === 'locked') return <Notice kind="attention" live title={t('attachments.locked')} />
  if (opened === 'broken')
    return <Notice kind="attention" live title={t('attachments.cannotShow')} />
  return <Pages name={name} document={opened} />
}

interface PagesProps {
  readonly name: string
  readonly document: PdfDocument
}

/** Beside the page: the frame around it. */
const frameWidth = 26
const largeScale = 1.6

/** Draws the page whenever it is another one, or another size. */
function useDrawnPage(document: PdfDocument, page: number, scale: number) {
  const [failed, setFailed] = useState<number | null>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  const shown = useRef(page)
  useEffect(() => {
    const [paper, place] = [canvas.current, bar.current]
    if (paper === null || place === null) return
    document.draw(page, paper, (place.clientWidth - frameWidth) * scale).catch((error: unknown) => {
      if (!wasStopped(error)) setFailed(page)
    })
    if (page !== shown.current) place.scrollIntoView({ block: 'start' })
    shown.current = page
  }, [document, page, scale])
  return { canvas, bar, failed: failed === page }
}

function Pages({ name, document }: PagesProps) {
  const { t } = useTranslation()
  const [page, setPage] = useState(1)
  const [large, setLarge] = useState(false)
  const { canvas, bar, failed } = useDrawnPage(document, page, large ? largeScale : 1)
  const pageWords = t('attachments.pageOf', { page, count: document.pages })
  return (
    <>
      <div className={styles['pages']} ref={bar}>
        {document.pages > 1 && <PageButtons page={page} pages={document.pages} onPage={setPage} />}
        <span role="status">{pageWords}</span>
        <Button
          onClick={() => {
            setLarge(!large)
          }}
        >
          {t(large ? 'attachments.fitSize' : 'attachments.larger')}
        </Button>
      </div>
      {failed && <Notice kind="attention" live title={t('attachments.cannotShow')} />}
      <div className={styles['stage']} role="img" aria-label={`${name}, ${pageWords}`}>
        <canvas ref={canvas} className={styles['whole']} data-private="true" />
      </div>
    </>
  )
}

interface PageButtonsProps {
  readonly page: number
  readonly pages: number
  readonly onPage: (page: number) => void
}

function PageButtons({ page, pages, onPage }: PageButtonsProps) {
  const { t } = useTranslation()
  return (
    <>
      <Button
        disabled={page === 1}
        onClick={() => {
          onPage(page - 1)
        }}
      >
        {t('attachments.previousPage')}
      </Button>
      <Button
        disabled={page === pages}
        onClick={() => {
          onPage(page + 1)
        }}
      >
        {t('attachments.nextPage')}
      </Button>
    </>
  )
}
