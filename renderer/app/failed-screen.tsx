import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'

export function FailedScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <Page title={t('frame.screenFailed')}>
      <Notice
        kind="danger"
        title={t('frame.screenFailedMore')}
        live
        action={<Button onClick={() => void navigate(paths.home)}>{t('frame.toHome')}</Button>}
      />
    </Page>
  )
}
