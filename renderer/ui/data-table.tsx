import {
  memo,
  useCallback,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { useTranslation } from 'react-i18next'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import styles from './data-table.module.css'

export interface Column<Row> {
  readonly key: string
  readonly title: ReactNode
  readonly cell: (row: Row) => ReactNode
  /** The head becomes a button that calls `onSort(key)`. */
  readonly sortable?: boolean
  /** Numbers stand at the right, with figures of one width. */
  readonly number?: boolean
  /** CSS width, e.g. '120px' or '30%'. */
  readonly width?: string
  /** The cell that names the row; read aloud as its heading. */
  readonly names?: boolean
}

export interface Sort {
  readonly key: string
  readonly descending: boolean
}

export interface DataTableProps<Row> {
  /** Said aloud when the table is reached. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** Enter, Space or a click on a row. */
  readonly onOpen?: (row: Row) => void
  readonly sort?: Sort
  readonly onSort?: (key: string) => void
  readonly empty?: ReactNode
  /** Wait, something newer is coming: the old rows stay and step back. */
  readonly stale?: boolean
}

/** A real table. Rows are reached with Tab, walked with the arrow keys, opened with Enter. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null)
  const latest = useRef(props)
  useLayoutEffect(() => {
    latest.current = props
  })
  const open = useCallback((row: Row) => latest.current.onOpen?.(row), [])
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLTableRowElement>) => {
    const rows = [...(body.current?.rows ?? [])]
    const at = rows.findIndex((row) => row === document.activeElement)
    if (at < 0) return
    const target = rowAfter(event.key, at, rows.length)
    if (target !== null) {
      event.preventDefault()
      rows[target]?.focus()
      rows[target]?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      const row = latest.current.rows[at]
      if (row !== undefined) latest.current.onOpen?.(row)
    }
  }, [])
  if (props.rows.length === 0 && props.empty !== undefined) return <>{props.empty}</>

  return (
    <div className={classNames(styles['frame'], props.stale === true && styles['stale'])}>
      <table className={styles['table']}>
        <caption className="aloud">{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <Head key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {props.rows.map((row) => (
            <BodyRow
              key={props.rowKey(row)}
              row={row}
              columns={props.columns}
              onOpen={props.onOpen === undefined ? undefined : open}
              onKeyDown={onKeyDown}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function rowAfter(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    case 'PageDown':
      return Math.min(at + 10, count - 1)
    case 'PageUp':
      return Math.max(at - 10, 0)
    default:
      return null
  }
}

interface HeadProps<Row> {
  readonly column: Column<Row>
  readonly sort: Sort | undefined
  readonly onSort: ((key: string) => void) | undefined
}

function Head<Row>({ column, sort, onSort }: HeadProps<Row>) {
  const { t } = useTranslation()
  const isSorted = sort?.key === column.key
  const sorted = !isSorted ? undefined : sort.descending ? 'descending' : 'ascending'
  return (
    <th
      scope="col"
      className={column.number === true ? styles['number'] : undefined}
      style={column.width === undefined ? undefined : { width: column.width }}
      aria-sort={sorted}
    >
      {column.sortable === true && onSort !== undefined ? (
        <button
          type="button"
          className={styles['sort']}
          title={t('frame.sortBy')}
          onClick={() => {
            onSort(column.key)
          }}
        >
          {column.title}
          <span className={styles['arrow']} data-on={isSorted}>
            <Icon name={sorted === 'descending' ? 'down' : 'up'} size={14} />
          </span>
        </button>
      ) : (
        column.title
      )}
    </th>
  )
}

interface BodyRowProps<Row> {
  readonly row: Row
  readonly columns: readonly Column<Row>[]
  readonly onOpen: ((row: Row) => void) | undefined
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => void
}

function DrawnRow<Row>({ row, columns, onOpen, onKeyDown }: BodyRowProps<Row>) {
  const cells = columns.map((column) => {
    const className = column.number === true ? styles['number'] : undefined
    return column.names === true ? (
      <th key={column.key} scope="row" className={className}>
        {column.cell(row)}
      </th>
    ) : (
      <td key={column.key} className={className}>
        {column.cell(row)}
      </td>
    )
  })
  if (onOpen === undefined) return <tr>{cells}</tr>
  return (
    <tr
      tabIndex={0}
      className={styles['opens']}
      onKeyDown={onKeyDown}
      onClick={() => {
        // Somebody who has just marked a word wants to copy it, not to leave.
        if (document.getSelection()?.toString() === '') onOpen(row)
      }}
    >
      {cells}
    </tr>
  )
}

/** A row is drawn again when it or the columns changed: a long list grows without drawing the old part. */
const BodyRow = memo(DrawnRow) as typeof DrawnRow
