import { useTranslation } from 'react-i18next'
import { momentText } from '#shared/i18n/dates.ts'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Notice } from '../../ui/notice.tsx'

/** Says that the case is a colleague's, and until when the reason that was given holds. */
export function OpenedNotice({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { value } = useCall(() => api.caseAccess.workers({ caseId }), [caseId])
  const until = value?.openedUntil ?? null
  if (until === null) return null
  return (
    <div data-print="no">
      <Notice
        kind="attention"
        title={t('caseAccess.closed.until', { moment: momentText(until, language) })}
      />
    </div>
  )
}
