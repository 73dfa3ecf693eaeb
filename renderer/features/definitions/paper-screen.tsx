import { useTranslation } from 'react-i18next'
import { officeVersion } from '#shared/codebook/codebook.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { PaperForm } from './paper-form.tsx'
import { SheetOutcomeNotice } from './sheet-outcome-notice.tsx'
import { useSheet } from './use-sheet.ts'
import styles from './paper-screen.module.css'

/** The blank form, exactly as it prints. */
export function PaperScreen() {
  const { t } = useTranslation()
  const language = useLanguage()
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
      <div data-print="only" className={styles['sheet']}>
        <PaperForm />
      </div>
    </Page>
  )
}
