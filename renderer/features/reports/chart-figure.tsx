import { lazy, Suspense, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProtectedTable } from '#shared/report/protected-table.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { chartBars } from './bars.ts'
import styles from './report-page.module.css'

const BarChart = lazy(async () => ({ default: (await import('./bar-chart.tsx')).BarChart }))

/** The picture over a table. It takes a protected table and nothing else. */
export function ChartFigure(props: { readonly table: ProtectedTable; readonly title: string }) {
  const { table, title } = props
  const { t } = useTranslation()
  const { language } = useLanguage()
  const bars = useMemo(() => chartBars(language, table), [language, table])
  if (bars.length === 0) return null
  if (bars.every(({ persons }) => persons === null)) {
    return <p className={styles['soft']}>{t('reports.chart.nothing')}</p>
  }
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['figureTitle']}>{title}</figcaption>
      <Suspense fallback={<div className={styles['chartPlace']} />}>
        <BarChart
          bars={bars}
          hiddenWord={t('reports.hidden.short')}
          label={`${title}. ${t('reports.chart.describe')}`}
        />
      </Suspense>
    </figure>
  )
}
