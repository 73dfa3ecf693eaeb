import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { ReportResult } from '#shared/ipc/reports.ts'
import { donorThreshold } from '#shared/report/threshold.ts'
import { api } from '../../api/client.ts'
import { useAskToPrint } from '../../api/print.ts'
import { useMay } from '../../api/signed-in.ts'
import { useCall } from '../../api/use-call.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { FindingsNotice } from './findings-notice.tsx'
import { LeavingDialog } from './leaving-dialog.tsx'
import { OutcomeNotice } from './outcome-notice.tsx'
import { ReportControls } from './report-controls.tsx'
import { ReportPage } from './report-page.tsx'
import { type Outcome, useLeaving, type Way } from './use-leaving.ts'
import styles from './reports-screen.module.css'

const report = 'newPersonsAssisted'

export function ReportsScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const periods = useCall(() => api.reports.periods({ report }), [])
  if (periods.state === 'failed') {
    return (
      <Page title={t('reports.title')}>
        <ErrorNotice error={periods.error} again={periods.again} />
      </Page>
    )
  }
  if (periods.value === null) return <Loading label={t('reports.loading')} />
  const [newest] = periods.value
  if (newest === undefined) {
    return (
      <Page title={t('reports.title')}>
        <EmptyState
          title={t('reports.empty.title')}
          action={
            <Button kind="primary" onClick={() => void navigate(paths.intake)}>
              {t('reports.empty.action')}
            </Button>
          }
        >
          {t('reports.empty.text')}
        </EmptyState>
      </Page>
    )
  }
  return <OneReport periods={periods.value} newest={newest} />
}

function OneReport(props: { readonly periods: readonly string[]; readonly newest: string }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const [period, setPeriod] = useState(props.newest)
  const [k, setK] = useState<number>(donorThreshold)
  const run = useCall(() => api.reports.run({ report, period, k }), [period, k])
  // The numbers of another question must never leave under this one's name.
  const isCurrent =
    run.state === 'ready' && run.value.content.period === period && run.value.content.k === k
  const result = isCurrent ? run.value : null
  const leaving = useLeaving({
    result,
    language,
    // Figures only: the print engine draws the foot of a page without the fonts of the screen, and on
    // many computers it has none for Khmer. The end of the report says the same in words.
    footer: ({ anchor }) =>
      ['Tessera', period, run.value?.content.codebookVersion ?? '', anchor].join(' · '),
    onChanged: run.again,
  })
  useAskToPrint(() => {
    if (result !== null && leaving.outcome.state !== 'busy') leaving.ask('print')
  })
  return (
    <Page
      title={<span data-print="no">{t('reports.title')}</span>}
      context={<span data-print="no">{t('reports.context')}</span>}
      width="full"
      action={<Actions ready={result !== null} outcome={leaving.outcome} onLeave={leaving.ask} />}
    >
      <div className={styles['layout']}>
        <ReportControls
          periods={props.periods}
          period={period}
          k={k}
          result={result}
          onPeriod={setPeriod}
          onK={setK}
        />
        <div className={styles['column']}>
          <div className={styles['notices']} data-print="no">
            <OutcomeNotice outcome={leaving.outcome} />
            {result && <FindingsNotice result={result} />}
            {run.state === 'failed' && <ErrorNotice error={run.error} again={run.again} />}
          </div>
          <Preview result={run.value} stale={result === null} releaseOf={leaving.releaseOf} />
        </div>
      </div>
      <LeavingDialog
        open={leaving.asked !== null}
        onAgree={leaving.agree}
        onBack={leaving.goBack}
      />
    </Page>
  )
}

/** The last page stays, pale, while the next one is counted: nothing jumps. */
function Preview(props: {
  readonly result: ReportResult | null
  readonly stale: boolean
  readonly releaseOf: (result: ReportResult) => ReportResult['released']
}) {
  const { t } = useTranslation()
  const { result, stale, releaseOf } = props
  if (result === null) return <Loading label={t('reports.loading')} />
  return (
    <div className={stale ? styles['stale'] : undefined} aria-busy={stale}>
      <ReportPage report={result.content} release={releaseOf(result)} />
    </div>
  )
}

function Actions(props: {
  readonly ready: boolean
  readonly outcome: Outcome
  readonly onLeave: (way: Way) => void
}) {
  const { t } = useTranslation()
  if (!useMay('releaseReports')) return <Notice kind="info" title={t('reports.noExport')} />
  const { outcome } = props
  const way = outcome.state === 'busy' ? outcome.way : null
  const common = (which: Way) => ({
    disabled: !props.ready || (way !== null && way !== which),
    busy: way === which,
    onClick: () => {
      props.onLeave(which)
    },
  })
  return (
    <>
      <Button {...common('print')}>{t('reports.action.print')}</Button>
      <Button {...common('xlsx')}>{t('reports.action.xlsx')}</Button>
      <Button kind="primary" {...common('pdf')}>
        {t('reports.action.pdf')}
      </Button>
    </>
  )
}
