import { useTranslation } from 'react-i18next'
import { useMay } from '../../api/signed-in.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { BringData } from './bring-data.tsx'
import { TakeData } from './take-data.tsx'

export function ExchangeScreen() {
  const { t } = useTranslation()
  const mayMove = useMay('moveData')
  return (
    <Page title={t('exchange.title')} context={t('exchange.context')}>
      {mayMove ? (
        <>
          <TakeData />
          <BringData />
        </>
      ) : (
        <Notice kind="info" title={t('exchange.notYou')} />
      )}
    </Page>
  )
}
