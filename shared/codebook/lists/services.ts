import { codeList, ownList } from '../code-list.ts'
import { htcds } from './source.ts'

/** Kinds of help, as case management systems for protection tell them apart. */
export const serviceType = ownList('serviceType', [
  'Shelter',
  'Medical',
  'PsychosocialSupport',
  'LegalAid',
  'PoliceOrProtection',
  'Food',
  'NonFoodItems',
  'CashAssistance',
  'Education',
  'VocationalTraining',
  'Livelihoods',
  'ChildProtection',
  'FamilyTracing',
  'FamilyMediation',
  'ReturnAndRepatriation',
  'Reintegration',
  'DocumentsAndRegistration',
  'Interpretation',
  'Other',
])

export const serviceOutcome = ownList('serviceOutcome', [
  'Ongoing',
  'Completed',
  'StoppedByPerson',
  'StoppedByProvider',
  'LostContact',
])

export const referralOutcome = ownList('referralOutcome', [
  'Pending',
  'Accepted',
  'Completed',
  'RefusedByOrganisation',
  'DeclinedByPerson',
  'AlreadyReceived',
  'Unavailable',
])

export const supportPlanType = codeList('supportPlanType', htcds, [
  'Education',
  'Financial',
  'Health',
  'LabourExploitationRehabilitation',
  'Legal',
  'Livelihood',
  'RightsBasedTraining',
  'SexualExploitationRehabilitation',
  'SocialCare',
])
