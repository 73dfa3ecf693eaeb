import { useEffect, useRef, type RefObject } from 'react'
import { stepIds, type StepId } from '#shared/codebook/steps.ts'
import type { Autosave } from '../autosave.ts'
import { isRefused } from '../consents.ts'
import type { Interview } from '../interview.ts'
import { useConsents, useStep } from '../use-interview.ts'
import type { StepWalk } from '../use-step-walk.ts'
import { wrongConsent } from './consent-store.ts'
import { moveBox, toEnd, toFirstBox, toQuestion } from './quick-moves.ts'

interface Wanted {
  readonly step: StepId
  readonly question?: string | undefined
}

/**
 * From box to box over the whole sheet. The step is the part that has the keyboard.
 * @param first the question that had the keyboard in the other way of looking at it
 */
export function useQuickWalk(
  interview: Interview,
  saving: Autosave,
  column: RefObject<HTMLElement | null>,
  first: string | null,
): StepWalk {
  const step = useStep(interview)
  const refused = isRefused(useConsents(interview))
  // Where the interview stands takes the keyboard when the sheet opens.
  const wanted = useRef<Wanted | null>({ step, question: first ?? undefined })

  const bring = ({ step: part, question }: Wanted): boolean => {
    const within = column.current
    if (within === null) return false
    if (question !== undefined && toQuestion(within, question)) return true
    return toFirstBox(within, part === stepIds[0] ? undefined : part)
  }
  const goTo = (to: StepId, question?: string): void => {
    const wrong = to === 'recap' ? wrongConsent(interview) : null
    const target: Wanted =
      wrong === null ? { step: to, question } : { step: 'consent', question: wrong }
    void saving.flush()
    wanted.current = target
    interview.goTo(target.step)
    // On the sheet already: nothing is drawn anew.
    if (to !== 'recap' && bring(target)) wanted.current = null
  }
  const at = stepIds.indexOf(step)
  const next = refused ? null : (stepIds[at + 1] ?? null)
  const back = stepIds[at - 1] ?? null

  useEffect(() => {
    const target = wanted.current
    wanted.current = null
    if (target !== null) bring(target)
  })

  return {
    step,
    goTo,
    back,
    next,
    onEnter: (from, event) => {
      const within = column.current
      if (within === null || !from.matches('[data-quick-box], [data-quick-jump]')) return
      event.preventDefault()
      if (event.ctrlKey) {
        const part = event.shiftKey ? back : next
        if (part !== null) goTo(part)
      } else if (!moveBox(within, from, event.shiftKey ? -1 : 1) && !event.shiftKey) {
        if (next === null) toEnd(within)
        else goTo('recap')
      }
    },
  }
}
