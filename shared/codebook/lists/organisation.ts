import { codeList } from '../code-list.ts'
import { htcds } from './source.ts'

export const organisationType = codeList('organisationType', htcds, [
  'NGO',
  'LawEnforcement',
  'HealthServiceOrganisation',
  'CentralGovernmentOrganisation',
  'LocalGovernmentOrganisation',
  'ImmigrationService',
  'LegalService',
  'CorporateBusiness',
  'SchoolOrCollege',
])
