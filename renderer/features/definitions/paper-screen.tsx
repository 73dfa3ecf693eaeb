import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { officeVersion } from '#shared/codebook/codebook.ts'
import { languages, type Language } from '#shared/i18n/languages.ts'
import { useLanguage } from '../../form/use-language.ts'
import { languageNames } from '../../i18n/language-names.ts'
import { Button } from '../../ui/button.tsx'
import { Check, Choice } from '../../ui/choice.tsx'
import { Page } from '../../ui/page.tsx'
import { PaperForm } from './paper-form.tsx'
import { InLanguage } from '../../form/in-language.tsx'
import { PaperLists } from './paper-lists.tsx'
import { SheetOutcomeNotice } from './sheet-outcome-notice.tsx'
import { useSheet } from '../../api/use-sheet.ts'
import styles from './paper-screen.module.css'

/** The blank form, exactly as it prints, in any language of the application. */
export function PaperScreen() {
  const { t } = useTranslation()
  const [language, setLanguage] = useState<Language>(useLanguage())
  const [withLists, setWithLists] = useState(false)
  const sheet = useSheet({
    name: `tessera-paper-form-${officeVersion()}-${language}`,
    // Figures only: words would need fonts that the system's printing does not have.
    footer: `Tessera ${officeVersion()}`,
  })
  const busy = sheet.outcome.state === 'busy'
  return (
    <Page
      title={t('definitions.paper.title')}
      context={t('definitions.paper.context')}
      width="full"
      action={
        <>
          <Button kind="primary" busy={busy} onClick={sheet.print}>
            {t('definitions.print')}
          </Button>
          <Button busy={busy} onClick={sheet.savePdf}>
            {t('definitions.savePdf')}
          </Button>
        </>
      }
    >
      <SheetOutcomeNotice outcome={sheet.outcome} />
      <div className={styles['choices']} data-print="no">
        <Choice
          label={t('quickEntry.paper.language')}
          inline
          options={languages.map((one) => ({ value: one, label: languageNames[one] }))}
          value={language}
          onChange={(value) => {
            setLanguage(languages.find((one) => one === value) ?? 'en')
          }}
        />
        <Check label={t('quickEntry.paper.lists')} checked={withLists} onChange={setWithLists} />
      </div>
      <div data-print="only" className={styles['sheet']}>
        <InLanguage language={language}>
          <PaperForm />
          {withLists && <PaperLists />}
        </InLanguage>
      </div>
    </Page>
  )
}
