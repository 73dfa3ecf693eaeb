/** @file Codes about means, roles, platforms and places. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const means: CodeWordsOf<'means'> = {
  ThreatOrUseOfForce: {
    label: 'ការគំរាម ឬការប្រើកម្លាំង',
    definition: 'ការវាយ ការចាប់ទុក អាវុធ ឬការគំរាមថានឹងធ្វើបែបនោះ។',
  },
  OtherCoercion: {
    label: 'ការបង្ខិតបង្ខំទម្រង់ផ្សេង',
    definition: 'ការដាក់សម្ពាធដោយគ្មានកម្លាំង៖ បំណុល ដកហូតឯកសារ គំរាមដោយប៉ូលិស ឬគំរាមគ្រួសារ។',
  },
  Abduction: { label: 'ការចាប់ពង្រត់', definition: 'ការយកមនុស្សទៅ ប្រឆាំងនឹងឆន្ទៈរបស់គេ។' },
  Fraud: { label: 'ការឆបោក', definition: 'ឯកសារ កិច្ចសន្យា ឬទីភ្នាក់ងារក្លែងក្លាយ ដើម្បីឲ្យគេចុះហត្ថលេខា ឬទៅ។' },
  Deception: { label: 'ការបោកបញ្ឆោត', definition: 'ការកុហកអំពីការងារ ប្រាក់ឈ្នួល ទីកន្លែង ឬលក្ខខណ្ឌ។' },
  AbuseOfPower: {
    label: 'ការរំលោភអំណាច',
    definition: 'ដោយអ្នកដែលមានអំណាចលើបុគ្គលនោះ៖ មន្ត្រី និយោជក គ្រូ ឬចាស់ទុំ។',
  },
  AbuseOfVulnerability: {
    label: 'ការឆ្លៀតយកភាពងាយរងគ្រោះ',
    definition:
      'បុគ្គលនោះគ្មានជម្រើសពិត និងអាចទទួលយកបាន ក្រៅពីធ្វើតាម៖ ភាពក្រីក្រ គ្មានឯកសារ មានផ្ទៃពោះ ជំងឺ ឬពិការភាព។',
  },
  PaymentsToAController: {
    label: 'ឲ្យប្រាក់អ្នកដែលគ្រប់គ្រងបុគ្គលនោះ',
    definition: 'លុយ ឬអំណោយដល់ឪពុកម្ដាយ ប្ដី ឬអ្នកផ្សេង ដើម្បីឲ្យគេយល់ព្រម។',
  },
}

export const roleInProcess: CodeWordsOf<'roleInProcess'> = {
  TravellingPartner: 'អ្នករួមដំណើរ',
  Transporter: 'អ្នកដឹកជញ្ជូន',
  RecruiterOrIntermediary: 'អ្នកជ្រើសរើស ឬអ្នកកណ្ដាល',
  BrokerTravelAgent: 'មេខ្យល់ ឬភ្នាក់ងារទេសចរណ៍',
  TransferredIndividual: 'អ្នកប្រគល់បុគ្គលនោះបន្ត',
  HarbouredIndividual: 'អ្នកទុក ឬលាក់បុគ្គលនោះ',
  SoldIndividual: 'អ្នកលក់បុគ្គលនោះ',
  BoughtIndividual: 'អ្នកទិញបុគ្គលនោះ',
  ReceivedIndividual: 'អ្នកទទួលយកបុគ្គលនោះ',
  ControlledIndividual: 'អ្នកគ្រប់គ្រងបុគ្គលនោះ',
  Smuggler: 'អ្នករត់ពន្ធមនុស្ស',
  Abuser: 'អ្នករំលោភបំពាន',
  Kidnapper: 'អ្នកចាប់ពង្រត់',
  Exploiter: 'អ្នកកេងប្រវ័ញ្ច',
  Other: 'ផ្សេងទៀត',
}

export const traffickerRelation: CodeWordsOf<'traffickerRelation'> = {
  Familial: 'គ្រួសារ',
  Acquainted: 'ស្គាល់គ្នា',
  Unaquainted: 'មនុស្សចម្លែក',
}

export const payReceived: CodeWordsOf<'payReceived'> = {
  AsPromised: 'ដូចការសន្យា',
  LessThanPromised: 'តិចជាងការសន្យា',
  OnlyFoodOrLodging: 'តែអាហារ ឬកន្លែងគេង',
  NothingAtAll: 'គ្មានអ្វីសោះ',
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
  Other: 'ផ្សេងទៀត',
}

export const eventType: CodeWordsOf<'eventType'> = {
  Recruitment: 'ការជ្រើសរើស',
  Transit: 'ការឆ្លងកាត់',
  Exploitation: 'ការកេងប្រវ័ញ្ច',
}

export const vulnerability: CodeWordsOf<'vulnerability'> = {
  Addiction: 'ការញៀន',
  SocialGroup: 'ក្រុមសង្គម',
  Discrimination: 'ការរើសអើង',
  Poverty: 'ភាពក្រីក្រ',
  DisabilityAndPhysicalHealth: 'ពិការភាព និងសុខភាពកាយ',
  MentalHealth: 'សុខភាពផ្លូវចិត្ត',
  Migration: 'ការធ្វើចំណាកស្រុក',
  Homelessness: 'គ្មានទីជម្រក',
  AbuseSocialMedia: 'ការរំលោភតាមបណ្ដាញសង្គម',
  AbusePhysical: 'ការធ្វើបាបរាងកាយ',
  Education: 'ការអប់រំ',
  WorkEnvironment: 'បរិយាកាសការងារ',
}
