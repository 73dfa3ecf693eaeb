/** @file Codes about a person and their family. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const maritalStatus: CodeWordsOf<'maritalStatus'> = {
  Single: 'โสด',
  Married: 'สมรส',
  Widowed: 'หม้าย',
  Divorced: 'หย่า',
  Separated: 'แยกกันอยู่',
  RegisteredPartnership: 'จดทะเบียนคู่ชีวิต',
}

export const educationLevel: CodeWordsOf<'educationLevel'> = {
  EarlyChildhoodEducation: 'การศึกษาปฐมวัย',
  PrimaryEducation: 'ประถมศึกษา',
  LowerSecondaryEducation: 'มัธยมศึกษาตอนต้น',
  UpperSecondaryEducation: 'มัธยมศึกษาตอนปลาย',
  PostSecondaryNonTertiaryEducation: 'หลังมัธยมศึกษาที่ไม่ใช่อุดมศึกษา',
  ShortCycleTertiaryEducation: 'อุดมศึกษาระยะสั้น',
  BachelorsOrEquivalentLevel: 'ปริญญาตรีหรือเทียบเท่า',
  MastersOrEquivalentLevel: 'ปริญญาโทหรือเทียบเท่า',
  DoctoralOrEquivalentLevel: 'ปริญญาเอกหรือเทียบเท่า',
}

export const difficulty: CodeWordsOf<'difficulty'> = {
  NoDifficulty: 'ไม่ลำบาก',
  SomeDifficulty: 'ลำบากบ้าง',
  ALotOfDifficulty: 'ลำบากมาก',
  CannotDoAtAll: 'ทำไม่ได้เลย',
}

export const familyRelation: CodeWordsOf<'familyRelation'> = {
  Child: 'ลูก',
  Spouse: 'สามี ภรรยา หรือคู่ครอง',
  Parent: 'แม่หรือพ่อ',
  Sibling: 'พี่หรือน้อง',
  Grandparent: 'ปู่ย่าตายาย',
  OtherRelative: 'ญาติคนอื่น',
  Guardian: 'ผู้ปกครอง',
  Friend: 'เพื่อน',
  Other: 'คนอื่น',
}
