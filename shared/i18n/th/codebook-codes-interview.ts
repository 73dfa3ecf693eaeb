/** @file Codes about how an interview is held. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const presentPerson: CodeWordsOf<'presentPerson'> = {
  NobodyElse: 'ไม่มีใครอื่น',
  Interpreter: 'ล่าม',
  Guardian: 'ผู้ปกครอง',
  SocialWorker: 'นักสังคมสงเคราะห์',
  FamilyMember: 'ครอบครัว',
  Friend: 'เพื่อน',
  PoliceOfficer: 'ตำรวจ',
  Employer: {
    label: 'นายจ้าง หรือคนที่นายจ้างส่งมา',
    definition: 'ให้ขอคุยตามลำพังก่อนเรื่องอื่น',
  },
  Other: 'คนอื่น',
}

export const interpreterUse: CodeWordsOf<'interpreterUse'> = {
  NotNeeded: 'ไม่จำเป็น',
  TrustedInterpreter: 'มี เป็นคนที่บุคคลนั้นไว้ใจ',
  FamilyOrFriend: {
    label: 'ญาติ เพื่อน หรือคนที่บังเอิญอยู่ตรงนั้น',
    definition: 'ใช้เฉพาะเมื่อหาคนอื่นไม่ได้ และห้ามใช้กับคำถามเรื่องความรุนแรง',
  },
  NeededAndMissing: 'จำเป็น แต่หาไม่ได้',
}

export const toldTopic: CodeWordsOf<'toldTopic'> = {
  Identity: 'เขาเป็นใคร',
  Recruitment: 'เริ่มต้นอย่างไร',
  Journey: 'การเดินทาง',
  Exploitation: 'การแสวงหาประโยชน์',
  Control: 'อะไรทำให้ออกมาไม่ได้',
  Health: 'สุขภาพ',
  Family: 'ครอบครัว',
  Other: 'เรื่องอื่น',
}
