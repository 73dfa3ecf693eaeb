import { useTranslation } from 'react-i18next'
import { dateText } from '#shared/i18n/dates.ts'
import type { ReleaseInfo } from '#shared/ipc/reports.ts'
import type { ProtectedTable } from '#shared/report/protected-table.ts'
import type { ProtectedReport } from '#shared/report/report.ts'
import {
  definitionWords,
  denominatorWords,
  monthsWords,
  noteWords,
  quarterWords,
  tableTitle,
} from '#shared/report/words.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { ChartFigure } from './chart-figure.tsx'
import { TableView } from './table-view.tsx'
import styles from './report-page.module.css'

interface ReportPageProps {
  readonly report: ProtectedReport
  /** `null`: not released yet; then the footer says when the reference will be there. */
  readonly release: ReleaseInfo | null
}

/** The page exactly as it prints: everything in it may leave. */
export function ReportPage({ report, release }: ReportPageProps) {
  const { t } = useTranslation()
  return (
    <article className={styles['page']} aria-label={t('reports.page')}>
      <Head report={report} />
      {report.tables.map((table) => (
        <TableSection key={table.id} table={table} />
      ))}
      <Explanation report={report} />
      <footer className={styles['footer']}>
        <span>{report.organisation}</span>
        <span>{t('reports.facts.definitions', { version: report.codebookVersion })}</span>
        <span>
          {release
            ? t('reports.facts.reference', { anchor: release.anchor })
            : t('reports.facts.referenceLater')}
        </span>
      </footer>
    </article>
  )
}

function Head({ report: shown }: { readonly report: ProtectedReport }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const total = shown.tables[0]?.total
  return (
    <header className={styles['head']}>
      {shown.practice && <p className={styles['practice']}>{t('reports.facts.practice')}</p>}
      <h2 className={styles['title']}>{t(`reports.${shown.report}.title`)}</h2>
      <p className={styles['sub']}>
        {quarterWords(language, shown.period)} · {monthsWords(language, shown.period)}
      </p>
      <p className={styles['soft']}>
        {shown.organisation} ·{' '}
        {t('reports.facts.madeOn', { date: dateText(shown.madeOn, language) })}
      </p>
      {total?.kind === 'shown' && (
        <p className={styles['figureTotal']}>
          <strong>{total.value}</strong> {t('reports.facts.total')}
        </p>
      )}
    </header>
  )
}

type ChartWord = 'ageByGender' | 'byGender' | 'byForm'

function chartWord(tableId: string): ChartWord {
  return tableId === 'byForm' || tableId === 'byGender' ? tableId : 'ageByGender'
}

function TableSection({ table }: { readonly table: ProtectedTable }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const chart = t(`reports.chart.${chartWord(table.id)}`)
  return (
    <section className={styles['section']}>
      <ChartFigure table={table} title={chart} />
      <TableView table={table} caption={tableTitle(language, table)} />
      <div className={styles['notes']}>
        {noteWords(language, table).map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </section>
  )
}

function Explanation({ report: shown }: { readonly report: ProtectedReport }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const words = definitionWords(language, shown.report)
  const known = denominatorWords(language, shown)
  return (
    <section className={styles['explanation']}>
      {known.length > 0 && (
        <Sentences
          title={t('reports.denominator.title')}
          sentences={[...known, t('reports.table.percentNote', { least: 2 * shown.k })]}
        />
      )}
      <Sentences title={t(`reports.${shown.report}.counted`)} sentences={words.counted} />
      <Sentences title={t(`reports.${shown.report}.notCounted`)} sentences={words.notCounted} />
    </section>
  )
}

function Sentences(props: { readonly title: string; readonly sentences: readonly string[] }) {
  return (
    <div className={styles['sentences']}>
      <h3 className={styles['smallTitle']}>{props.title}</h3>
      <ul>
        {props.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
