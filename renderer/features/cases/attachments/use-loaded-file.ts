import { useEffect, useState } from 'react'
import { mimeTypes, shownAs } from '#shared/attachments/types.ts'
import type { AppError } from '#shared/errors.ts'
import type { Attachment } from '#shared/ipc/attachments.ts'
import { asAppError } from '../../../api/use-call.ts'
import { loadFile } from './load-file.ts'

export type LoadedFile =
  | { readonly state: 'loading'; readonly done: number; readonly of: number }
  | { readonly state: 'failed'; readonly error: AppError }
  | { readonly state: 'ready'; readonly shown: 'image' | 'audio'; readonly url: string }
  | { readonly state: 'ready'; readonly shown: 'pdf'; readonly bytes: Uint8Array<ArrayBuffer> }

/** Begins at once; when whoever shows it goes, what was read is let go. */
export function useLoadedFile(file: Attachment): LoadedFile {
  const [loaded, setLoaded] = useState<LoadedFile>({ state: 'loading', done: 0, of: 0 })
  useEffect(() => {
    const stop = new AbortController()
    let url: string | null = null
    const onProgress = (done: number, of: number): void => {
      if (!stop.signal.aborted) setLoaded({ state: 'loading', done, of })
    }
    loadFile(file, { onProgress, signal: stop.signal }).then(
      (bytes) => {
        if (stop.signal.aborted) return
        const shown = shownAs[file.type]
        if (shown === 'pdf') setLoaded({ state: 'ready', shown, bytes })
        else {
          // The window's session lies in memory only, so the engine has no folder to put a Blob into.
          url = URL.createObjectURL(new Blob([bytes], { type: mimeTypes[file.type] }))
          setLoaded({ state: 'ready', shown, url })
        }
      },
      (thrown: unknown) => {
        if (!stop.signal.aborted) setLoaded({ state: 'failed', error: asAppError(thrown) })
      },
    )
    return () => {
      stop.abort()
      if (url !== null) URL.revokeObjectURL(url)
    }
  }, [file])
  return loaded
}
