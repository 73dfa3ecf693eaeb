import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Outcome } from './use-leaving.ts'

/** What became of the last save or print. */
export function OutcomeNotice({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation()
  switch (outcome.state) {
    case 'idle':
    case 'busy':
      return null
    case 'saved':
      return (
        <Notice kind="good" title={t('reports.saved.title')} live>
          {t('reports.saved.text', { place: outcome.place })}
        </Notice>
      )
    case 'printed':
      return <Notice kind="good" title={t('reports.saved.printed')} live />
    case 'changed':
      return (
        <Notice kind="attention" title={t('reports.changed.title')} live>
          {t('reports.changed.text')}
        </Notice>
      )
    case 'failed':
      return <ErrorNotice error={outcome.error} />
  }
}
