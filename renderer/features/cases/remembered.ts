/** @file What the case screens remember while a person is signed in. A lock reloads the window and forgets it. */
import type { Whose } from '#shared/ipc/case-access.ts'
import type { Sort } from '../../ui/data-table.tsx'

export interface CaseQuery {
  readonly search: string
  readonly statuses: readonly string[]
  /** `null`: as it was chosen last. */
  readonly whose: Whose | null
  readonly sort: Sort
}

export const firstQuery: CaseQuery = {
  search: '',
  statuses: [],
  whose: null,
  sort: { key: 'registrationDate', descending: true },
}

interface Remembered {
  query: CaseQuery
  namesHidden: boolean
  /** Whether it was said that paper is not protected. */
  paperWarned: boolean
}

export const remembered: Remembered = { query: firstQuery, namesHidden: false, paperWarned: false }
