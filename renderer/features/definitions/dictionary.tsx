import { useTranslation } from 'react-i18next'
import { officeVersion } from '#shared/codebook/codebook.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Definition } from './definition.tsx'
import { useGroupTitle } from './definition-list.tsx'
import type { Group } from './groups.ts'
import styles from './dictionary.module.css'

/** The data dictionary: on the page only while it is printed. */
export function Dictionary({ groups }: { readonly groups: readonly Group[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const titleOf = useGroupTitle()
  return (
    <div className={styles['dictionary']}>
      <h1>
        {t('definitions.dictionaryTitle')} {officeVersion()}
      </h1>
      <p>{t('definitions.credit')}</p>
      {groups.map((group) => (
        <section key={group.id} className={styles['group']}>
          <h2>{titleOf(group, language)}</h2>
          {group.fields.map((field) => (
            <Definition key={field.path} field={field} heading="h4" />
          ))}
        </section>
      ))}
    </div>
  )
}
