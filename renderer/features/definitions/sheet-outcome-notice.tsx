import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { SheetOutcome } from '../../api/use-sheet.ts'

export function SheetOutcomeNotice({ outcome }: { readonly outcome: SheetOutcome }) {
  const { t } = useTranslation()
  if (outcome.state === 'failed') return <ErrorNotice error={outcome.error} />
  if (outcome.state !== 'saved') return null
  return <Notice kind="good" live title={t('definitions.saved', { place: outcome.place })} />
}
