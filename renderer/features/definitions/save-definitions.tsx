import { useTranslation } from 'react-i18next'
import { officeVersion } from '#shared/codebook/codebook.ts'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { SheetOutcomeNotice } from './sheet-outcome-notice.tsx'
import type { Sheet } from '../../api/use-sheet.ts'
import styles from './save-definitions.module.css'

/** The definitions as paper, for KoboToolbox, and for people who write programs. */
export function SaveDefinitions({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const xlsForm = async (): Promise<string | null> => {
    const suggestedName = `tessera-xlsform-${officeVersion()}`
    const target = await api.app.chooseSaveFile({ kind: 'xlsx', suggestedName })
    if (target === null) return null
    await api.dictionary.exportXlsForm({ target })
    return target.label
  }
  const schema = async (): Promise<string | null> => {
    const suggestedName = `tessera-schema-${officeVersion()}-${language}`
    const target = await api.app.chooseSaveFile({ kind: 'json', suggestedName })
    if (target === null) return null
    await api.dictionary.exportJsonSchema({ target, language })
    return target.label
  }
  const busy = sheet.outcome.state === 'busy'
  return (
    <div className={styles['save']}>
      <div className={styles['buttons']}>
        <Button busy={busy} onClick={sheet.savePdf}>
          {t('definitions.savePdf')}
        </Button>
        <Button busy={busy} onClick={sheet.print}>
          {t('definitions.print')}
        </Button>
        <Button
          kind="plain"
          onClick={() => {
            sheet.save(xlsForm)
          }}
        >
          {t('definitions.saveXlsForm')}
        </Button>
        <Button
          kind="plain"
          onClick={() => {
            sheet.save(schema)
          }}
        >
          {t('definitions.saveSchema')}
        </Button>
      </div>
      <SheetOutcomeNotice outcome={sheet.outcome} />
    </div>
  )
}
