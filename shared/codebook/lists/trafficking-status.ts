import { codeList } from '../code-list.ts'
import { htcds } from './source.ts'

export const traffickingStatus = codeList('traffickingStatus', htcds, [
  'PossibleVictimOfTrafficking',
  'ActualVictimOfTrafficking',
  'NotAVictimOfTrafficking',
])

/** The kind of organisation that decided the status: without it a count of "identified" means little. */
export const decidingBody = codeList('decidingBody', htcds, [
  'Police',
  'NGO',
  'CourtOrProsecution',
  'NonPoliceGovernmentalOrganization',
  'Other',
])
