import { useTranslation } from 'react-i18next'
import { missingReasons } from '#shared/codebook/answer.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { paperSteps } from '#shared/codebook/numbering.ts'
import { stepIds, type StepId } from '#shared/codebook/steps.ts'
import { fieldWords, stepWords } from '#shared/i18n/codebook-words.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { estimateMark, reasonTokens, volunteeredMark } from '../../form/quick/tokens.ts'
import { useLanguage } from '../../form/use-language.ts'
import { PaperConsent } from './paper-consent.tsx'
import { PaperQuestion } from './paper-question.tsx'
import styles from './paper-form.module.css'

/** The interview on paper: the same steps, questions, numbers and signs as on the screen. */
export function PaperForm() {
  return (
    <div className={styles['form']}>
      <Head />
      {paperSteps().map(({ id, fields }) => {
        const step = stepIds.find((name) => name === id)
        return step === undefined ? null : <Step key={id} step={step} fields={fields} />
      })}
    </div>
  )
}

function Head() {
  const { t } = useTranslation()
  const { organisation } = useSignedIn()
  return (
    <header className={styles['head']}>
      <p className={styles['office']}>{organisation}</p>
      <h2>{t('definitions.paper.formTitle')}</h2>
      <p className={styles['handling']}>
        {t('quickEntry.paper.notProtected')} {t('definitions.paper.handling')}
      </p>
      <dl className={styles['lines']}>
        {(['code', 'date', 'interviewer'] as const).map((line) => (
          <div key={line}>
            <dt>{t(`definitions.paper.${line}`)}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <Legend />
    </header>
  )
}

function Legend() {
  const { t } = useTranslation()
  const signs = [
    ...missingReasons.map(
      (reason) => [reasonTokens[reason], t(`intake.reason.${reason}`)] as const,
    ),
    [estimateMark, t('quickEntry.paper.estimate')] as const,
    [volunteeredMark, t('quickEntry.paper.volunteered')] as const,
  ]
  return (
    <div className={styles['legend']}>
      <p>{t('quickEntry.paper.legend')}</p>
      <ul className={styles['signs']}>
        {signs.map(([sign, words]) => (
          <li key={sign}>
            <b>{sign}</b> {words}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface StepProps {
  readonly step: StepId
  readonly fields: readonly string[]
}

function Step({ step, fields }: StepProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <section className={styles['step']}>
      <h3 className={styles['title']}>
        {stepIds.indexOf(step) + 1} {stepWords(language, step).title}
      </h3>
      {step === 'consent' && <PaperConsent />}
      {step === 'recap' && <p className={styles['question']}>{t('quickEntry.paper.readBack')}</p>}
      {fields.map((path) => (
        <PaperQuestion
          key={path}
          field={fieldOf(path)}
          ask={fieldWords(language, path).ask}
          reasons
        />
      ))}
    </section>
  )
}
