import { useTranslation } from 'react-i18next'
import { fieldOf } from '#shared/codebook/codebook.ts'
import type { Field } from '#shared/codebook/field.ts'
import { codeWords, fieldWords } from '#shared/i18n/codebook-words.ts'
import { SidePanel } from '../ui/side-panel.tsx'
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
  return (
    <div className={styles['panel']}>
      <section>
        <h3>{t(words.official === true ? 'intake.panel.official' : 'intake.panel.definition')}</h3>
        <p className={styles['definition']}>{words.definition}</p>
      </section>
      <section>
        <h3>{t('intake.panel.why')}</h3>
        <p>{words.why}</p>
      </section>
      {words.examples !== undefined && (
        <section>
          <h3>{t('intake.panel.examples')}</h3>
          <p>{words.examples}</p>
        </section>
      )}
      <CodeDefinitions field={field} />
      <section>
        <h3>{t('intake.panel.mapsTo')}</h3>
        <p>
          {field.htcds === null
            ? t('intake.panel.extension', { id: field.extension ?? field.path })
            : t(field.core === true ? 'intake.panel.htcdsCore' : 'intake.panel.htcds', {
                id: field.htcds,
              })}
        </p>
        <p className={styles['quiet']}>{t(`intake.panel.privacy.${field.privacy}`)}</p>
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
