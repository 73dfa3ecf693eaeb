/** @file Codes about organisations, services and referrals. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const closureReason: CodeWordsOf<'closureReason'> = {
  PlanCompleted: 'Tapos na ang nakaplano',
  PersonAsked: 'Ginusto ng tao',
  Referred: 'Ibang organisasyon ang magpapatuloy',
  MovedAway: 'Lumipat o umuwi na',
  LostContact: 'Hindi na makontak',
  NotAVictim: 'Hindi kaso ng trafficking',
  Deceased: 'Namatay na ang tao',
  Other: 'Iba pa',
}

export const organisationType: CodeWordsOf<'organisationType'> = {
  NGO: 'NGO (non-governmental organization)',
  LawEnforcement: 'Pulis o iba pang nagpapatupad ng batas',
  HealthServiceOrganisation: 'Ospital o serbisyong pangkalusugan',
  CentralGovernmentOrganisation: 'Pambansang tanggapan ng pamahalaan',
  LocalGovernmentOrganisation: 'Lokal na pamahalaan (LGU)',
  ImmigrationService: 'Immigration',
  LegalService: 'Serbisyong legal',
  CorporateBusiness: 'Kompanya',
  SchoolOrCollege: 'Paaralan o kolehiyo',
}

export const serviceType: CodeWordsOf<'serviceType'> = {
  Shelter: 'Shelter o pansamantalang tirahan',
  Medical: 'Pagpapagamot',
  PsychosocialSupport: 'Counseling at suportang psychosocial',
  LegalAid: 'Tulong legal',
  PoliceOrProtection: 'Pulis o proteksyon',
  Food: 'Pagkain',
  NonFoodItems: 'Damit at mga gamit sa araw-araw',
  CashAssistance: 'Tulong na pera',
  Education: 'Pag-aaral o edukasyon',
  VocationalTraining: 'Pagsasanay sa hanapbuhay',
  Livelihoods: 'Trabaho at kabuhayan',
  ChildProtection: 'Proteksyon ng bata',
  FamilyTracing: 'Paghahanap sa pamilya',
  FamilyMediation: 'Pamamagitan sa pamilya',
  ReturnAndRepatriation: 'Pag-uwi',
  Reintegration: 'Reintegration',
  DocumentsAndRegistration: 'Mga papeles at rehistro',
  Interpretation: 'Interpreter',
  Other: 'Iba pa',
}

export const serviceOutcome: CodeWordsOf<'serviceOutcome'> = {
  Ongoing: 'Nagpapatuloy',
  Completed: 'Natapos',
  StoppedByPerson: 'Itinigil ng tao',
  StoppedByProvider: 'Itinigil ng nagbibigay',
  LostContact: 'Hindi na makontak',
}

export const referralOutcome: CodeWordsOf<'referralOutcome'> = {
  Pending: 'Naghihintay ng sagot',
  Accepted: 'Tinanggap',
  Completed: 'Naibigay ang tulong',
  RefusedByOrganisation: 'Tinanggihan ng organisasyon',
  DeclinedByPerson: 'Ayaw ng tao',
  AlreadyReceived: 'Natanggap na ng tao ang tulong na ito',
  Unavailable: 'Walang makuha',
}

export const supportPlanType: CodeWordsOf<'supportPlanType'> = {
  Education: 'Edukasyon',
  Financial: 'Pinansiyal',
  Health: 'Kalusugan',
  LabourExploitationRehabilitation: 'Rehabilitasyon pagkatapos ng pagsasamantala sa paggawa',
  Legal: 'Legal',
  Livelihood: 'Kabuhayan',
  RightsBasedTraining: 'Pagsasanay tungkol sa mga karapatan',
  SexualExploitationRehabilitation: 'Rehabilitasyon pagkatapos ng sekswal na pagsasamantala',
  SocialCare: 'Kalingang panlipunan',
}
