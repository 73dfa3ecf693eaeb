/** @file A PDF from memory: pages drawn as pictures. Nothing in it runs, is followed, or is fetched. */
import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { attachmentLimits } from '#shared/attachments/types.ts'
import workerUrl from './pdf-worker.ts?worker&url'

export interface PdfDocument {
  readonly pages: number
  /** Draws a page so wide; a later call stops an earlier one. */
  draw(page: number, canvas: HTMLCanvasElement, width: number): Promise<void>
}

/** The only one that the content security policy lets exist; it knows one address. */
const policy = window.trustedTypes.createPolicy('pdf-worker', { createScriptURL: () => workerUrl })

const besidePage = (folder: string): string => new URL(`pdf/${folder}/`, document.baseURI).href

/** Sharp on any screen, and no larger than an old laptop can hold. */
const mostScale = 4

function startWorker(): Worker {
  const url: unknown = policy.createScriptURL('')
  return new Worker(url as URL, { type: 'module' })
}

function pagesOf(document: PDFDocumentProxy): PdfDocument['draw'] {
  let drawing: { cancel(): void } | null = null
  let latest = 0
  return async (number, canvas, width) => {
    const turn = ++latest
    drawing?.cancel()
    const page = await document.getPage(number)
    // Somebody leafed on while this page was looked for: two must not draw on one sheet.
    if (turn !== latest) return
    const natural = page.getViewport({ scale: 1 })
    const scale = Math.min(mostScale, (width * window.devicePixelRatio) / natural.width)
    const viewport = page.getViewport({ scale })
    canvas.width = Math.floor(viewport.width)
    canvas.height = Math.floor(viewport.height)
    canvas.style.width = `${String(Math.floor(width))}px`
    const task = page.render({ canvas, viewport })
    drawing = task
    await task.promise
    page.cleanup()
  }
}

/**
 * @param bytes are handed to the thread, and are gone here
 * @param signal ends the thread, even one that a broken file keeps busy for ever
 * @throws when it is locked with a password (`isLocked`), or is none
 */
export async function openPdf(
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Promise<PdfDocument> {
  const thread = startWorker()
  const worker = PDFWorker.create({ port: thread })
  const task = getDocument({
    data: bytes,
    worker,
    // Shapes of letters are drawn by us; fonts of strangers never reach the engine's font code.
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    maxImageSize: attachmentLimits.pixels,
    cMapUrl: besidePage('cmaps'),
    standardFontDataUrl: besidePage('fonts'),
    wasmUrl: besidePage('decoders'),
    verbosity: 0,
  })
  const close = () => {
    void task.destroy().catch(() => undefined)
    worker.destroy()
    thread.terminate()
  }
  signal.addEventListener('abort', close, { once: true })
  try {
    const document = await task.promise
    return { pages: document.numPages, draw: pagesOf(document) }
  } catch (error) {
    signal.removeEventListener('abort', close)
    if (!signal.aborted) close()
    throw error
  }
}

export const isLocked = (error: unknown): boolean =>
  error instanceof Error && error.name === 'PasswordException'

export const wasStopped = (error: unknown): boolean =>
  error instanceof Error && error.name === 'RenderingCancelledException'
