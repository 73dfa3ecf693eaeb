import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { officeVersion } from '#shared/codebook/codebook.ts'
import { useLanguage } from '../../form/use-language.ts'
import { paths } from '../../paths.ts'
import { Page } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { CodebookChanges } from './codebook-changes.tsx'
import { Definition } from './definition.tsx'
import { DefinitionList } from './definition-list.tsx'
import { Dictionary } from './dictionary.tsx'
import { findDefinitions } from './find-definitions.ts'
import { allGroups } from './groups.ts'
import { SaveDefinitions } from './save-definitions.tsx'
import { useSheet } from '../../api/use-sheet.ts'
import styles from './definitions-screen.module.css'

/** What every question and answer means, in the words of every office that uses this version. */
export function DefinitionsScreen() {
  const { t } = useTranslation()
  const language = useLanguage()
  const groups = useMemo(() => allGroups(), [])
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const wanted = useDeferredValue(typed)
  const found = useMemo(() => findDefinitions(groups, wanted, language), [groups, wanted, language])
  // Something to read from the start, and always one of those that are listed.
  const listed = found.flatMap(({ fields }) => fields)
  const field = listed.find(({ path }) => path === chosen) ?? listed[0] ?? null
  const sheet = useSheet({
    name: `tessera-definitions-${officeVersion()}-${language}`,
    // Figures only: words would need fonts that the system's printing does not have.
    footer: `Tessera ${officeVersion()}`,
  })
  const count = (of: typeof groups) => of.reduce((sum, { fields }) => sum + fields.length, 0)
  return (
    <>
      <div data-print="no" className={styles['screen']}>
        <Page
          title={t('definitions.title')}
          context={t('definitions.context', { count: count(groups), version: officeVersion() })}
          action={<SaveDefinitions sheet={sheet} />}
          width="full"
        >
          <p>
            <Link to={paths.paper}>{t('definitions.toPaper')}</Link>
          </p>
          <CodebookChanges />
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
              <DefinitionList groups={found} chosen={field?.path ?? null} onChoose={setChosen} />
            </div>
            <div className={styles['detail']} aria-live="polite">
              {field !== null && <Definition field={field} heading="h2" />}
            </div>
          </div>
        </Page>
      </div>
      {sheet.printing && <Dictionary groups={groups} />}
    </>
  )
}
