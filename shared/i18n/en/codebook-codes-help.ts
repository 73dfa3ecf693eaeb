/** @file Codes about organisations, services and referrals. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const closureReason: CodeWordsOf<'closureReason'> = {
  PlanCompleted: 'What was planned is done',
  PersonAsked: 'The person wanted it',
  Referred: 'Another organisation goes on',
  MovedAway: 'Moved away or returned',
  LostContact: 'Contact lost',
  NotAVictim: 'Not a case of trafficking',
  Deceased: 'The person has died',
  Other: 'Other',
}

export const organisationType: CodeWordsOf<'organisationType'> = {
  NGO: 'Non-governmental organisation',
  LawEnforcement: 'Police or other law enforcement',
  HealthServiceOrganisation: 'Hospital or health service',
  CentralGovernmentOrganisation: 'National government office',
  LocalGovernmentOrganisation: 'Local authority',
  ImmigrationService: 'Immigration service',
  LegalService: 'Legal service',
  CorporateBusiness: 'Company',
  SchoolOrCollege: 'School or college',
}

export const serviceType: CodeWordsOf<'serviceType'> = {
  Shelter: 'Shelter',
  Medical: 'Medical care',
  PsychosocialSupport: 'Counselling and psychosocial support',
  LegalAid: 'Legal aid',
  PoliceOrProtection: 'Police or protection',
  Food: 'Food',
  NonFoodItems: 'Clothes and things of daily use',
  CashAssistance: 'Cash',
  Education: 'School or education',
  VocationalTraining: 'Vocational training',
  Livelihoods: 'Work and livelihood',
  ChildProtection: 'Child protection',
  FamilyTracing: 'Tracing of the family',
  FamilyMediation: 'Mediation with the family',
  ReturnAndRepatriation: 'Return home',
  Reintegration: 'Reintegration',
  DocumentsAndRegistration: 'Papers and registration',
  Interpretation: 'Interpreting',
  Other: 'Other',
}

export const serviceOutcome: CodeWordsOf<'serviceOutcome'> = {
  Ongoing: 'Goes on',
  Completed: 'Completed',
  StoppedByPerson: 'The person stopped it',
  StoppedByProvider: 'Whoever gave it stopped it',
  LostContact: 'Contact lost',
}

export const referralOutcome: CodeWordsOf<'referralOutcome'> = {
  Pending: 'Waiting for an answer',
  Accepted: 'Accepted',
  Completed: 'The help was given',
  RefusedByOrganisation: 'Refused by the organisation',
  DeclinedByPerson: 'The person did not want it',
  AlreadyReceived: 'The person already had this help',
  Unavailable: 'Not available',
}

export const supportPlanType: CodeWordsOf<'supportPlanType'> = {
  Education: 'Education',
  Financial: 'Financial',
  Health: 'Health',
  LabourExploitationRehabilitation: 'Rehabilitation after labour exploitation',
  Legal: 'Legal',
  Livelihood: 'Livelihood',
  RightsBasedTraining: 'Training about rights',
  SexualExploitationRehabilitation: 'Rehabilitation after sexual exploitation',
  SocialCare: 'Social care',
}
