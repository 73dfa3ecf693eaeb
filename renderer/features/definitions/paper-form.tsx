import { useTranslation } from 'react-i18next'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { sectionTitle } from '#shared/codebook/local/words.ts'
import { paperSteps } from '#shared/codebook/numbering.ts'
import { stepIds } from '#shared/codebook/steps.ts'
import { stepWords } from '#shared/i18n/codebook-words.ts'
import { useLanguage } from '../../form/use-language.ts'
import { PaperConsent } from './paper-consent.tsx'
import { PaperQuestion } from './paper-question.tsx'
import styles from './paper-form.module.css'

/** The interview on paper: the same steps, questions and numbers as on the screen. */
export function PaperForm() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <div className={styles['form']}>
      <header className={styles['head']}>
        <h2>{t('definitions.paper.formTitle')}</h2>
        <p className={styles['handling']}>{t('definitions.paper.handling')}</p>
        <dl className={styles['lines']}>
          {(['code', 'date', 'interviewer'] as const).map((line) => (
            <div key={line}>
              <dt>{t(`definitions.paper.${line}`)}</dt>
              <dd />
            </div>
          ))}
        </dl>
        <p className={styles['legend']}>
          {t('definitions.paper.noAnswer')} <b>U</b> {t('intake.reason.unknown')} · <b>N</b>{' '}
          {t('intake.reason.notAsked')} · <b>D</b> {t('intake.reason.declined')}
        </p>
      </header>
      {paperSteps().map(({ id, fields, standard, own }, index) => {
        const step = stepIds.find((name) => name === id)
        if (step === undefined || (fields.length === 0 && step !== 'consent')) return null
        return (
          <section key={id} className={styles['step']}>
            <h3 className={styles['title']}>
              {String(index + 1)} {stepWords(language, step).title}
            </h3>
            {step === 'consent' && <PaperConsent />}
            {standard.map((path) => (
              <PaperQuestion key={path} field={fieldOf(path)} />
            ))}
            {own.map(({ section, fields: asked }) => (
              <section key={section.id}>
                <h4 className={styles['own']}>{sectionTitle(section, language)}</h4>
                {asked.map((path) => (
                  <PaperQuestion key={path} field={fieldOf(path)} />
                ))}
              </section>
            ))}
          </section>
        )
      })}
    </div>
  )
}
