/** @file What every row of a sheet shares. It stays the same while the sheet is open. */
import { createContext, useContext } from 'react'
import type { OptionSource } from './option-source.ts'
import type { QuickFocus } from './quick-focus.ts'

export interface Quick {
  readonly optionsOf: OptionSource
  readonly focus: QuickFocus
  /** Id of the list at the bottom. */
  readonly listId: string
}

const QuickContext = createContext<Quick | null>(null)
export const QuickProvider = QuickContext.Provider

export function useQuick(): Quick {
  const quick = useContext(QuickContext)
  if (quick === null) throw new Error('A row stands outside a sheet')
  return quick
}
