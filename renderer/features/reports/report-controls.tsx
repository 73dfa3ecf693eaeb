import { useTranslation } from 'react-i18next'
import type { ReportResult } from '#shared/ipc/reports.ts'
import { monthsOf } from '#shared/report/period.ts'
import { donorThreshold, publicationThreshold } from '#shared/report/threshold.ts'
import { quarterWords } from '#shared/report/words.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Choice } from '../../ui/choice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import styles from './reports-screen.module.css'

/** For a place where people know each other. */
const carefulThreshold = 20

interface ReportControlsProps {
  readonly periods: readonly string[]
  readonly period: string
  readonly k: number
  readonly result: ReportResult | null
  readonly onPeriod: (period: string) => void
  readonly onK: (k: number) => void
}

/** What is in the report, and what only the person at the screen may know about it. */
export function ReportControls(props: ReportControlsProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const thresholds = [
    [donorThreshold, t('reports.threshold.donor'), t('reports.threshold.donorFor')],
    [
      publicationThreshold,
      t('reports.threshold.publication'),
      t('reports.threshold.publicationFor'),
    ],
    [carefulThreshold, t('reports.threshold.careful'), t('reports.threshold.carefulFor')],
  ] as const
  return (
    <div className={styles['controls']} data-print="no">
      <SearchSelect
        label={t('reports.quarter')}
        hint={isOver(props.result) ? undefined : t('reports.notOver')}
        options={props.periods.map((value) => ({ value, label: quarterWords(language, value) }))}
        value={props.period}
        onChange={(value) => {
          if (value !== null) props.onPeriod(value)
        }}
      />
      <Choice
        label={t('reports.threshold.label')}
        options={thresholds.map(([value, label, description]) => ({
          value: String(value),
          label,
          description,
        }))}
        value={String(props.k)}
        onChange={(value) => {
          props.onK(Number(value))
        }}
      />
      {props.result && <StaffOnly notCounted={props.result.notCounted} />}
    </div>
  )
}

/** As long as nothing is counted yet there is nothing to warn about. */
function isOver(result: ReportResult | null): boolean {
  return result === null || monthsOf(result.content.period).to < result.content.madeOn.slice(0, 7)
}

function StaffOnly({ notCounted }: { readonly notCounted: ReportResult['notCounted'] }) {
  const { t } = useTranslation()
  const { withoutConsent, withoutDate } = notCounted
  if (withoutConsent + withoutDate === 0) return null
  return (
    <Notice kind="info" title={t('reports.staffOnly.title')}>
      {withoutConsent > 0 && (
        <p>{t('reports.staffOnly.withoutConsent', { count: withoutConsent })}</p>
      )}
      {withoutDate > 0 && <p>{t('reports.staffOnly.withoutDate', { count: withoutDate })}</p>}
      <p>{t('reports.staffOnly.never')}</p>
    </Notice>
  )
}
