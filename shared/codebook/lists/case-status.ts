import { codeList } from '../code-list.ts'
import { htcds } from './source.ts'

export const caseStatus = codeList('caseStatus', htcds, [
  'Active',
  'FollowUp',
  'Closed',
  'ClosedReferred',
])
