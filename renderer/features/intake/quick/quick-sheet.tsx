import { Fragment, memo } from 'react'
import { useTranslation } from 'react-i18next'
import { isAsked } from '#shared/codebook/asked.ts'
import type { Answers } from '#shared/codebook/answer.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import type { Field } from '#shared/codebook/field.ts'
import { paperSteps, questionNumber } from '#shared/codebook/numbering.ts'
import { stepIds, type StepId } from '#shared/codebook/steps.ts'
import { fieldWords, stepWords } from '#shared/i18n/codebook-words.ts'
import { QuickRow } from '../../../form/quick/quick-row.tsx'
import { useLanguage } from '../../../form/use-language.ts'
import { AlreadyTold } from '../already-told.tsx'
import { isRefused } from '../consents.ts'
import { ElementsPanel } from '../elements-panel.tsx'
import { registrationDate, type Interview } from '../interview.ts'
import { RefusedEnd, type EndInterview } from '../refused-end.tsx'
import { RiskCard } from '../risk-card.tsx'
import { NoLongerFits, StepHints } from '../step-hints.tsx'
import { useConsents } from '../use-interview.ts'
import { QuickConsent } from './quick-consent.tsx'
import styles from './quick-sheet.module.css'

interface QuickSheetProps {
  readonly interview: Interview
  readonly onJump: (step: StepId, question: string) => void
  readonly onEnd: EndInterview
}

/** Every part of the paper form, one under the other. After a refusal nothing more is asked. */
export function QuickSheet({ interview, onJump, onEnd }: QuickSheetProps) {
  const refused = isRefused(useConsents(interview))
  const parts = paperSteps().filter(({ id, fields }) => id === 'consent' || fields.length > 0)
  const shown = refused ? parts.slice(0, parts.findIndex(({ id }) => id === 'consent') + 1) : parts
  return (
    <>
      {interview.mode === 'paper' && <PaperDay interview={interview} />}
      {shown.map(({ id, fields }) => {
        const step = stepIds.find((one) => one === id)
        return step === undefined ? null : (
          <Part key={step} step={step} fields={fields} interview={interview} onJump={onJump} />
        )
      })}
      {refused && (
        <div data-end className={styles['end']}>
          <RefusedEnd interview={interview} onEnd={onEnd} />
        </div>
      )}
    </>
  )
}

interface PartProps extends Pick<QuickSheetProps, 'interview' | 'onJump'> {
  readonly step: StepId
  readonly fields: readonly string[]
}

function Part({ step, fields, interview, onJump }: PartProps) {
  const language = useLanguage()
  return (
    <section className={styles['part']} data-part={step}>
      <h2 className={styles['heading']}>
        <span className={styles['number']}>{stepIds.indexOf(step) + 1}</span>
        {stepWords(language, step).title}
      </h2>
      <StepHints interview={interview} step={step} paths={fields} />
      {step === 'consent' && <QuickConsent interview={interview} />}
      {step === 'status' && (
        <div className={styles['told']}>
          <ElementsPanel interview={interview} onJump={onJump} />
        </div>
      )}
      <Rows paths={fields} interview={interview} />
      <NoLongerFits interview={interview} paths={fields} />
      {step === 'setting' && (
        <div className={styles['told']}>
          <AlreadyTold interview={interview} />
        </div>
      )}
    </section>
  )
}

interface RowsProps {
  readonly paths: readonly string[]
  readonly interview: Interview
}

const applies = (answers: Answers, field: Field): boolean => isAsked(field, answers)

const Rows = memo(function Rows({ paths, interview }: RowsProps) {
  const language = useLanguage()
  return (
    <>
      {paths.map((path) => {
        const { label, ask } = fieldWords(language, path)
        return (
          <Fragment key={path}>
            <QuickRow
              field={fieldOf(path)}
              store={interview.answers}
              number={questionNumber(path) ?? ''}
              label={label}
              ask={ask}
              isAsked={applies}
              reasons
            />
            <RiskCard interview={interview} path={path} />
          </Fragment>
        )
      })}
    </>
  )
})

/** Before anything else: the day that everything on the paper belongs to. */
function PaperDay({ interview }: { readonly interview: Interview }) {
  const { t } = useTranslation()
  return (
    <section className={styles['part']}>
      <h2 className={styles['heading']}>{t('quickEntry.paperTitle')}</h2>
      <p className={styles['quiet']}>{t('quickEntry.paperDayMore')}</p>
      <QuickRow
        field={fieldOf(registrationDate)}
        store={interview.answers}
        number=""
        label={t('quickEntry.paperDay')}
        ask={t('quickEntry.paperDay')}
        isAsked={applies}
        reasons={false}
      />
    </section>
  )
}
