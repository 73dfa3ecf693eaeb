import { useTranslation } from 'react-i18next'
import { sectionTitle } from '#shared/codebook/local/words.ts'
import { fieldWords, stepWords } from '#shared/i18n/codebook-words.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { useLanguage } from '../../form/use-language.ts'
import type { Group } from './groups.ts'
import styles from './definition-list.module.css'

/** The words over a group of questions. */
export function useGroupTitle(): (group: Group, language: Language) => string {
  const { t } = useTranslation()
  return (group, language) =>
    group.kind === 'step'
      ? stepWords(language, group.id).title
      : group.kind === 'own'
        ? sectionTitle(group.section, language)
        : t(`definitions.groups.${group.id}`)
}

interface DefinitionListProps {
  readonly groups: readonly Group[]
  readonly chosen: string | null
  readonly onChoose: (path: string) => void
}

export function DefinitionList({ groups, chosen, onChoose }: DefinitionListProps) {
  const language = useLanguage()
  const titleOf = useGroupTitle()
  return (
    <div className={styles['groups']}>
      {groups.map((group) => (
        <section key={group.id}>
          <h2 className={styles['title']}>{titleOf(group, language)}</h2>
          <ul className={styles['fields']}>
            {group.fields.map(({ path }) => (
              <li key={path}>
                <button
                  type="button"
                  className={styles['field']}
                  aria-current={path === chosen ? 'true' : undefined}
                  onClick={() => {
                    onChoose(path)
                  }}
                >
                  {fieldWords(language, path).label}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
