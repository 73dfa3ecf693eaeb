/** @file Codes about means, roles, platforms and places. The words of the means follow Law 21/2007. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const means: CodeWordsOf<'means'> = {
  ThreatOrUseOfForce: {
    label: 'Ancaman atau penggunaan kekerasan',
    definition: 'Memukul, menahan, memakai senjata, atau mengancam akan melakukannya.',
  },
  OtherCoercion: {
    label: 'Bentuk pemaksaan lain',
    definition:
      'Tekanan tanpa kekerasan: utang, surat-surat yang ditahan, ancaman melibatkan polisi atau ancaman terhadap keluarga.',
  },
  Abduction: {
    label: 'Penculikan',
    definition: 'Membawa pergi seseorang di luar kemauannya.',
  },
  Fraud: {
    label: 'Pemalsuan',
    definition:
      'Surat, kontrak atau agen palsu agar seseorang menandatangani sesuatu atau berangkat.',
  },
  Deception: {
    label: 'Penipuan',
    definition: 'Kebohongan tentang pekerjaan, upah, tempat atau kondisinya.',
  },
  AbuseOfPower: {
    label: 'Penyalahgunaan kekuasaan',
    definition:
      'Oleh seseorang yang berkuasa atas orang itu: pejabat, majikan, guru atau orang yang dituakan.',
  },
  AbuseOfVulnerability: {
    label: 'Penyalahgunaan posisi rentan',
    definition:
      'Orang itu tidak punya pilihan nyata yang dapat diterima selain menurut: kemiskinan, tanpa dokumen, kehamilan, sakit, disabilitas.',
  },
  PaymentsToAController: {
    label: 'Membayar orang yang memegang kendali',
    definition:
      'Uang atau hadiah kepada orang tua, suami atau orang lain untuk memperoleh persetujuannya.',
  },
}

export const roleInProcess: CodeWordsOf<'roleInProcess'> = {
  TravellingPartner: 'Teman seperjalanan',
  Transporter: 'Pengangkut',
  RecruiterOrIntermediary: 'Perekrut atau perantara',
  BrokerTravelAgent: 'Calo atau agen perjalanan',
  TransferredIndividual: 'Menyerahkan orang itu ke pihak lain',
  HarbouredIndividual: 'Menampung atau menyembunyikan',
  SoldIndividual: 'Menjual orang itu',
  BoughtIndividual: 'Membeli orang itu',
  ReceivedIndividual: 'Menerima orang itu',
  ControlledIndividual: 'Mengendalikan orang itu',
  Smuggler: 'Penyelundup',
  Abuser: 'Pelaku kekerasan',
  Kidnapper: 'Penculik',
  Exploiter: 'Pelaku eksploitasi',
  Other: 'Lainnya',
}

export const traffickerRelation: CodeWordsOf<'traffickerRelation'> = {
  Familial: 'Keluarga',
  Acquainted: 'Dikenal oleh orang itu',
  Unaquainted: 'Orang tak dikenal',
}

export const payReceived: CodeWordsOf<'payReceived'> = {
  AsPromised: 'Sesuai janji',
  LessThanPromised: 'Kurang dari yang dijanjikan',
  OnlyFoodOrLodging: 'Hanya makanan atau tempat tidur',
  NothingAtAll: 'Tidak ada sama sekali',
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
  Other: 'Lainnya',
}

export const eventType: CodeWordsOf<'eventType'> = {
  Recruitment: 'Perekrutan',
  Transit: 'Persinggahan',
  Exploitation: 'Eksploitasi',
}

export const vulnerability: CodeWordsOf<'vulnerability'> = {
  Addiction: 'Kecanduan',
  SocialGroup: 'Kelompok sosial',
  Discrimination: 'Diskriminasi',
  Poverty: 'Kemiskinan',
  DisabilityAndPhysicalHealth: 'Disabilitas dan kesehatan fisik',
  MentalHealth: 'Kesehatan jiwa',
  Migration: 'Migrasi',
  Homelessness: 'Tidak punya tempat tinggal',
  AbuseSocialMedia: 'Kekerasan di media sosial',
  AbusePhysical: 'Kekerasan fisik',
  Education: 'Pendidikan',
  WorkEnvironment: 'Lingkungan kerja',
}
