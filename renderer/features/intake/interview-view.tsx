import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { stepIds, steps, type StepId } from '#shared/codebook/steps.ts'
import { stepWords } from '#shared/i18n/codebook-words.ts'
import { DefinitionPanel } from '../../form/definition-panel.tsx'
import { FormProvider } from '../../form/form-context.ts'
import { focusFirstQuestion, focusNextQuestion, focusQuestion } from '../../form/question-focus.ts'
import { QuestionList } from '../../form/question-list.tsx'
import { useDefinition } from '../../form/use-definition.ts'
import { useLanguage } from '../../form/use-language.ts'
import { paths } from '../../paths.ts'
import { Code } from '../../ui/code.tsx'
import { ConsentStep } from './consent-step.tsx'
import { isRefused } from './consents.ts'
import { ElementsPanel } from './elements-panel.tsx'
import { InterviewFooter } from './interview-footer.tsx'
import { RecapStep } from './recap-step.tsx'
import { StepList } from './step-list.tsx'
import { useFinish } from './use-finish.ts'
import { useConsents, useInterview, useStep, type OpenDraft } from './use-interview.ts'
import styles from './interview-view.module.css'

interface InterviewViewProps {
  readonly code: string
  readonly open: OpenDraft
}

/** The interview: steps at the left, one step in one column, what is saved at the bottom. */
export function InterviewView({ code, open }: InterviewViewProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const navigate = useNavigate()
  const { interview, saving } = useInterview(open)
  const step = useStep(interview)
  const refused = isRefused(useConsents(interview))
  const definition = useDefinition(interview.answers)
  const ending = useFinish(open.draftId, interview, saving)
  const column = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const wanted = useRef<string | null>(null)

  const goTo = (next: StepId, question: string | null = null): void => {
    wanted.current = question
    interview.goTo(next)
    void saving.flush()
    if (next === step && question !== null && column.current)
      focusQuestion(column.current, question)
  }
  const at = stepIds.indexOf(step)
  const next = stepIds[at + 1]
  const back = stepIds[at - 1]

  useEffect(() => {
    const within = column.current
    if (within === null) return
    within.scrollTop = 0
    const question = wanted.current
    wanted.current = null
    if (question !== null && focusQuestion(within, question)) return
    if (!focusFirstQuestion(within)) heading.current?.focus({ preventScroll: true })
  }, [step])

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'F1') {
      event.preventDefault()
      definition.toggle()
    }
    if (event.key !== 'Enter' || event.defaultPrevented || event.nativeEvent.isComposing) return
    if (event.ctrlKey && next !== undefined && !refused) {
      event.preventDefault()
      goTo(next)
      return
    }
    const from = event.target
    if (!(from instanceof HTMLInputElement || from instanceof HTMLSelectElement)) return
    event.preventDefault()
    if (focusNextQuestion(event.currentTarget, from)) return
    if (next !== undefined && !refused) goTo(next)
  }

  const words = stepWords(language, step)
  return (
    <FormProvider value={definition.form}>
      <div className={styles['interview']}>
        <div className={styles['steps']}>
          <h1 className={styles['title']}>
            <span className="aloud">{t('intake.title')}</span> <Code>{code}</Code>
          </h1>
          <StepList interview={interview} onJump={goTo} closed={refused} />
        </div>
        <div className={styles['column']} ref={column} onKeyDown={onKeyDown}>
          <div className={styles['step']} key={step}>
            <header className={styles['header']}>
              <h2 ref={heading} tabIndex={-1}>
                {words.title}
              </h2>
              <p>{words.intro}</p>
            </header>
            {step === 'consent' && (
              <ConsentStep
                interview={interview}
                failure={ending.failure}
                onEnd={{
                  code,
                  keepDecision: () => void ending.finish(),
                  keepNothing: () => void ending.discard(),
                }}
              />
            )}
            {step === 'status' && <ElementsPanel interview={interview} onJump={goTo} />}
            {step === 'recap' && (
              <RecapStep interview={interview} failure={ending.failure} onJump={goTo} />
            )}
            <QuestionList paths={fieldsOf(step)} />
          </div>
        </div>
        <InterviewFooter
          saving={saving}
          onBack={
            back === undefined
              ? null
              : () => {
                  goTo(back)
                }
          }
          onFinish={step === 'recap' ? () => void ending.finish() : null}
          finishing={ending.busy}
          interview={interview}
          onNext={
            next === undefined || refused
              ? null
              : () => {
                  goTo(next)
                }
          }
          onPause={() => {
            void saving.flush().then(() => {
              if (saving.state().kind !== 'failed')
                void navigate(paths.intake, { state: { paused: code } })
            })
          }}
        />
      </div>
      <DefinitionPanel path={definition.path} open={definition.open} onClose={definition.close} />
    </FormProvider>
  )
}

const fieldsByStep = new Map(steps.map((step) => [step.id, step.fields]))
const none: readonly string[] = []

function fieldsOf(step: StepId): readonly string[] {
  return fieldsByStep.get(step) ?? none
}
