import { useEffect, useId, useMemo, useRef, type ReactNode, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { findField } from '#shared/codebook/codebook.ts'
import { stepIds } from '#shared/codebook/steps.ts'
import { stepWords } from '#shared/i18n/codebook-words.ts'
import { optionSource } from '../../../form/quick/option-source.ts'
import { QuickProvider } from '../../../form/quick/quick-context.ts'
import { quickFocus } from '../../../form/quick/quick-focus.ts'
import { QuickLine } from '../../../form/quick/quick-line.tsx'
import { useFormKeys } from '../../../form/use-form-keys.ts'
import { useLanguage } from '../../../form/use-language.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { isRefused } from '../consents.ts'
import { InterviewFooter } from '../interview-footer.tsx'
import type { Interview } from '../interview.ts'
import { KnownPeople } from '../known-people.tsx'
import type { OpenInterview } from '../open-interview.ts'
import { RecapStep } from '../recap-step.tsx'
import { StepList } from '../step-list.tsx'
import { useConsents } from '../use-interview.ts'
import type { StepWalk } from '../use-step-walk.ts'
import { QuickHead } from './quick-head.tsx'
import { QuickSheet } from './quick-sheet.tsx'
import { useQuickWalk } from './use-quick-walk.ts'
import styles from './quick-interview.module.css'

/** The whole interview as one sheet, for people who know the form; the recap is the same as ever. */
export function QuickInterview(open: OpenInterview) {
  const { code, interview, saving, ending, definition, onPause, onSwitch } = open
  const column = useRef<HTMLDivElement>(null)
  const jump = useJumpKey()
  const walk = useQuickWalk(interview, saving, column, definition.path)
  const refused = isRefused(useConsents(interview))
  useFollow(column, interview, definition.form.focused)
  useFormKeys(column, {
    store: interview.answers,
    onFocus: definition.form.focused,
    onDefinition: definition.toggle,
    onEnter: walk.onEnter,
  })
  return (
    <Quick>
      <div className={styles['interview']} data-scrolls="inside">
        <QuickHead
          code={code}
          pauseNote={open.pauseNote}
          interview={interview}
          column={column}
          jump={jump}
          onSwitch={onSwitch}
        />
        <div className={styles['steps']}>
          <StepList interview={interview} onJump={walk.goTo} closed={refused} />
        </div>
        <div ref={column} className={styles['column']}>
          <Body {...open} walk={walk} />
        </div>
        {walk.step !== 'recap' && <QuickLine />}
        <InterviewFooter
          interview={interview}
          saving={saving}
          back={walk.back}
          onGo={walk.goTo}
          next={walk.next}
          onFinish={walk.step === 'recap' ? () => void ending.finish() : null}
          finishing={ending.busy}
          onPause={onPause}
        />
      </div>
    </Quick>
  )
}

/** What the rows share, made once. */
function Quick({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const listId = useId()
  const quick = useMemo(
    () => ({
      optionsOf: optionSource(language, { yes: t('intake.yes'), no: t('intake.no') }),
      focus: quickFocus(),
      listId,
    }),
    [language, t, listId],
  )
  return <QuickProvider value={quick}>{children}</QuickProvider>
}

function Body({ walk, ...open }: OpenInterview & { readonly walk: StepWalk }) {
  const language = useLanguage()
  const { code, interview, ending } = open
  if (walk.step === 'recap')
    return (
      <div className={styles['recap']}>
        <h2>{stepWords(language, 'recap').title}</h2>
        <RecapStep
          interview={interview}
          failure={ending.failure}
          onFinish={() => void ending.finish()}
          onJump={walk.goTo}
        />
        <KnownPeople interview={interview} />
      </div>
    )
  return (
    <>
      {ending.failure !== null && <ErrorNotice error={ending.failure} />}
      <QuickSheet
        interview={interview}
        onJump={walk.goTo}
        onEnd={{
          code,
          keepDecision: () => void ending.finish(),
          keepNothing: () => void ending.discard(),
        }}
      />
      <KnownPeople interview={interview} />
    </>
  )
}

/** The part that has the keyboard is where the interview stands. */
function useFollow(
  column: RefObject<HTMLElement | null>,
  interview: Interview,
  onMeaning: (path: string) => void,
): void {
  useEffect(() => {
    const within = column.current
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return
      const part = target.closest<HTMLElement>('[data-part]')?.dataset['part']
      const step = stepIds.find((id) => id === part)
      if (step !== undefined && step !== interview.step()) interview.goTo(step)
      // Consent is no answer, and has meanings all the same.
      const path = target.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? ''
      if (path.startsWith('consent')) onMeaning(findField(path)?.path ?? 'consentEvent.decision')
    }
    if (within === null) return
    within.addEventListener('focusin', onFocus)
    // A definition beside the sheet moves its lines: the one that is typed in stays in sight.
    const resized = new ResizeObserver(() => {
      if (within.contains(document.activeElement))
        document.activeElement?.closest('[data-question]')?.scrollIntoView({ block: 'nearest' })
    })
    resized.observe(within)
    return () => {
      within.removeEventListener('focusin', onFocus)
      resized.disconnect()
    }
  }, [column, interview, onMeaning])
}

/** Ctrl+G: to the box for a number. */
function useJumpKey(): RefObject<HTMLInputElement | null> {
  const jump = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.code !== 'KeyG' || !event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      jump.current?.focus()
      jump.current?.select()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [])
  return jump
}
