import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { momentText } from '#shared/i18n/dates.ts'
import type { SignedIn } from '../../api/signed-in.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Notice } from '../../ui/notice.tsx'

export interface VaultWarningProps {
  readonly warning: NonNullable<SignedIn['warning']>
  readonly action?: ReactNode
}

/** Older files were put back: what was found, what is missing, and what to do about it. */
export function VaultWarning({ warning, action }: VaultWarningProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const between = {
    found: momentText(warning.foundAt, language),
    expected: momentText(warning.expectedAt, language),
  }
  if (warning.kind === 'keySlotsOlder') {
    return (
      <Notice kind="attention" title={t('home.older.keysTitle')} action={action}>
        <p>{t('home.older.keysFound', between)}</p>
        <p>{t('home.older.keysDo')}</p>
      </Notice>
    )
  }
  return (
    <Notice kind="attention" title={t('home.older.title')} action={action}>
      <p>{t('home.older.found', between)}</p>
      <p>{t('home.older.missing', { count: warning.missingEntries })}</p>
      <p>{t('home.older.do')}</p>
    </Notice>
  )
}
