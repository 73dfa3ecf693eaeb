/** @file What the case screens remember while a person is signed in. A lock reloads the window and forgets it. */
import type { Sort } from '../../ui/data-table.tsx'

export interface CaseQuery {
  readonly search: string
  readonly statuses: readonly string[]
  readonly sort: Sort
}

export const firstQuery: CaseQuery = {
  search: '',
  statuses: [],
  sort: { key: 'registrationDate', descending: true },
}

interface Remembered {
  query: CaseQuery
  namesHidden: boolean
  /** Whether it was said that paper is not protected. */
  paperWarned: boolean
}

export const remembered: Remembered = { query: firstQuery, namesHidden: false, paperWarned: false }
