import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { codebookVersion, findField } from '#shared/codebook/codebook.ts'
import { useLanguage } from '../../form/use-language.ts'
import { paths } from '../../paths.ts'
import { Page } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Definition } from './definition.tsx'
import { DefinitionList } from './definition-list.tsx'
import { Dictionary } from './dictionary.tsx'
import { findDefinitions } from './find-definitions.ts'
import { allGroups } from './groups.ts'
import { SaveDefinitions } from './save-definitions.tsx'
import { useSheet } from './use-sheet.ts'
import styles from './definitions-screen.module.css'

/** What every question and answer means, in the words of every office that uses this version. */
export function DefinitionsScreen() {
  const { t } = useTranslation()
  const language = useLanguage()
  const groups = useMemo(allGroups, [])
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const wanted = useDeferredValue(typed)
  const found = useMemo(() => findDefinitions(groups, wanted, language), [groups, wanted, language])
  const field = chosen === null ? null : findField(chosen)
  const sheet = useSheet({
    name: `tessera-definitions-${codebookVersion}-${language}`,
    footer: t('definitions.footer', { version: codebookVersion }),
  })
  const count = (of: typeof groups) => of.reduce((sum, { fields }) => sum + fields.length, 0)
  return (
    <>
      <div data-print="no" className={styles['screen']}>
        <Page
          title={t('definitions.title')}
          context={t('definitions.context', { count: count(groups), version: codebookVersion })}
          action={<SaveDefinitions sheet={sheet} />}
          width="full"
        >
          <p>
            <Link to={paths.paper}>{t('definitions.toPaper')}</Link>
          </p>
          <div className={styles['columns']}>
            <div className={styles['list']}>
              <TextField
                label={t('definitions.search')}
                hint={t('definitions.searchHint')}
                type="search"
                value={typed}
                onChange={setTyped}
              />
              <p className={styles['found']} aria-live="polite">
                {found.length === 0
                  ? t('definitions.nothing')
                  : t('definitions.found', { count: count(found) })}
              </p>
              <DefinitionList groups={found} chosen={chosen} onChoose={setChosen} />
            </div>
            <div className={styles['detail']} aria-live="polite">
              {field === null ? (
                <p className={styles['found']}>{t('definitions.choose')}</p>
              ) : (
                <Definition field={field} heading="h2" />
              )}
            </div>
          </div>
        </Page>
      </div>
      {sheet.printing && <Dictionary groups={groups} />}
    </>
  )
}
