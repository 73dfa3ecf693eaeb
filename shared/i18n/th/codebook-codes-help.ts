/** @file Codes about organisations, services and referrals. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const closureReason: CodeWordsOf<'closureReason'> = {
  PlanCompleted: 'ทำตามแผนครบแล้ว',
  PersonAsked: 'บุคคลนั้นขอให้ปิด',
  Referred: 'องค์กรอื่นดูแลต่อ',
  MovedAway: 'ย้ายไปหรือกลับบ้านแล้ว',
  LostContact: 'ขาดการติดต่อ',
  NotAVictim: 'ไม่ใช่กรณีการค้ามนุษย์',
  Deceased: 'บุคคลนั้นเสียชีวิตแล้ว',
  Other: 'อื่น ๆ',
}

export const organisationType: CodeWordsOf<'organisationType'> = {
  NGO: 'องค์กรพัฒนาเอกชน',
  LawEnforcement: 'ตำรวจหรือผู้บังคับใช้กฎหมายอื่น',
  HealthServiceOrganisation: 'โรงพยาบาลหรือบริการสุขภาพ',
  CentralGovernmentOrganisation: 'หน่วยงานรัฐส่วนกลาง',
  LocalGovernmentOrganisation: 'หน่วยงานท้องถิ่น',
  ImmigrationService: 'สำนักงานตรวจคนเข้าเมือง',
  LegalService: 'หน่วยบริการด้านกฎหมาย',
  CorporateBusiness: 'บริษัท',
  SchoolOrCollege: 'โรงเรียนหรือวิทยาลัย',
}

export const serviceType: CodeWordsOf<'serviceType'> = {
  Shelter: 'ที่พักพิง',
  Medical: 'การรักษาพยาบาล',
  PsychosocialSupport: 'การให้คำปรึกษาและดูแลด้านจิตสังคม',
  LegalAid: 'ความช่วยเหลือทางกฎหมาย',
  PoliceOrProtection: 'ตำรวจหรือการคุ้มครอง',
  Food: 'อาหาร',
  NonFoodItems: 'เสื้อผ้าและของใช้ประจำวัน',
  CashAssistance: 'เงินสด',
  Education: 'โรงเรียนหรือการศึกษา',
  VocationalTraining: 'การฝึกอาชีพ',
  Livelihoods: 'งานและการเลี้ยงชีพ',
  ChildProtection: 'การคุ้มครองเด็ก',
  FamilyTracing: 'การตามหาครอบครัว',
  FamilyMediation: 'การไกล่เกลี่ยกับครอบครัว',
  ReturnAndRepatriation: 'การส่งกลับบ้าน',
  Reintegration: 'การกลับคืนสู่สังคม',
  DocumentsAndRegistration: 'เอกสารและการขึ้นทะเบียน',
  Interpretation: 'ล่าม',
  Other: 'อื่น ๆ',
}

export const serviceOutcome: CodeWordsOf<'serviceOutcome'> = {
  Ongoing: 'ยังดำเนินอยู่',
  Completed: 'เสร็จสิ้นแล้ว',
  StoppedByPerson: 'บุคคลนั้นขอหยุด',
  StoppedByProvider: 'ผู้ให้ความช่วยเหลือหยุด',
  LostContact: 'ขาดการติดต่อ',
}

export const referralOutcome: CodeWordsOf<'referralOutcome'> = {
  Pending: 'รอคำตอบ',
  Accepted: 'รับแล้ว',
  Completed: 'ได้รับความช่วยเหลือแล้ว',
  RefusedByOrganisation: 'องค์กรปฏิเสธ',
  DeclinedByPerson: 'บุคคลนั้นไม่ต้องการ',
  AlreadyReceived: 'บุคคลนั้นได้รับความช่วยเหลือนี้อยู่แล้ว',
  Unavailable: 'ไม่มีให้บริการ',
}

export const supportPlanType: CodeWordsOf<'supportPlanType'> = {
  Education: 'การศึกษา',
  Financial: 'การเงิน',
  Health: 'สุขภาพ',
  LabourExploitationRehabilitation: 'ฟื้นฟูหลังถูกแสวงหาประโยชน์ทางแรงงาน',
  Legal: 'กฎหมาย',
  Livelihood: 'การเลี้ยงชีพ',
  RightsBasedTraining: 'การอบรมเรื่องสิทธิ',
  SexualExploitationRehabilitation: 'ฟื้นฟูหลังถูกแสวงหาประโยชน์ทางเพศ',
  SocialCare: 'การดูแลทางสังคม',
}
