import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { AppError } from '#shared/errors.ts'
import { api } from './client.ts'
import { useAskToPrint } from './print.ts'
import { asAppError } from './use-call.ts'

export interface Sheet {
  /** The printed form stands on the page. */
  readonly printing: boolean
  readonly outcome: SheetOutcome
  readonly print: () => void
  readonly savePdf: () => void
  /** Anything else that is written to a file of the person's choice. */
  readonly save: (write: () => Promise<string | null>) => void
}

export type SheetOutcome =
  | { readonly state: 'idle' | 'busy' }
  | { readonly state: 'saved'; readonly place: string }
  | { readonly state: 'failed'; readonly error: AppError }

interface Facts {
  /** Of the file, without its ending. */
  readonly name: string
  readonly footer: string
  /** What must be done before anything leaves, such as an entry in the log. */
  readonly before?: () => Promise<unknown>
}

/** Puts a printed form on the page for as long as it takes to print it or to write it as PDF. */
export function useSheet({ name, footer, before }: Facts): Sheet {
  const [printing, setPrinting] = useState(false)
  const [outcome, setOutcome] = useState<SheetOutcome>({ state: 'idle' })

  const onPage = async (work: () => Promise<unknown>): Promise<void> => {
    flushSync(() => {
      setPrinting(true)
    })
    await document.fonts.ready
    try {
      await work()
    } finally {
      setPrinting(false)
    }
  }
  const run = async (work: () => Promise<string | null>): Promise<void> => {
    setOutcome({ state: 'busy' })
    try {
      const place = await work()
      setOutcome(place === null ? { state: 'idle' } : { state: 'saved', place })
    } catch (thrown) {
      setOutcome({ state: 'failed', error: asAppError(thrown) })
    }
  }
  const print = () =>
    void run(async () => {
      await before?.()
      await onPage(() => api.app.print({}))
      return null
    })
  useAskToPrint(print)
  return {
    printing,
    outcome,
    print,
    savePdf: () =>
      void run(async () => {
        const target = await api.app.chooseSaveFile({ kind: 'pdf', suggestedName: name })
        if (target === null) return null
        await before?.()
        await onPage(() => api.app.printToPdf({ target, footer }))
        return target.label
      }),
    save: (write) => void run(write),
  }
}
