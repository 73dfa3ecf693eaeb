import type { about as english } from '../en/about.ts'
import type { Translated } from '../translated.ts'

export const about: Translated<typeof english> = {
  title: 'เกี่ยวกับ Tessera',
  context:
    'ข้อมูลเคสสำหรับองค์กรขนาดเล็กที่ช่วยเหลือผู้ที่ถูกค้ามนุษย์ เก็บอย่างปลอดภัย ใช้คำนิยามเดียวกัน และแบ่งปันอย่างระมัดระวัง',
  version: 'เวอร์ชัน',
  electron: 'ทำงานบน Electron',
  codebook: 'คำนิยาม',
  licence: 'สัญญาอนุญาต',
  licenceValue: 'Apache License 2.0',
  standard: 'ที่มาของคำนิยาม',
  standardText:
    'คำถามและรหัสดัดแปลงจากมาตรฐานข้อมูลเคสการค้ามนุษย์ (Human Trafficking Case Data Standards, HTCDS) ขององค์การระหว่างประเทศเพื่อการโยกย้ายถิ่นฐาน (IOM) ใช้ภายใต้สัญญาอนุญาต Creative Commons Attribution 4.0 International (CC BY 4.0) เราได้แก้ไขและเพิ่มเติม IOM ไม่ได้ตรวจทาน อนุมัติ หรือรับรอง Tessera',
  fonts: 'แบบอักษร',
  fontsText:
    'Noto Sans, Noto Sans Khmer และ Noto Sans Mono โดยคณะผู้สร้างโครงการ Noto ภายใต้สัญญาอนุญาต SIL Open Font License 1.1',
  software: 'ซอฟต์แวร์ที่อยู่ภายใน',
  softwareText: 'Tessera สร้างขึ้นบนผลงานของคนจำนวนมาก แต่ละส่วนมีสัญญาอนุญาตของตนเอง',
  name: 'ส่วน',
  partLicence: 'สัญญาอนุญาต',
  showLicence: 'อ่านสัญญาอนุญาตของ {{name}}',
  read: 'อ่าน',

  settingsTitle: 'การตั้งค่า',
  settingsContext: 'สำหรับสำนักงานนี้และคอมพิวเตอร์เครื่องนี้',
  language: 'ภาษา',
  languageHint: 'เปลี่ยนทันที สำหรับทุกคนที่ใช้คอมพิวเตอร์เครื่องนี้',
  organisation: 'สำนักงาน',
  organisationName: 'องค์กร',
  country: 'ประเทศ',
  you: 'คุณ',
  computer: 'คอมพิวเตอร์เครื่องนี้',
  lockAfter: 'ล็อกเอง',
  lockAfterValue: 'เมื่อไม่มีการใช้งานห้านาที เมื่อหน้าจอถูกล็อก และเมื่อคอมพิวเตอร์พักเครื่อง',
  network: 'อินเทอร์เน็ต',
  networkValue: 'ไม่ใช้',
  toAbout: 'เกี่ยวกับ Tessera และสัญญาอนุญาต',
}
