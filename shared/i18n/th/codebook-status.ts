/** @file Trafficking status. The official definitions (IOM HTCDS 2.0, CC BY 4.0), translated by us. */
import type { CodeWordsOf } from '../codebook-shape.ts'

const assistance =
  'เพื่อวัตถุประสงค์ในการได้รับความช่วยเหลือ องค์กรถือว่าบุคคลใดเป็น “ผู้เสียหายจากการค้ามนุษย์” หากผู้นั้นถูกบุคคลใดจัดหา ขนส่ง ส่งต่อ จัดให้อยู่อาศัย หรือรับไว้ เพื่อวัตถุประสงค์ในการแสวงหาประโยชน์ องค์กรยังถือว่าผู้ย้ายถิ่นใดเป็น “ผู้เสียหายจากการค้ามนุษย์” หากผู้นั้นตกอยู่ภายใต้การแสวงหาประโยชน์ทางเพศ แรงงานบังคับ การเอาคนลงเป็นทาสหรือการปฏิบัติที่คล้ายคลึงกับการเอาคนลงเป็นทาส ภาวะจำยอม หรือการตัดอวัยวะ หรือการแสวงหาประโยชน์ในรูปแบบอื่นที่คล้ายคลึงกัน การแสวงหาประโยชน์อาจถือได้ว่าเป็นการเอาเปรียบสิ่งใดหรือผู้ใด โดยเฉพาะการเอาเปรียบผู้อื่นอย่างไม่เป็นธรรมเพื่อประโยชน์หรือจุดมุ่งหมายของตนเอง'

export const traffickingStatus: CodeWordsOf<'traffickingStatus'> = {
  PossibleVictimOfTrafficking: {
    label: 'อาจเป็นผู้เสียหายจากการค้ามนุษย์',
    definition: `ผู้ที่อาจเป็นผู้เสียหายจากการค้ามนุษย์ แต่ยังไม่ได้รับการยืนยัน ${assistance}`,
    official: true,
  },
  ActualVictimOfTrafficking: {
    label: 'ผู้เสียหายจากการค้ามนุษย์',
    definition: `ผู้ที่ได้รับการวินิจฉัยแล้วว่าเป็นผู้เสียหายจากการค้ามนุษย์ ${assistance}`,
    official: true,
  },
  NotAVictimOfTrafficking: {
    label: 'ไม่เป็นผู้เสียหายจากการค้ามนุษย์',
    definition: `ผู้ที่ได้รับการวินิจฉัยแล้วว่าไม่เป็นผู้เสียหายจากการค้ามนุษย์ และมีข้อมูลบันทึกไว้ในระบบจัดการเคสแล้ว ${assistance}`,
    official: true,
  },
}

export const decidingBody: CodeWordsOf<'decidingBody'> = {
  Police: 'ตำรวจ',
  NGO: 'องค์กรพัฒนาเอกชน',
  CourtOrProsecution: 'ศาลหรืออัยการ',
  NonPoliceGovernmentalOrganization: 'หน่วยงานรัฐที่ไม่ใช่ตำรวจ',
  Other: 'อื่น ๆ',
}
