import { useTranslation } from 'react-i18next'
import { dayText } from '#shared/i18n/dates.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { Sheet } from './sheet.tsx'

/** What the printer gets: the key and how to use it, and no word about whose it is. */
export function KeySheet(props: { readonly recoveryKey: string }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return (
    <Sheet title={t('setup.sheetTitle')} paper={props.recoveryKey}>
      <h2>{t('setup.sheetUse')}</h2>
      <ol>
        <li>{t('setup.sheetUseOne')}</li>
        <li>{t('setup.sheetUseTwo')}</li>
        <li>{t('setup.sheetUseThree')}</li>
      </ol>
      <h2>{t('setup.sheetKeep')}</h2>
      <p>{t('setup.keySafe')}</p>
      <p>{t('setup.keyPhoto')}</p>
      <p>{t('setup.sheetNoName')}</p>
      <p>{t('setup.sheetMade', { date: dayText(new Date().toISOString(), language) })}</p>
    </Sheet>
  )
}
