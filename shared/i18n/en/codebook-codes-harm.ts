/** @file Codes about means, roles, platforms and places. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const means: CodeWordsOf<'means'> = {
  ThreatOrUseOfForce: {
    label: 'Threat or use of force',
    definition: 'Hitting, holding, weapons, or the threat of it.',
  },
  OtherCoercion: {
    label: 'Other forms of coercion',
    definition:
      'Pressure without force: debt, withheld papers, threats with police or against the family.',
  },
  Abduction: { label: 'Abduction', definition: 'Taking somebody away against their will.' },
  Fraud: {
    label: 'Fraud',
    definition: 'False papers, contracts or agencies to make somebody sign or go.',
  },
  Deception: {
    label: 'Deception',
    definition: 'Lies about the work, the pay, the place or the conditions.',
  },
  AbuseOfPower: {
    label: 'Abuse of power',
    definition: 'By somebody with power over the person: an official, employer, teacher or elder.',
  },
  AbuseOfVulnerability: {
    label: 'Abuse of a position of vulnerability',
    definition:
      'The person had no real and acceptable choice but to go along: poverty, no papers, pregnancy, illness, disability.',
  },
  PaymentsToAController: {
    label: 'Paying somebody who controls the person',
    definition: 'Money or gifts to a parent, husband or other person to get their agreement.',
  },
}

export const roleInProcess: CodeWordsOf<'roleInProcess'> = {
  TravellingPartner: 'Travelling partner',
  Transporter: 'Transporter',
  RecruiterOrIntermediary: 'Recruiter or intermediary',
  BrokerTravelAgent: 'Broker or travel agent',
  TransferredIndividual: 'Passed the person on',
  HarbouredIndividual: 'Kept or hid the person',
  SoldIndividual: 'Sold the person',
  BoughtIndividual: 'Bought the person',
  ReceivedIndividual: 'Took the person in',
  ControlledIndividual: 'Controlled the person',
  Smuggler: 'Smuggler',
  Abuser: 'Abuser',
  Kidnapper: 'Kidnapper',
  Exploiter: 'Exploiter',
  Other: 'Other',
}

export const traffickerRelation: CodeWordsOf<'traffickerRelation'> = {
  Familial: 'Family',
  Acquainted: 'Known to the person',
  Unaquainted: 'A stranger',
}

export const payReceived: CodeWordsOf<'payReceived'> = {
  AsPromised: 'As promised',
  LessThanPromised: 'Less than promised',
  OnlyFoodOrLodging: 'Only food or a place to sleep',
  NothingAtAll: 'Nothing at all',
}

export const onlinePlatform: CodeWordsOf<'onlinePlatform'> = {
  Facebook: 'Facebook',
  Instagram: 'Instagram',
  WhatsApp: 'WhatsApp',
  Telegram: 'Telegram',
  FacebookMessenger: 'Facebook Messenger',
  Viber: 'Viber',
  SnapChat: 'SnapChat',
  Line: 'Line',
  '4Sale': '4Sale',
  WeChat: 'WeChat',
  QQ: 'QQ',
  QZone: 'QZone',
  TikTok: 'TikTok',
  Twitter: 'Twitter (X)',
  Other: 'Other',
}

export const eventType: CodeWordsOf<'eventType'> = {
  Recruitment: 'Recruitment',
  Transit: 'Transit',
  Exploitation: 'Exploitation',
}

export const vulnerability: CodeWordsOf<'vulnerability'> = {
  Addiction: 'Addiction',
  SocialGroup: 'Social group',
  Discrimination: 'Discrimination',
  Poverty: 'Poverty',
  DisabilityAndPhysicalHealth: 'Disability and physical health',
  MentalHealth: 'Mental health',
  Migration: 'Migration',
  Homelessness: 'Homelessness',
  AbuseSocialMedia: 'Abuse on social media',
  AbusePhysical: 'Physical abuse',
  Education: 'Education',
  WorkEnvironment: 'Work environment',
}
