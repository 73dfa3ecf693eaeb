/** @file Codes of the person, the case, recruitment and the journey. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const gender: CodeWordsOf<'gender'> = {
  Feminine: 'Woman or girl',
  Masculine: 'Man or boy',
  TransgenderFeminine: 'Transgender woman or girl',
  TransgenderMasculine: 'Transgender man or boy',
  NonConforming: 'Neither, or both',
  NonSpecifiedUnknown: 'Not specified or unknown',
}

export const caseStatus: CodeWordsOf<'caseStatus'> = {
  Active: { label: 'Active', definition: 'The person is being helped now.' },
  FollowUp: { label: 'Follow-up', definition: 'The main help has ended; contact is kept.' },
  Closed: { label: 'Closed', definition: 'The work on the case has ended.' },
  ClosedReferred: {
    label: 'Closed and referred',
    definition: 'The work has ended here and goes on at another organisation.',
  },
}

export const referralSource: CodeWordsOf<'referralSource'> = {
  NGO: 'Non-governmental organisation',
  LawEnforcement: 'Police or other law enforcement',
  HealthServiceOrganisation: 'Hospital or health service',
  CentralGovernmentOrganisation: 'National government office',
  LocalGovernmentOrganisation: 'Local government office',
  ImmigrationService: 'Immigration service',
  LegalService: 'Legal service',
  CorporateBusiness: 'Company',
  SchoolOrCollege: 'School or college',
  x_InternationalOrganisation: 'International organisation',
  x_Embassy: 'Embassy or consulate',
  x_Hotline: 'Hotline',
  x_Outreach: 'Our own outreach',
  x_FamilyOrCommunity: 'Family or community',
  x_Self: 'Came on their own',
}

export const referralReason: CodeWordsOf<'referralReason'> = {
  AdditionalServicesRequired: 'More services needed',
  MigrationOrChangeOfLocation: 'Migration or change of location',
  Other: 'Other',
}

export const recruitmentMethod: CodeWordsOf<'recruitmentMethod'> = {
  AtAPlaceOfBusiness: 'At a place of business',
  AtAnEducationalInstitution: 'At a school, college or university',
  AtWork: 'At work',
  ThroughOnlineSocialNetworks: 'Through online social networks',
  ThroughAnOnlineAdvertisement: 'Through an online advertisement',
  ThroughATelevisionAdvert: 'Through a television advert',
  ThroughANewspaperAdvert: 'Through a newspaper advert',
  ThroughFamilyOrFamilyEvents: 'Through family or family events',
  ThroughFriendsOrSocialEvents: 'Through friends or social events',
  Other: 'Other',
}

export const recruiterRelation: CodeWordsOf<'recruiterRelation'> = {
  IntimatePartner: {
    label: 'Partner',
    definition: 'Husband, wife, boyfriend or girlfriend, now or in the past.',
  },
  Friend: {
    label: 'Friend or acquaintance',
    definition: 'Known to the person, but neither partner nor family, and not a formal relation.',
  },
  Family: {
    label: 'Family',
    definition: 'Related by birth, marriage, custody or guardianship.',
  },
  Other: {
    label: 'Other',
    definition: 'For example a broker, labour contractor, employer or smuggler.',
  },
}

export const acts: CodeWordsOf<'acts'> = {
  Recruitment: {
    label: 'Recruited',
    definition: 'Somebody found, persuaded or hired the person.',
  },
  Transportation: {
    label: 'Transported',
    definition: 'Somebody took the person from one place to another, within or across borders.',
  },
  Transfer: {
    label: 'Handed over',
    definition: 'Somebody passed control over the person to someone else, for example sold them.',
  },
  Harbouring: {
    label: 'Harboured',
    definition: 'Somebody housed, hid or kept the person at a place.',
  },
  Receipt: {
    label: 'Received',
    definition: 'Somebody took the person in from someone else, for example an employer.',
  },
}

export const sexExploitationType: CodeWordsOf<'sexExploitationType'> = {
  Prostitution: { label: 'Prostitution', definition: 'A sexual act for payment to someone.' },
  Pornography: {
    label: 'Pornography',
    definition: 'Pictures or films made without an audience that takes part live.',
  },
  RemoteInteractiveServices: {
    label: 'Live over internet or phone',
    definition: 'Sexual acts before a camera or on the phone, for someone who takes part live.',
  },
  PrivateSexualServices: {
    label: 'Private sexual services',
    definition: 'For one exploiter or a closed circle, for example kept at a house.',
  },
}
