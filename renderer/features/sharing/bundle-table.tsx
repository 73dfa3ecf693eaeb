/** @file Rows of a bundle as a person reads them. */
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { Code } from '../../ui/code.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { cellWords, columnWords } from './cell-words.ts'
import styles from './sharing.module.css'

export interface BundleTableProps {
  readonly caption: string
  readonly columns: readonly { readonly id: string }[]
  /** The person's code first, then one cell for each column. */
  readonly rows: readonly (readonly string[])[]
  /** Number of the first row, from 0. */
  readonly start?: number
}

interface NumberedRow {
  readonly number: number
  readonly cells: readonly string[]
}

/** Without a mouse, the arrow keys are the only way to what lies outside the frame. */
const reachable = { role: 'region', tabIndex: 0 } as const

export function BundleTable({ caption, columns, rows, start = 0 }: BundleTableProps) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const shown: readonly Column<NumberedRow>[] = [
    {
      key: 'person',
      title: t('sharing.wizard.person'),
      names: true,
      cell: (row) => <Code>{row.cells[0] ?? ''}</Code>,
    },
    ...columns.map(({ id }, index) => ({
      key: id,
      title: columnWords(id, language),
      cell: (row: NumberedRow) => cellWords(id, row.cells[index + 1] ?? '', { t, language }),
    })),
  ]
  return (
    <div className={styles['scroll']} aria-label={caption} {...reachable}>
      <DataTable
        caption={caption}
        columns={shown}
        rows={rows.map((cells, index) => ({ number: start + index, cells }))}
        rowKey={(row) => String(row.number)}
      />
    </div>
  )
}
