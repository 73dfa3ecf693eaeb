import { useTranslation } from 'react-i18next'
import { fieldOf } from '#shared/codebook/codebook.ts'
import type { Field } from '#shared/codebook/field.ts'
import { codeWords, fieldWords } from '#shared/i18n/codebook-words.ts'
import { SidePanel } from '../ui/side-panel.tsx'
import { usePrivacyWords, useStandardWords } from './standing-words.ts'
import { useLanguage } from './use-language.ts'
import styles from './definition-panel.module.css'

interface DefinitionPanelProps {
  /** `null`: no question has been looked at yet. */
  readonly path: string | null
  readonly open: boolean
  readonly onClose: () => void
}

/** What a question means: beside it, never over it. */
export function DefinitionPanel({ path, open, onClose }: DefinitionPanelProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const title = path === null ? t('intake.panel.title') : fieldWords(language, path).label
  return (
    <SidePanel title={title} open={open} onClose={onClose}>
      {path === null ? <p>{t('intake.panel.chooseAQuestion')}</p> : <Definition path={path} />}
    </SidePanel>
  )
}

function Definition({ path }: { readonly path: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const field = fieldOf(path)
  const words = fieldWords(language, path)
  const standard = useStandardWords()
  const privacy = usePrivacyWords()
  return (
    <div className={styles['panel']}>
      <section>
        <h3>{t(words.official === true ? 'intake.panel.official' : 'intake.panel.definition')}</h3>
        <p className={styles['definition']}>
          {words.definition === '' ? words.ask : words.definition}
        </p>
      </section>
      {words.why !== '' && (
        <section>
          <h3>{t('intake.panel.why')}</h3>
          <p>{words.why}</p>
        </section>
      )}
      {words.examples !== undefined && (
        <section>
          <h3>{t('intake.panel.examples')}</h3>
          <p>{words.examples}</p>
        </section>
      )}
      <CodeDefinitions field={field} />
      <section>
        <h3>{t('intake.panel.mapsTo')}</h3>
        <p>{standard(field)}</p>
        <p className={styles['quiet']}>{privacy(field)}</p>
      </section>
    </div>
  )
}

function CodeDefinitions({ field }: { readonly field: Field }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { list } = field
  if (list === undefined || list.searchable) return null
  const defined = list.codes
    .filter((code) => code.retired !== true)
    .map((code) => ({ code: code.code, ...codeWords(language, list.name, code.code) }))
    .filter((code) => code.definition !== undefined)
  if (defined.length === 0) return null
  return (
    <section>
      <h3>{t('intake.panel.answers')}</h3>
      <dl className={styles['answers']}>
        {defined.map((code) => (
          <div key={code.code}>
            <dt>{code.label}</dt>
            <dd>{code.definition}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
