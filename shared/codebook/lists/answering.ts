/** @file Reasons and sources of answers as code lists, so that they have words like any other code. */
import { answerSources, missingReasons } from '../answer.ts'
import { ownList } from '../code-list.ts'

export const missingReason = ownList('missingReason', missingReasons)
export const answerSource = ownList('answerSource', answerSources)
