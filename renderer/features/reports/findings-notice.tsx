import { useTranslation } from 'react-i18next'
import { dayText } from '#shared/i18n/dates.ts'
import type { ReleaseInfo, ReportResult } from '#shared/ipc/reports.ts'
import { quarterWords } from '#shared/report/words.ts'
import { api } from '../../api/client.ts'
import { useCall } from '../../api/use-call.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Notice } from '../../ui/notice.tsx'

type Finding = ReportResult['findings'][number]

/** One sentence for each earlier report and kind, however many tables show it. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [
    ...new Map(
      findings.map((entry) => [`${entry.kind} ${entry.releaseId}`, entry] as const),
    ).values(),
  ]
}

/** Warns before a report leaves that, together with an earlier one, could give somebody away. */
export function FindingsNotice({ result }: { readonly result: ReportResult }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const releases = useCall(() => api.reports.releases({}), [result.sha256])
  const findings = distinct(result.findings)
  if (findings.length === 0) return null
  const earlier = (id: string): ReleaseInfo | undefined =>
    releases.value?.find(({ releaseId }) => releaseId === id)
  return (
    <Notice kind="attention" title={t('reports.finding.title')} live>
      {findings.map(({ kind, releaseId }) => {
        const release = earlier(releaseId)
        return (
          <p key={`${kind}${releaseId}`}>
            {t(`reports.finding.${kind}`, {
              date: release ? dayText(release.createdAt, language) : '…',
              period: release ? quarterWords(language, release.period) : '…',
            })}
          </p>
        )
      })}
      <p>{t('reports.finding.advice')}</p>
    </Notice>
  )
}
