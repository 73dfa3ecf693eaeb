import { useTranslation } from 'react-i18next'
import { fieldOf } from '#shared/codebook/codebook.ts'
import { indicatorsOf } from '#shared/codebook/mapping/ilo.ts'
import { elementsOf, type Elements } from '#shared/codebook/mapping/palermo.ts'
import type { Speaking } from '#shared/codebook/mapping/speaking.ts'
import type { StepId } from '#shared/codebook/steps.ts'
import { codeWords, fieldWords } from '#shared/i18n/codebook-words.ts'
import { today } from '../../form/today.ts'
import { useLanguage } from '../../form/use-language.ts'
import type { Interview } from './interview.ts'
import { stepOf } from './recap.ts'
import { useAnswers } from './use-interview.ts'
import styles from './elements-panel.module.css'

interface ElementsPanelProps {
  readonly interview: Interview
  readonly onJump: (step: StepId, question: string) => void
}

const elements = [
  { id: 'act', path: 'victim.acts' },
  { id: 'means', path: 'victim.means' },
  { id: 'purpose', path: 'victim.exploitationTypes' },
] as const

/** Before the decision: which answers speak for which element. It prompts and never decides. */
export function ElementsPanel({ interview, onJump }: ElementsPanelProps) {
  const { t } = useTranslation()
  const answers = useAnswers(interview)
  const found = elementsOf(answers, today())
  const indicators = indicatorsOf(answers).filter(({ speaking }) => speaking.length > 0)
  return (
    <section className={styles['panel']}>
      <h3>{t('intake.elements.title')}</h3>
      <p className={styles['quiet']}>{t('intake.elements.context')}</p>
      <dl className={styles['elements']}>
        {elements.map(({ id, path }) => (
          <div key={id} className={styles['element']}>
            <dt>
              <button
                type="button"
                className={styles['jump']}
                onClick={() => {
                  const step = stepOf(path)
                  if (step !== null) onJump(step, path)
                }}
              >
                {t(`intake.elements.${id}`)}
              </button>
            </dt>
            <dd>
              {found[id].length === 0 ? (
                <span className={styles['quiet']}>{t('intake.elements.nothing')}</span>
              ) : (
                <Speakers speaking={found[id]} />
              )}
            </dd>
          </div>
        ))}
      </dl>
      <AgeRule found={found} />
      <h3>{t('intake.elements.indicators')}</h3>
      <p className={styles['quiet']}>{t('intake.elements.indicatorsMore')}</p>
      {indicators.length === 0 ? (
        <p className={styles['quiet']}>{t('intake.elements.nothing')}</p>
      ) : (
        <ul className={styles['indicators']}>
          {indicators.map(({ indicator, speaking }) => (
            <li key={indicator}>
              <strong>{t(`intake.elements.ilo.${indicator}`)}</strong>{' '}
              <Speakers speaking={speaking} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The answers in words: their codes, or the question where the whole answer speaks. */
function Speakers({ speaking }: { readonly speaking: readonly Speaking[] }) {
  const language = useLanguage()
  const words = speaking.flatMap(({ path, codes }) => {
    const { list } = fieldOf(path)
    if (codes.length === 0 || list === undefined) return [fieldWords(language, path).label]
    return codes.map((code) => codeWords(language, list.name, code).label)
  })
  return <span>{[...new Set(words)].join(' · ')}</span>
}

/** A child needs no means; where the age is open, both readings are said. */
function AgeRule({ found }: { readonly found: Elements }) {
  const { t } = useTranslation()
  const { now, then } = found.childhood
  if (then === 'child') return <p>{t('intake.elements.childThen')}</p>
  if (now === 'child') return <p>{t('intake.elements.child')}</p>
  if (found.meansNeeded === 'yes') return null
  return <p className={styles['quiet']}>{t('intake.elements.ageOpen')}</p>
}
