import { useTranslation } from 'react-i18next'
import { missingReasons } from '#shared/codebook/answer.ts'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { sectionTitle } from '#shared/codebook/local/words.ts'
import { paperSteps } from '#shared/codebook/numbering.ts'
import { stepIds, type OfficeStep } from '#shared/codebook/steps.ts'
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
      {paperSteps().map((step) => (
        <Step key={step.id} {...step} />
      ))}
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

function Step({ id, standard, own }: OfficeStep) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <section className={styles['step']}>
      <h3 className={styles['title']}>
        {stepIds.indexOf(id) + 1} {stepWords(language, id).title}
      </h3>
      {id === 'consent' && <PaperConsent />}
      {id === 'recap' && <p className={styles['question']}>{t('quickEntry.paper.readBack')}</p>}
      <Questions paths={standard} />
      {own.map(({ section, fields }) => (
        <section key={section.id}>
          <h4 className={styles['own']}>{sectionTitle(section, language)}</h4>
          <Questions paths={fields} />
        </section>
      ))}
    </section>
  )
}

function Questions({ paths }: { readonly paths: readonly string[] }) {
  const language = useLanguage()
  return paths.map((path) => (
    <PaperQuestion key={path} field={fieldOf(path)} ask={fieldWords(language, path).ask} reasons />
  ))
}
