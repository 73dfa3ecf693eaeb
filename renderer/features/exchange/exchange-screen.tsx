import { useTranslation } from 'react-i18next'
import { useSignedIn } from '../../api/signed-in.ts'
import { Page } from '../../ui/page.tsx'
import { BringData } from './bring-data.tsx'
import { TakeData } from './take-data.tsx'

export function ExchangeScreen() {
  const { t } = useTranslation()
  const { canExport } = useSignedIn()
  return (
    <Page title={t('exchange.title')} context={t('exchange.context')}>
      {canExport && <TakeData />}
      <BringData />
    </Page>
  )
}
