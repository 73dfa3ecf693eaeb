/** @file Codes about how consent was given. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const assent: CodeWordsOf<'assent'> = {
  Given: 'เด็กเห็นชอบ',
  Refused: {
    label: 'เด็กบอกว่าไม่',
    definition: 'ถ้าเด็กบอกว่าไม่ ก็คือไม่ ไม่ว่าผู้ใหญ่จะตัดสินใจอย่างไร',
  },
  NotAsked: 'ไม่ได้ถามเด็ก',
}

export const consentMethod: CodeWordsOf<'consentMethod'> = {
  Spoken: 'พูด',
  Written: 'ลงลายมือชื่อ',
  Thumbprint: 'พิมพ์ลายนิ้วมือ',
}

export const consentPoint: CodeWordsOf<'consentPoint'> = {
  Voluntary: {
    label: 'เลือกได้อย่างอิสระ',
    definition: 'จะพูดคุยหรือไม่ บุคคลนั้นเลือกเองได้ การช่วยเหลือไม่ขึ้นอยู่กับเรื่องนี้',
  },
  Purpose: { label: 'การสัมภาษณ์มีไว้เพื่ออะไร', definition: 'เหตุใดเราจึงถามคำถามเหล่านี้' },
  UseOfData: {
    label: 'คำตอบจะถูกนำไปใช้อย่างไร',
    definition: 'ใครที่นี่อ่านคำตอบได้ และใครจะได้รับข้อมูลส่วนใดบ้าง',
  },
  Research: {
    label: 'การใช้ในงานวิจัยโดยไม่มีชื่อ',
    definition: 'สิ่งที่อาจนำไปนับหรือศึกษาได้ โดยไม่บอกว่าเป็นใคร',
  },
  RightToData: {
    label: 'สิทธิต่อบันทึกของตนเอง',
    definition: 'บุคคลนั้นขอดูบันทึกของตนเองได้ทุกเมื่อ และขอให้แก้ไขได้',
  },
  Retention: { label: 'จะเก็บไว้นานเท่าไร', definition: 'เราเก็บบันทึกไว้เป็นเวลานานเท่าไร' },
  Withdrawal: {
    label: 'วิธีถอนความยินยอม',
    definition: 'บุคคลนั้นเปลี่ยนเป็นไม่ยินยอมในภายหลังได้ และทำได้อย่างไร',
  },
}

export const withheldItem: CodeWordsOf<'withheldItem'> = {
  Name: 'ชื่อ',
  Whereabouts: 'บุคคลนั้นอยู่ที่ไหน',
  Contact: 'วิธีติดต่อบุคคลนั้น',
  Health: 'สุขภาพ',
  Exploitation: 'สิ่งที่เกิดขึ้น',
  Family: 'ครอบครัว',
  Other: 'เรื่องอื่น',
}
