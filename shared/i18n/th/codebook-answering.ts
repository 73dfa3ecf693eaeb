import type { CodeWordsOf } from '../codebook-shape.ts'

export const missingReason: CodeWordsOf<'missingReason'> = {
  unknown: { label: 'ไม่ทราบ', definition: 'ได้ถามแล้ว และบุคคลนั้นไม่ทราบ' },
  notAsked: {
    label: 'ไม่ได้ถาม',
    definition: 'ยังไม่มีใครถาม หรือเห็นว่าไม่ถามจะดีกว่า',
  },
  declined: {
    label: 'ไม่ประสงค์จะตอบ',
    definition: 'ได้ถามแล้ว และบุคคลนั้นเลือกที่จะไม่ตอบ ซึ่งเป็นสิทธิของเขา',
  },
  notApplicable: {
    label: 'ไม่เกี่ยวข้อง',
    definition: 'คำถามนี้ใช้กับบุคคลนี้ไม่ได้',
  },
}

export const answerSource: CodeWordsOf<'answerSource'> = {
  told: { label: 'บุคคลนั้นเล่าเอง', definition: 'บุคคลนั้นเป็นผู้บอกเอง' },
  document: {
    label: 'เอกสาร',
    definition: 'เห็นจากเอกสาร เช่น หนังสือเดินทางหรือสัญญา',
  },
  thirdParty: {
    label: 'คนอื่น',
    definition: 'ครอบครัว ตำรวจ หรือองค์กรอื่นเป็นผู้บอก',
  },
  observed: { label: 'สังเกตเห็น', definition: 'เจ้าหน้าที่เห็นหรือสรุปเอง' },
}

export const consentScope: CodeWordsOf<'consentScope'> = {
  interview: {
    label: 'การสัมภาษณ์',
    definition: 'เราพูดคุยกับคุณเรื่องที่เกิดขึ้น เพื่อดูว่าเราจะช่วยคุณได้อย่างไร',
  },
  caseRecord: {
    label: 'การเก็บบันทึกเคส',
    definition:
      'เราเก็บสิ่งที่คุณเล่าไว้อย่างปลอดภัย เพื่อจะได้ช่วยคุณต่อไป ถ้าคุณไม่ยินยอม เราจะเก็บเฉพาะสิ่งที่จำเป็นต้องเก็บเท่านั้น',
  },
  contact: {
    label: 'การติดต่อคุณอีก',
    definition: 'เราอาจโทรหรือเขียนหาคุณ ด้วยวิธีที่คุณบอกว่าปลอดภัย',
  },
  pseudonymisedSharing: {
    label: 'แบ่งปันกับองค์กรพันธมิตร ไม่มีชื่อคุณ',
    definition:
      'เราอาจให้ข้อมูลเรื่องที่เกิดขึ้นกับคุณแก่องค์กรพันธมิตรที่ทำงานต่อต้านการค้ามนุษย์ โดยไม่มีชื่อ ที่อยู่ วันที่แน่นอน หรือบันทึกข้อความ แต่ยังมีความเสี่ยงเล็กน้อยที่จะมีคนจำคุณได้',
  },
  statistics: {
    label: 'การนับรวมในสถิติ',
    definition: 'คุณจะถูกนับรวมในยอดรวมและแผนภูมิ ตัวเลขน้อย ๆ ที่อาจชี้มาถึงคุณจะถูกซ่อนไว้',
  },
  referral: {
    label: 'การส่งต่อไปยังองค์กรอื่น',
    definition: 'เราอาจบอกองค์กรหนึ่งที่คุณเลือก เฉพาะสิ่งที่องค์กรนั้นต้องรู้เพื่อช่วยคุณ',
  },
}

export const consentDecision: CodeWordsOf<'consentDecision'> = {
  given: { label: 'ยินยอม', definition: 'บุคคลนั้นตกลง หลังจากได้รับคำอธิบายแล้ว' },
  refused: {
    label: 'ไม่ยินยอม',
    definition: 'บุคคลนั้นบอกว่าไม่ การช่วยเหลือยังคงมีต่อไปเหมือนเดิม',
  },
  withdrawn: { label: 'ถอนความยินยอม', definition: 'บุคคลนั้นเคยตกลงไว้ และได้ถอนคืนแล้ว' },
  notAsked: { label: 'ไม่ได้ถาม', definition: 'ไม่ได้ถามเรื่องนี้ ให้ถือว่าไม่ยินยอม' },
}

export const consentGiver: CodeWordsOf<'consentGiver'> = {
  self: 'บุคคลนั้นเอง',
  guardian: 'ผู้ปกครอง โดยเด็กเห็นชอบด้วย',
  socialWorker: 'นักสังคมสงเคราะห์ โดยเด็กเห็นชอบด้วย',
}
