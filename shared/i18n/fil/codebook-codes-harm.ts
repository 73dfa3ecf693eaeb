/** @file Codes about means, roles, platforms and places. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const means: CodeWordsOf<'means'> = {
  ThreatOrUseOfForce: {
    label: 'Pagbabanta o paggamit ng dahas',
    definition: 'Pananakit, paghawak, armas, o pagbabanta ng mga ito.',
  },
  OtherCoercion: {
    label: 'Iba pang uri ng pamimilit',
    definition:
      'Panggigipit nang walang dahas: utang, itinagong papeles, pananakot gamit ang pulis o laban sa pamilya.',
  },
  Abduction: { label: 'Pagdukot', definition: 'Pagkuha sa isang tao nang labag sa kalooban niya.' },
  Fraud: {
    label: 'Pandaraya',
    definition: 'Pekeng papeles, kontrata o ahensiya para pumirma o umalis ang isang tao.',
  },
  Deception: {
    label: 'Panlilinlang',
    definition: 'Kasinungalingan tungkol sa trabaho, suweldo, lugar o kondisyon.',
  },
  AbuseOfPower: {
    label: 'Pag-abuso sa kapangyarihan',
    definition: 'Ng isang may kapangyarihan sa tao: opisyal, employer, guro o nakatatanda.',
  },
  AbuseOfVulnerability: {
    label: 'Pagsasamantala sa kahinaan ng kalagayan',
    definition:
      'Walang tunay at katanggap-tanggap na mapagpipilian ang tao kundi sumunod: kahirapan, walang papeles, pagbubuntis, sakit, kapansanan.',
  },
  PaymentsToAController: {
    label: 'Pagbabayad sa may kontrol sa tao',
    definition: 'Pera o regalo sa magulang, asawa o ibang tao para makuha ang pagpayag nila.',
  },
}

export const roleInProcess: CodeWordsOf<'roleInProcess'> = {
  TravellingPartner: 'Kasama sa biyahe',
  Transporter: 'Naghatid',
  RecruiterOrIntermediary: 'Recruiter o tagapamagitan',
  BrokerTravelAgent: 'Broker o travel agent',
  TransferredIndividual: 'Nagpasa sa tao',
  HarbouredIndividual: 'Nagtago o nagkanlong sa tao',
  SoldIndividual: 'Nagbenta sa tao',
  BoughtIndividual: 'Bumili sa tao',
  ReceivedIndividual: 'Tumanggap sa tao',
  ControlledIndividual: 'Kumontrol sa tao',
  Smuggler: 'Smuggler',
  Abuser: 'Nang-abuso',
  Kidnapper: 'Nangidnap',
  Exploiter: 'Nagsamantala',
  Other: 'Iba pa',
}

export const traffickerRelation: CodeWordsOf<'traffickerRelation'> = {
  Familial: 'Kapamilya',
  Acquainted: 'Kakilala ng tao',
  Unaquainted: 'Hindi kakilala',
}

export const payReceived: CodeWordsOf<'payReceived'> = {
  AsPromised: 'Ayon sa ipinangako',
  LessThanPromised: 'Mas mababa sa ipinangako',
  OnlyFoodOrLodging: 'Pagkain o matutulugan lang',
  NothingAtAll: 'Wala talaga',
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
  Other: 'Iba pa',
}

export const eventType: CodeWordsOf<'eventType'> = {
  Recruitment: 'Pagre-recruit',
  Transit: 'Pagdaan',
  Exploitation: 'Pagsasamantala',
}

export const vulnerability: CodeWordsOf<'vulnerability'> = {
  Addiction: 'Adiksiyon',
  SocialGroup: 'Pangkat sa lipunan',
  Discrimination: 'Diskriminasyon',
  Poverty: 'Kahirapan',
  DisabilityAndPhysicalHealth: 'Kapansanan at pisikal na kalusugan',
  MentalHealth: 'Kalusugang pangkaisipan',
  Migration: 'Migrasyon',
  Homelessness: 'Kawalan ng tirahan',
  AbuseSocialMedia: 'Pang-aabuso sa social media',
  AbusePhysical: 'Pisikal na pang-aabuso',
  Education: 'Edukasyon',
  WorkEnvironment: 'Kapaligiran sa trabaho',
}
