/** @file Codes about means, roles, platforms and places. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const means: CodeWordsOf<'means'> = {
  ThreatOrUseOfForce: {
    label: 'ข่มขู่หรือใช้กำลังบังคับ',
    definition: 'ทุบตี จับยึดตัวไว้ ใช้อาวุธ หรือขู่ว่าจะทำเช่นนั้น',
  },
  OtherCoercion: {
    label: 'บีบบังคับในรูปแบบอื่น',
    definition: 'กดดันโดยไม่ใช้กำลัง เช่น หนี้สิน ยึดเอกสาร ขู่ว่าจะแจ้งตำรวจหรือขู่ครอบครัว',
  },
  Abduction: { label: 'ลักพาตัว', definition: 'พาตัวไปโดยบุคคลนั้นไม่สมัครใจ' },
  Fraud: {
    label: 'ฉ้อฉล',
    definition: 'ใช้เอกสาร สัญญา หรือบริษัทจัดหางานปลอม เพื่อให้คนลงชื่อหรือเดินทางไป',
  },
  Deception: {
    label: 'หลอกลวง',
    definition: 'โกหกเรื่องงาน ค่าจ้าง สถานที่ หรือสภาพความเป็นอยู่',
  },
  AbuseOfPower: {
    label: 'ใช้อำนาจโดยมิชอบ',
    definition: 'โดยผู้ที่มีอำนาจเหนือบุคคลนั้น เช่น เจ้าหน้าที่รัฐ นายจ้าง ครู หรือผู้อาวุโส',
  },
  AbuseOfVulnerability: {
    label: 'ฉวยโอกาสจากภาวะเปราะบาง',
    definition:
      'บุคคลนั้นไม่มีทางเลือกอื่นที่เป็นจริงและยอมรับได้ นอกจากต้องยอมตาม เช่น ยากจน ไม่มีเอกสาร ตั้งครรภ์ เจ็บป่วย พิการ',
  },
  PaymentsToAController: {
    label: 'ให้เงินแก่ผู้ที่ควบคุมบุคคลนั้น',
    definition: 'ให้เงินหรือของกำนัลแก่พ่อแม่ สามี หรือผู้อื่น เพื่อให้เขายินยอม',
  },
}

export const roleInProcess: CodeWordsOf<'roleInProcess'> = {
  TravellingPartner: 'ผู้ร่วมเดินทาง',
  Transporter: 'ผู้ขนส่ง',
  RecruiterOrIntermediary: 'ผู้ชักชวนหรือคนกลาง',
  BrokerTravelAgent: 'นายหน้าหรือตัวแทนการเดินทาง',
  TransferredIndividual: 'ส่งมอบบุคคลนั้นให้ผู้อื่น',
  HarbouredIndividual: 'กักหรือซ่อนบุคคลนั้นไว้',
  SoldIndividual: 'ขายบุคคลนั้น',
  BoughtIndividual: 'ซื้อบุคคลนั้น',
  ReceivedIndividual: 'รับบุคคลนั้นไว้',
  ControlledIndividual: 'ควบคุมบุคคลนั้น',
  Smuggler: 'ผู้ลักลอบพาคนเข้าเมือง',
  Abuser: 'ผู้ทำร้าย',
  Kidnapper: 'ผู้ลักพาตัว',
  Exploiter: 'ผู้แสวงหาประโยชน์',
  Other: 'อื่น ๆ',
}

export const traffickerRelation: CodeWordsOf<'traffickerRelation'> = {
  Familial: 'ครอบครัว',
  Acquainted: 'คนรู้จัก',
  Unaquainted: 'คนแปลกหน้า',
}

export const payReceived: CodeWordsOf<'payReceived'> = {
  AsPromised: 'ตามที่สัญญา',
  LessThanPromised: 'น้อยกว่าที่สัญญา',
  OnlyFoodOrLodging: 'ได้แค่อาหารหรือที่นอน',
  NothingAtAll: 'ไม่ได้อะไรเลย',
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
  Other: 'อื่น ๆ',
}

export const eventType: CodeWordsOf<'eventType'> = {
  Recruitment: 'การชักชวน',
  Transit: 'การเดินทางผ่าน',
  Exploitation: 'การแสวงหาประโยชน์',
}

export const vulnerability: CodeWordsOf<'vulnerability'> = {
  Addiction: 'การเสพติด',
  SocialGroup: 'กลุ่มทางสังคม',
  Discrimination: 'การเลือกปฏิบัติ',
  Poverty: 'ความยากจน',
  DisabilityAndPhysicalHealth: 'ความพิการและสุขภาพกาย',
  MentalHealth: 'สุขภาพจิต',
  Migration: 'การย้ายถิ่น',
  Homelessness: 'การไร้ที่อยู่อาศัย',
  AbuseSocialMedia: 'การถูกทำร้ายทางสื่อสังคมออนไลน์',
  AbusePhysical: 'การถูกทำร้ายร่างกาย',
  Education: 'การศึกษา',
  WorkEnvironment: 'สภาพแวดล้อมการทำงาน',
}
