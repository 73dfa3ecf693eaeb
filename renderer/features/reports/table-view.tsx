import { useTranslation } from 'react-i18next'
import { type Cell, notKnown, type ProtectedTable } from '#shared/report/protected-table.ts'
import { percentBase, percentOf } from '#shared/report/share.ts'
import { axisWords, groupWords } from '#shared/report/words.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import styles from './table-view.module.css'

/** A number, or a soft dot that says on focus why there is none. */
function Count({ cell }: { readonly cell: Cell | undefined }) {
  const { t } = useTranslation()
  if (cell?.kind === 'shown') return cell.value
  return (
    <button type="button" className={styles['dot']} aria-label={t('reports.hidden.reason')}>
      <span aria-hidden="true" className={styles['mark']} />
    </button>
  )
}

function Percent({
  cell,
  table,
}: {
  readonly cell: Cell | undefined
  readonly table: ProtectedTable
}) {
  const percent = cell && percentOf(cell, percentBase(table) ?? undefined, table.k)
  return typeof percent === 'number' ? `${String(percent)} %` : null
}

interface Line {
  readonly cells: readonly Cell[]
  /** `undefined`: with a single column for everybody the total would only say the same again. */
  readonly total: Cell | undefined
}

/** The numbers of one line of a table with columns. */
function Counts({ cells, total }: Line) {
  return (
    <>
      {cells.map((cell, at) => (
        <td key={at} className={styles['number']}>
          <Count cell={cell} />
        </td>
      ))}
      {total && (
        <td className={styles['total']}>
          <Count cell={total} />
        </td>
      )}
    </>
  )
}

function GridTable({ table, caption }: TableViewProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const columns = table.columns
  if (columns === null) return null
  const hasTotal = columns.grouping !== 'all'
  const hasPercent = percentBase(table) !== null
  return (
    <table className={styles['table']}>
      <caption className={styles['caption']}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{axisWords(language, table.rows)}</th>
          {columns.keys.map((key) => (
            <th key={key} scope="col" className={styles['number']}>
              {groupWords(language, columns, key)}
            </th>
          ))}
          {hasTotal && <th className={styles['total']}>{t('reports.table.total')}</th>}
          {hasPercent && <th className={styles['number']}>{t('reports.table.percent')}</th>}
        </tr>
      </thead>
      <tbody>
        {table.rows.keys.map((key, row) => (
          <tr key={key}>
            <th scope="row">{groupWords(language, table.rows, key)}</th>
            <Counts
              cells={table.cells[row] ?? []}
              total={hasTotal ? table.rowTotals[row] : undefined}
            />
            {hasPercent && (
              <td className={styles['number']}>
                {key !== notKnown && <Percent cell={table.rowTotals[row]} table={table} />}
              </td>
            )}
          </tr>
        ))}
        {table.rows.grouping !== 'all' && (
          <tr className={styles['sum']}>
            <th scope="row">{t('reports.table.total')}</th>
            <Counts cells={table.columnTotals} total={hasTotal ? table.total : undefined} />
            {hasPercent && <td />}
          </tr>
        )}
      </tbody>
    </table>
  )
}

function ListTable({ table, caption }: TableViewProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const keys = table.rows.grouping === 'all' ? [] : table.rows.keys
  const hasPercent = percentBase(table) !== null
  return (
    <table className={styles['table']}>
      <caption className={styles['caption']}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{axisWords(language, table.rows)}</th>
          <th scope="col" className={styles['number']}>
            {t('reports.table.persons')}
          </th>
          {hasPercent && <th className={styles['number']}>{t('reports.table.percent')}</th>}
        </tr>
      </thead>
      <tbody>
        {keys.map((key, row) => (
          <tr key={key}>
            <th scope="row">{groupWords(language, table.rows, key)}</th>
            <td className={styles['number']}>
              <Count cell={table.cells[row]?.[0]} />
            </td>
            {hasPercent && (
              <td className={styles['number']}>
                {key !== notKnown && <Percent cell={table.cells[row]?.[0]} table={table} />}
              </td>
            )}
          </tr>
        ))}
        <tr className={styles['sum']}>
          <th scope="row">{t('reports.table.all')}</th>
          <td className={styles['number']}>
            <Count cell={table.total} />
          </td>
          {hasPercent && <td />}
        </tr>
      </tbody>
    </table>
  )
}

interface TableViewProps {
  readonly table: ProtectedTable
  readonly caption: string
}

export function TableView(props: TableViewProps) {
  return props.table.columns === null ? <ListTable {...props} /> : <GridTable {...props} />
}
