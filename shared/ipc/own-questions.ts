/** @file What this office adds to the codebook: its own sections, questions and answers to choose from. */
import { z } from 'zod'
import { localChange } from '../codebook/local/changes.ts'
import { localCodebook } from '../codebook/local/local-codebook.ts'
import { call, instant, nothing } from './call.ts'

export const ownQuestionsVersion = z.strictObject({
  version: z.int(),
  createdAt: instant,
  recordedBy: z.string(),
  changes: z.array(localChange),
})
export type OwnQuestionsVersion = z.infer<typeof ownQuestionsVersion>

export const ownQuestionCalls = {
  /** The newest version; of an office without any, an empty one with the number 0. */
  get: call({ access: 'unlocked', input: nothing, output: localCodebook }),
  /** Newest first. */
  history: call({ access: 'unlocked', input: nothing, output: z.array(ownQuestionsVersion) }),
  /**
   * A new version of the whole, which carries the number of the one that was changed. Refused with
   * `conflict` when somebody saved since, and with `invalidInput` naming the places and the first
   * problem, see codebook/local/check.ts. Retiring and bringing back are changes like any other.
   */
  save: call({ access: 'shapeOffice', input: localCodebook, output: localCodebook }),
}
