/** @file What both ways of looking at an interview are given. */
import type { useDefinition } from '../../form/use-definition.ts'
import type { Autosave } from './autosave.ts'
import type { Interview } from './interview.ts'
import type { useFinish } from './use-finish.ts'

export interface OpenInterview {
  readonly code: string
  /** Where somebody stopped before; empty when there is nothing to know. */
  readonly pauseNote: string
  readonly interview: Interview
  readonly saving: Autosave
  readonly ending: ReturnType<typeof useFinish>
  readonly definition: ReturnType<typeof useDefinition>
  readonly onPause: () => void
  /** To the other way of looking at it. */
  readonly onSwitch: () => void
}
