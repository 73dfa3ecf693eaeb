import { useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { steps, type StepId } from '#shared/codebook/steps.ts'
import { stepWords } from '#shared/i18n/codebook-words.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { DefinitionPanel } from '../../form/definition-panel.tsx'
import { FormProvider } from '../../form/form-context.ts'
import { QuestionList } from '../../form/question-list.tsx'
import { useDefinition } from '../../form/use-definition.ts'
import { useFormKeys } from '../../form/use-form-keys.ts'
import { useLanguage } from '../../form/use-language.ts'
import { paths } from '../../paths.ts'
import { Code } from '../../ui/code.tsx'
import { AlreadyTold } from './already-told.tsx'
import { ConsentStep } from './consent-step.tsx'
import { isRefused } from './consents.ts'
import { ElementsPanel } from './elements-panel.tsx'
import type { Interview } from './interview.ts'
import { InterviewFooter } from './interview-footer.tsx'
import { KnownPeople } from './known-people.tsx'
import { PauseDialog } from './pause-dialog.tsx'
import { RecapStep } from './recap-step.tsx'
import { RiskCards } from './risk-cards.tsx'
import { NoLongerFits, StepHints } from './step-hints.tsx'
import { StepList } from './step-list.tsx'
import { useFinish } from './use-finish.ts'
import { useConsents, useInterview, type OpenDraft } from './use-interview.ts'
import { useStepWalk, type StepWalk } from './use-step-walk.ts'
import styles from './interview-view.module.css'

interface InterviewViewProps {
  readonly code: string
  readonly open: OpenDraft
}

/** The interview: steps at the left, one step in one column, what is saved at the bottom. */
export function InterviewView({ code, open }: InterviewViewProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { interview, saving } = useInterview(open, useSignedIn().person)
  const column = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const walk = useStepWalk(interview, saving, { column, heading })
  const ending = useFinish(open.draftId, interview, saving)
  const refused = isRefused(useConsents(interview))
  const definition = useDefinition(interview.answers)
  useFormKeys(column, {
    store: interview.answers,
    onFocus: definition.form.focused,
    onDefinition: definition.toggle,
    onEnter: walk.onEnter,
  })
  const [pausing, setPausing] = useState(false)
  const pause = async (note: string): Promise<void> => {
    interview.setPauseNote(note)
    await saving.flush()
    if (saving.state().kind !== 'failed') await navigate(paths.intake, { state: { paused: code } })
  }
  return (
    <FormProvider value={definition.form}>
      <div className={styles['interview']} data-scrolls="inside">
        <div className={styles['steps']}>
          <h1 className={styles['title']}>
            <span className="aloud">{t('intake.title')}</span> <Code>{code}</Code>
          </h1>
          {open.draft.pauseNote !== '' && (
            <p className={styles['pauseNote']}>
              {t('intake.pauseDialog.left', { note: open.draft.pauseNote })}
            </p>
          )}
          <StepList interview={interview} onJump={walk.goTo} closed={refused} />
        </div>
        <div className={styles['column']} ref={column}>
          <StepBody
            key={walk.step}
            code={code}
            heading={heading}
            interview={interview}
            walk={walk}
            ending={ending}
          />
        </div>
        <InterviewFooter
          interview={interview}
          saving={saving}
          back={walk.back}
          onGo={walk.goTo}
          next={walk.next}
          onFinish={walk.step === 'recap' ? () => void ending.finish() : null}
          finishing={ending.busy}
          onPause={() => {
            setPausing(true)
          }}
        />
      </div>
      <PauseDialog
        open={pausing}
        onPause={(note) => void pause(note)}
        onClose={() => {
          setPausing(false)
        }}
      />
      <DefinitionPanel path={definition.path} open={definition.open} onClose={definition.close} />
    </FormProvider>
  )
}

interface StepBodyProps {
  readonly code: string
  readonly interview: Interview
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly walk: StepWalk
  readonly ending: ReturnType<typeof useFinish>
}

function StepBody({ code, heading, interview, walk, ending }: StepBodyProps) {
  const language = useLanguage()
  const { step, goTo } = walk
  const { title, intro } = stepWords(language, step)
  return (
    <div className={styles['step']}>
      <header className={styles['header']}>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p>{intro}</p>
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
      <StepHints interview={interview} step={step} paths={fieldsOf(step)} />
      <QuestionList paths={fieldsOf(step)} />
      <NoLongerFits interview={interview} paths={fieldsOf(step)} />
      <RiskCards interview={interview} step={step} />
      {step === 'setting' && <AlreadyTold interview={interview} />}
      {(step === 'identity' || step === 'recap') && <KnownPeople interview={interview} />}
    </div>
  )
}

const fieldsByStep = new Map(steps.map((step) => [step.id, step.fields]))
const none: readonly string[] = []

function fieldsOf(step: StepId): readonly string[] {
  return fieldsByStep.get(step) ?? none
}
