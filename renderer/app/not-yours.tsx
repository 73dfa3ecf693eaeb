import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { rolesWith, type Right } from '#shared/domain/rights.ts'
import { joinedWords } from '../form/joined-words.ts'
import { useLanguage } from '../i18n/use-language.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'

/** Stands in for a screen that needs a right the signed-in person does not have. */
export function NotYours({ right }: { readonly right: Right }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const names = rolesWith(right).map((role) => t(`rights.role.${role}.name`))
  return (
    <Page title={t('rights.notYours')}>
      <Notice
        kind="info"
        title={t('rights.notYoursMore', { roles: joinedWords(language, names) })}
        action={<Button onClick={() => void navigate(paths.home)}>{t('frame.toHome')}</Button>}
      />
    </Page>
  )
}
