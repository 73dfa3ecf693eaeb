import { codeList, ownList } from '../code-list.ts'
import { htcds } from './source.ts'

export const caseStatus = codeList('caseStatus', htcds, [
  'Active',
  'FollowUp',
  'Closed',
  'ClosedReferred',
])

export const closureReason = ownList('closureReason', [
  'PlanCompleted',
  'PersonAsked',
  'Referred',
  'MovedAway',
  'LostContact',
  'NotAVictim',
  'Deceased',
  'Other',
])
