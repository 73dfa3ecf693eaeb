import { useTranslation } from 'react-i18next'
import { dayText } from '#shared/i18n/dates.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './staff.module.css'

export interface CodeGiven {
  readonly name: string
  readonly code: string
  readonly expiresAt: string
}

/** Shown this once, large, to be copied onto paper. */
export function CodeDialog(props: { readonly given: CodeGiven; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const { name, code, expiresAt } = props.given
  return (
    <Dialog
      title={t('staff.codeTitle', { name })}
      open
      onClose={props.onClose}
      actions={
        <Button kind="primary" onClick={props.onClose}>
          {t('staff.codeDone')}
        </Button>
      }
    >
      <output className={styles['code']} translate="no">
        {code}
      </output>
      <p>{t('staff.codeHow')}</p>
      <p>{t('staff.codeOnce', { day: dayText(expiresAt, language) })}</p>
    </Dialog>
  )
}
