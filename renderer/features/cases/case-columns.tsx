import { useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { codeWords } from '#shared/i18n/codebook-words.ts'
import { dayText } from '#shared/i18n/dates.ts'
import type { CaseRow } from '#shared/ipc/cases.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { dateWords } from '../../form/date-words.ts'
import { joinedWords } from '../../form/joined-words.ts'
import { useLanguage } from '../../form/use-language.ts'
import { Code } from '../../ui/code.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { PrivateText } from './hide-names.tsx'
import styles from './case-table.module.css'

/** Width and sorting of each column; what stands in it is in `Cell`. */
const columns = [
  { key: 'code', sortable: true, width: '116px' },
  { key: 'name', sortable: true, names: true },
  { key: 'status', sortable: true, width: '16%' },
  { key: 'gender', width: '18%' },
  { key: 'age', sortable: true, number: true, width: '72px' },
  { key: 'registrationDate', sortable: true, width: '124px' },
  { key: 'updatedAt', sortable: true, width: '124px' },
] as const

type Key = (typeof columns)[number]['key']

export function useCaseColumns(namesHidden: boolean): readonly Column<CaseRow>[] {
  const { t } = useTranslation()
  const language = useLanguage()
  return useMemo(() => {
    const noName = t('cases.noName')
    const noStatus = t('cases.noStatus')
    const workedOnBy = (names: readonly string[]): string =>
      names.length === 0
        ? t('caseAccess.withNobody')
        : t('caseAccess.with', { names: joinedWords(language, names) })
    const shown: Shown = { noName, noStatus, workedOnBy, language, namesHidden }
    return columns.map((column) => ({
      ...column,
      title: t(`cases.columns.${column.key}`),
      cell: (row: CaseRow) => cellOf(column.key, row, shown),
    }))
  }, [t, language, namesHidden])
}

interface Shown {
  readonly noName: string
  readonly noStatus: string
  /** Stands for the name in a colleague's case: whom to ask. */
  readonly workedOnBy: (names: readonly string[]) => string
  readonly language: Language
  readonly namesHidden: boolean
}

/** Not a component: with thousands of cells, one that listens for the language each is felt. */
function cellOf(column: Key, row: CaseRow, shown: Shown): ReactNode {
  const { language } = shown
  const none = (words: string) => <span className={styles['none']}>{words}</span>
  const day = (words: string) => <span className={styles['day']}>{words}</span>
  switch (column) {
    case 'code':
      return <Code>{row.code}</Code>
    case 'name':
      return nameCell(row, shown)
    case 'status':
      if (row.status === null) return none(shown.noStatus)
      return codeWords(language, 'caseStatus', row.status).label
    case 'gender':
      return row.gender === null ? null : codeWords(language, 'gender', row.gender).label
    case 'age':
      return row.ageAtRegistration
    case 'registrationDate':
      return row.registrationDate === null ? null : day(dateWords(language, row.registrationDate))
    case 'updatedAt':
      return day(dayText(row.updatedAt, language))
  }
}

/** With how many others share the case; of a colleague's, whom to ask. */
function nameCell({ name, people, open, with: colleagues }: CaseRow, shown: Shown): ReactNode {
  if (!open || name === null)
    return (
      <span className={styles['none']}>{open ? shown.noName : shown.workedOnBy(colleagues)}</span>
    )
  return (
    <>
      <PrivateText hidden={shown.namesHidden}>{name}</PrivateText>
      {people > 1 && <span> +{people - 1}</span>}
    </>
  )
}
