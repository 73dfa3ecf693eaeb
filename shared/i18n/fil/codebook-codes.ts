/** @file Codes of the person, the case, recruitment and the journey. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const gender: CodeWordsOf<'gender'> = {
  Feminine: 'Babae',
  Masculine: 'Lalaki',
  TransgenderFeminine: 'Transgender na babae',
  TransgenderMasculine: 'Transgender na lalaki',
  NonConforming: 'Wala sa dalawa, o pareho',
  NonSpecifiedUnknown: 'Hindi tinukoy o hindi alam',
}

export const caseStatus: CodeWordsOf<'caseStatus'> = {
  Active: { label: 'Aktibo', definition: 'Tinutulungan ngayon ang tao.' },
  FollowUp: {
    label: 'Follow-up',
    definition: 'Tapos na ang pangunahing tulong; may ugnayan pa rin.',
  },
  Closed: { label: 'Sarado', definition: 'Tapos na ang trabaho sa kaso.' },
  ClosedReferred: {
    label: 'Sarado at ni-refer',
    definition: 'Tapos na ang trabaho rito at nagpapatuloy sa ibang organisasyon.',
  },
}

export const referralSource: CodeWordsOf<'referralSource'> = {
  NGO: 'NGO (non-governmental organization)',
  LawEnforcement: 'Pulis o iba pang nagpapatupad ng batas',
  HealthServiceOrganisation: 'Ospital o serbisyong pangkalusugan',
  CentralGovernmentOrganisation: 'Pambansang tanggapan ng pamahalaan',
  LocalGovernmentOrganisation: 'Lokal na pamahalaan (LGU)',
  ImmigrationService: 'Immigration',
  LegalService: 'Serbisyong legal',
  CorporateBusiness: 'Kompanya',
  SchoolOrCollege: 'Paaralan o kolehiyo',
  x_InternationalOrganisation: 'Pandaigdigang organisasyon',
  x_Embassy: 'Embahada o konsulado',
  x_Hotline: 'Hotline',
  x_Outreach: 'Sariling outreach',
  x_FamilyOrCommunity: 'Pamilya o komunidad',
  x_Self: 'Kusang lumapit',
}

export const referralReason: CodeWordsOf<'referralReason'> = {
  AdditionalServicesRequired: 'Kailangan ng dagdag na serbisyo',
  MigrationOrChangeOfLocation: 'Migrasyon o paglipat ng lugar',
  Other: 'Iba pa',
}

export const recruitmentMethod: CodeWordsOf<'recruitmentMethod'> = {
  AtAPlaceOfBusiness: 'Sa lugar ng negosyo',
  AtAnEducationalInstitution: 'Sa paaralan, kolehiyo o unibersidad',
  AtWork: 'Sa trabaho',
  ThroughOnlineSocialNetworks: 'Sa social media',
  ThroughAnOnlineAdvertisement: 'Sa patalastas sa internet',
  ThroughATelevisionAdvert: 'Sa patalastas sa telebisyon',
  ThroughANewspaperAdvert: 'Sa patalastas sa diyaryo',
  ThroughFamilyOrFamilyEvents: 'Sa pamilya o okasyon ng pamilya',
  ThroughFriendsOrSocialEvents: 'Sa mga kaibigan o pagtitipon',
  Other: 'Iba pa',
}

export const recruiterRelation: CodeWordsOf<'recruiterRelation'> = {
  IntimatePartner: {
    label: 'Karelasyon',
    definition: 'Asawa o kasintahan, ngayon o noon.',
  },
  Friend: {
    label: 'Kaibigan o kakilala',
    definition: 'Kilala ng tao, pero hindi karelasyon o kapamilya, at hindi pormal na ugnayan.',
  },
  Family: {
    label: 'Kapamilya',
    definition: 'Kamag-anak sa dugo, sa kasal, sa pangangalaga o bilang guardian.',
  },
  Other: {
    label: 'Iba pa',
    definition: 'Halimbawa, broker, labor contractor, employer o smuggler.',
  },
}

export const acts: CodeWordsOf<'acts'> = {
  Recruitment: {
    label: 'Ni-recruit',
    definition: 'May naghanap, humikayat o kumuha sa tao para sa trabaho.',
  },
  Transportation: {
    label: 'Ibiniyahe',
    definition:
      'May nagdala sa tao mula sa isang lugar papunta sa iba, sa loob o sa labas ng bansa.',
  },
  Transfer: {
    label: 'Inilipat o ipinasa',
    definition: 'May nagpasa sa iba ng kontrol sa tao, halimbawa, ibinenta siya.',
  },
  Harbouring: {
    label: 'Ikinanlong',
    definition: 'May nagpatira, nagtago o nagpanatili sa tao sa isang lugar.',
  },
  Receipt: {
    label: 'Tinanggap',
    definition: 'May tumanggap sa tao mula sa iba, halimbawa, isang employer.',
  },
}

export const sexExploitationType: CodeWordsOf<'sexExploitationType'> = {
  Prostitution: { label: 'Prostitusyon', definition: 'Sekswal na gawain na may bayad sa sinuman.' },
  Pornography: {
    label: 'Pornograpiya',
    definition: 'Mga larawan o video na ginawa nang walang manonood na nakikilahok nang live.',
  },
  RemoteInteractiveServices: {
    label: 'Live sa internet o telepono',
    definition:
      'Mga sekswal na gawain sa harap ng camera o sa telepono, para sa nakikilahok nang live.',
  },
  PrivateSexualServices: {
    label: 'Pribadong serbisyong sekswal',
    definition: 'Para sa isang nagsasamantala o saradong grupo, halimbawa, ikinukulong sa bahay.',
  },
}
