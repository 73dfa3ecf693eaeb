/** @file How a report leaves: a place is chosen, the report is registered, then it is written. */
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { AppError } from '#shared/errors.ts'
import type { ReleaseInfo, ReportResult } from '#shared/ipc/reports.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { api } from '../../api/client.ts'
import { asAppError } from '../../api/use-call.ts'

export type Way = 'pdf' | 'xlsx' | 'print'

export type Outcome =
  | { readonly state: 'idle' }
  | { readonly state: 'busy'; readonly way: Way }
  | { readonly state: 'saved'; readonly place: string }
  | { readonly state: 'printed' }
  /** The records changed while somebody looked at the page. */
  | { readonly state: 'changed' }
  | { readonly state: 'failed'; readonly error: AppError }

/** Said once for each sign-in: locking reloads the window. */
const told = { leaving: false }

interface Leaving {
  readonly outcome: Outcome
  /** The release of what is on the page, once there is one. */
  readonly releaseOf: (result: ReportResult) => ReleaseInfo | null
  /** What waits for the person to read that a file is not protected. */
  readonly asked: Way | null
  readonly ask: (way: Way) => void
  readonly agree: () => void
  readonly goBack: () => void
}

interface Facts {
  readonly result: ReportResult | null
  readonly language: Language
  /** Stands at the foot of every printed page. */
  readonly footer: (release: ReleaseInfo) => string
  readonly onChanged: () => void
}

type Register = (shown: ReportResult) => Promise<ReleaseInfo>

/** The log first, then the file: nothing leaves without an entry. */
async function write(
  way: Way,
  shown: ReportResult,
  { language, footer }: Pick<Facts, 'language' | 'footer'>,
  register: Register,
): Promise<Outcome> {
  if (way === 'print') {
    const { releaseId } = await register(shown)
    await api.reports.recordPdf({ releaseId })
    await api.app.print({})
    return { state: 'printed' }
  }
  const suggestedName = `new-persons-${shown.content.period}.${way}`
  const target = await api.app.chooseSaveFile({ kind: way, suggestedName })
  if (target === null) return { state: 'idle' }
  const info = await register(shown)
  const { releaseId } = info
  if (way === 'xlsx') {
    await api.reports.exportXlsx({ releaseId, language, target })
  } else {
    await api.reports.recordPdf({ releaseId })
    await api.app.printToPdf({ target, footer: footer(info) })
  }
  return { state: 'saved', place: target.label }
}

export function useLeaving({ result, language, footer, onChanged }: Facts): Leaving {
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' })
  const [asked, setAsked] = useState<Way | null>(null)
  const [released, setReleased] = useState<{ sha256: string; info: ReleaseInfo } | null>(null)

  const releaseOf = (shown: ReportResult): ReleaseInfo | null =>
    shown.released ?? (released?.sha256 === shown.sha256 ? released.info : null)

  const register: Register = async (shown) => {
    const { report, period, k } = shown.content
    const info =
      releaseOf(shown) ?? (await api.reports.release({ report, period, k, sha256: shown.sha256 }))
    // The reference must stand on the page before the page is printed.
    flushSync(() => {
      setReleased({ sha256: shown.sha256, info })
    })
    return info
  }

  const go = async (way: Way): Promise<void> => {
    if (result === null) return
    setOutcome({ state: 'busy', way })
    try {
      setOutcome(await write(way, result, { language, footer }, register))
    } catch (thrown) {
      const error = asAppError(thrown)
      setOutcome(error.code === 'conflict' ? { state: 'changed' } : { state: 'failed', error })
      if (error.code === 'conflict') onChanged()
    }
  }

  const ask = (way: Way): void => {
    if (told.leaving) void go(way)
    else setAsked(way)
  }
  return {
    outcome,
    releaseOf,
    asked,
    ask,
    agree: () => {
      told.leaving = true
      setAsked(null)
      if (asked) void go(asked)
    },
    goBack: () => {
      setAsked(null)
    },
  }
}
