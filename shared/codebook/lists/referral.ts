import { codeList } from '../code-list.ts'
import { htcds } from './source.ts'

/** Who brought the person to us: the kinds of organisation of `org_Type`, and ways without one. */
export const referralSource = codeList('referralSource', `${htcds}, org_Type, extended`, [
  'NGO',
  'LawEnforcement',
  'HealthServiceOrganisation',
  'CentralGovernmentOrganisation',
  'LocalGovernmentOrganisation',
  'ImmigrationService',
  'LegalService',
  'CorporateBusiness',
  'SchoolOrCollege',
  { code: 'x_InternationalOrganisation', htcds: null },
  { code: 'x_Embassy', htcds: 'CentralGovernmentOrganisation' },
  { code: 'x_Hotline', htcds: null },
  { code: 'x_Outreach', htcds: null },
  { code: 'x_FamilyOrCommunity', htcds: null },
  { code: 'x_Self', htcds: null },
])

/** The sources that are an organisation: only these have a name, a date and a reason of referral. */
export const referringOrganisations = [
  'NGO',
  'LawEnforcement',
  'HealthServiceOrganisation',
  'CentralGovernmentOrganisation',
  'LocalGovernmentOrganisation',
  'ImmigrationService',
  'LegalService',
  'CorporateBusiness',
  'SchoolOrCollege',
  'x_InternationalOrganisation',
  'x_Embassy',
  'x_Hotline',
] as const

export const referralReason = codeList('referralReason', htcds, [
  'AdditionalServicesRequired',
  'MigrationOrChangeOfLocation',
  'Other',
])
