import { useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { stepWords } from '#shared/i18n/codebook-words.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { DefinitionPanel } from '../../form/definition-panel.tsx'
import { FormProvider } from '../../form/form-context.ts'
import { QuestionList } from '../../form/question-list.tsx'
import { useDefinition } from '../../form/use-definition.ts'
import { useFormKeys } from '../../form/use-form-keys.ts'
import { useLanguage } from '../../form/use-language.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Code } from '../../ui/code.tsx'
import { AlreadyTold } from './already-told.tsx'
import { ConsentStep } from './consent-step.tsx'
import { isRefused } from './consents.ts'
import { ElementsPanel } from './elements-panel.tsx'
import type { Interview } from './interview.ts'
import { InterviewFooter } from './interview-footer.tsx'
import type { OpenInterview } from './open-interview.ts'
import { OwnSections } from './own-sections.tsx'
import { KnownPeople } from './known-people.tsx'
import { PauseDialog } from './pause-dialog.tsx'
import { QuickInterview } from './quick/quick-interview.tsx'
import { RecapStep } from './recap-step.tsx'
import { RiskCard } from './risk-card.tsx'
import { NoLongerFits, StepHints } from './step-hints.tsx'
import { StepList } from './step-list.tsx'
import { fieldsOf } from './use-drawn-step.ts'
import { useFinish } from './use-finish.ts'
import { useConsents, useInterview, useView, type OpenDraft } from './use-interview.ts'
import { useStepWalk, type GuidedWalk } from './use-step-walk.ts'
import { useViewSwitch } from './use-view-switch.ts'
import styles from './interview-view.module.css'

interface InterviewViewProps {
  readonly code: string
  readonly open: OpenDraft
}

/** One interview, looked at step by step or as one sheet, with what both ways share. */
export function InterviewView({ code, open }: InterviewViewProps) {
  const navigate = useNavigate()
  const { interview, saving } = useInterview(open, useSignedIn().person)
  const ending = useFinish(open.draftId, interview, saving)
  const definition = useDefinition(interview.answers)
  const view = useView(interview)
  const onSwitch = useViewSwitch(interview)
  const [pausing, setPausing] = useState(false)
  const pause = async (note: string): Promise<void> => {
    interview.setPauseNote(note)
    await saving.flush()
    if (saving.state().kind !== 'failed') await navigate(paths.intake, { state: { paused: code } })
  }
  const View = view === 'quick' ? QuickInterview : GuidedInterview
  return (
    <FormProvider value={definition.form}>
      <View
        code={code}
        pauseNote={open.draft.pauseNote}
        interview={interview}
        saving={saving}
        ending={ending}
        definition={definition}
        onSwitch={onSwitch}
        onPause={() => {
          setPausing(true)
        }}
      />
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

/** Steps at the left, one step in one column, what is saved at the bottom. */
function GuidedInterview(props: OpenInterview) {
  const { t } = useTranslation()
  const { code, pauseNote, interview, saving, ending, definition } = props
  const column = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const walk = useStepWalk(interview, saving, { column, heading }, definition.path)
  const refused = isRefused(useConsents(interview))
  useFormKeys(column, {
    store: interview.answers,
    onFocus: definition.form.focused,
    onDefinition: definition.toggle,
    onEnter: walk.onEnter,
  })
  return (
    <div className={styles['interview']} data-scrolls="inside">
      <div className={styles['steps']}>
        <h1 className={styles['title']}>
          <span className="aloud">{t('intake.title')}</span> <Code>{code}</Code>
        </h1>
        {pauseNote !== '' && (
          <p className={styles['pauseNote']}>{t('intake.pauseDialog.left', { note: pauseNote })}</p>
        )}
        <div className={styles['switch']}>
          <Button kind="plain" shortcut="Ctrl+E" onClick={props.onSwitch}>
            {t('quickEntry.toQuick')}
          </Button>
        </div>
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
        onPause={props.onPause}
      />
    </div>
  )
}

interface StepBodyProps {
  readonly code: string
  readonly interview: Interview
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly walk: GuidedWalk
  readonly ending: ReturnType<typeof useFinish>
}

function StepBody({ code, heading, interview, walk, ending }: StepBodyProps) {
  const language = useLanguage()
  const { step, goTo, drawn, whole } = walk
  const { title, intro } = stepWords(language, step)
  const { fields, standard, own } = fieldsOf(step)
  const isDrawn = (path: string): boolean => drawn.includes(path)
  return (
    <div className={styles['step']} aria-busy={!whole || undefined}>
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
        <RecapStep
          interview={interview}
          failure={ending.failure}
          onFinish={() => void ending.finish()}
          onJump={goTo}
        />
      )}
      <StepHints interview={interview} step={step} paths={fields} />
      <QuestionList
        paths={standard.filter(isDrawn)}
        after={(path) => <RiskCard interview={interview} path={path} />}
      />
      <OwnSections
        interview={interview}
        sections={own.map((one) => ({ ...one, fields: one.fields.filter(isDrawn) }))}
      />
      <NoLongerFits interview={interview} paths={fields} />
      {step === 'setting' && <AlreadyTold interview={interview} />}
      {(step === 'identity' || step === 'recap') && <KnownPeople interview={interview} />}
    </div>
  )
}
