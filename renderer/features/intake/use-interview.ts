import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Draft } from '#shared/ipc/intake.ts'
import { api, on } from '../../api/client.ts'
import { today } from '../../form/today.ts'
import { autosave, type Autosave } from './autosave.ts'
import { openInterview, type Interview } from './interview.ts'
import { withLastView } from './use-view-switch.ts'

/** Milliseconds from a keystroke to the disk, at most; the promise is one second. */
const delay = 350

/** What could not be saved when a screen was left; kept until it can be. Gone when the window reloads. */
const unsaved = new Map<string, Draft>()

export interface OpenDraft {
  readonly draftId: string
  readonly savedAt: string
  readonly draft: Draft
}

export function useInterview(
  open: OpenDraft,
  interviewer: string,
): {
  readonly interview: Interview
  readonly saving: Autosave
} {
  const [state] = useState(() => {
    const draft = unsaved.get(open.draftId) ?? withLastView(open.draft)
    const interview = openInterview(draft, today(), interviewer)
    const saving = autosave({
      read: interview.draft,
      save: async (draft) => {
        const { savedAt } = await api.intake.autosave({ draftId: open.draftId, draft })
        unsaved.delete(open.draftId)
        return savedAt
      },
      savedAt: open.savedAt,
      delay,
    })
    return { interview, saving }
  })
  const { interview, saving } = state

  useEffect(() => {
    if (unsaved.has(open.draftId)) saving.changed()
    const flush = (): void => void saving.flush()
    const onKeyDown = (event: KeyboardEvent): void => {
      // Ctrl+L locks at once: what was just typed goes first.
      if (event.ctrlKey || event.metaKey) flush()
    }
    const ends = [interview.subscribe(saving.changed), on('locked', flush)]
    window.addEventListener('blur', flush)
    window.addEventListener('pagehide', flush)
    window.addEventListener('keydown', onKeyDown, { capture: true })
    document.addEventListener('visibilitychange', flush)
    return () => {
      for (const end of ends) end()
      window.removeEventListener('blur', flush)
      window.removeEventListener('pagehide', flush)
      window.removeEventListener('keydown', onKeyDown, { capture: true })
      document.removeEventListener('visibilitychange', flush)
      void saving.flush().then(() => {
        if (saving.state().kind === 'failed') unsaved.set(open.draftId, interview.draft())
      })
    }
  }, [interview, saving, open.draftId])

  return state
}

export function useStep(interview: Interview) {
  return useSyncExternalStore(interview.subscribe, interview.step)
}

export function useRows(interview: Interview) {
  return useSyncExternalStore(interview.subscribe, interview.rows)
}

export function useKnown(interview: Interview) {
  return useSyncExternalStore(interview.subscribe, interview.known)
}

export function useConsents(interview: Interview) {
  return useSyncExternalStore(interview.subscribe, interview.consents)
}

export function useConsentForm(interview: Interview) {
  return useSyncExternalStore(interview.subscribe, interview.consentForm)
}

export function useView(interview: Interview) {
  return useSyncExternalStore(interview.subscribe, interview.view)
}

export function useAnswers(interview: Interview) {
  return useSyncExternalStore(interview.subscribe, interview.answers.all)
}

export function useSaveState(saving: Autosave) {
  return useSyncExternalStore(saving.subscribe, saving.state)
}
