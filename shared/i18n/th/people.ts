import type { people as english } from '../en/people.ts'
import type { Translated } from '../translated.ts'

export const people: Translated<typeof english> = {
  title: 'บุคคลในเคสนี้',
  role: {
    victim: 'ผู้รอดพ้น',
    perpetrator: 'ผู้ถูกกล่าวหาว่ากระทำผิด',
    family: 'ครอบครัวหรือผู้ที่มาด้วย',
    witness: 'พยาน',
    other: 'บุคคลอื่น',
  },
  noName: 'ไม่มีชื่อ',
  otherCases_one: 'อยู่ในเคสอื่น {{count}} เคส',
  otherCases_other: 'อยู่ในเคสอื่น {{count}} เคส',
  show: 'แสดง',
  shown: 'แสดงอยู่ที่นี่',
  add: 'เพิ่มบุคคล',
  addTitle: 'บุคคลนี้คือใคร?',
  addMore: 'ผู้รอดพ้นต้องได้รับการสัมภาษณ์ก่อนเสมอ และต้องถามความยินยอมจากเขาเอง ส่วนคนอื่นให้เขียนเท่าที่จำเป็น',
  share: 'ทั้งสองคนผ่านอะไรมาด้วยกัน?',
  shareMore:
    'สิ่งที่คุณเลือกจะถูกคัดลอกไปยังการสัมภาษณ์ใหม่ เพื่อตรวจกับบุคคลใหม่อีกครั้ง ชื่อ สุขภาพ และการตัดสินใจจะไม่ถูกคัดลอก',
  startInterview: 'เริ่มการสัมภาษณ์',
  goOn: 'ทำต่อ',
  change: 'แก้ไข',
  remove: 'นำออกจากเคส',
  removeTitle: 'นำบุคคลนี้ออกจากเคสหรือ?',
  removeMore: 'สิ่งที่เขียนเกี่ยวกับบุคคลนี้ที่นี่จะถูกลบ และเอากลับมาไม่ได้',
  records: {
    priorInterview: {
      title: 'เคยเล่าให้ใครฟังแล้ว',
      add: 'เพิ่มผู้ที่เคยฟัง',
      none: 'ยังไม่ได้บันทึกใครไว้',
    },
    referralOut: { title: 'การส่งต่อไปที่อื่น', add: 'เพิ่มการส่งต่อ', none: 'ยังไม่มีการส่งต่อ' },
    service: { title: 'บริการที่ให้แล้ว', add: 'เพิ่มบริการ', none: 'ยังไม่มีบริการ' },
    supportPlan: { title: 'แผนการช่วยเหลือ', add: 'เพิ่มแผน', none: 'ยังไม่มีแผน' },
    historicEvent: {
      title: 'เหตุการณ์ระหว่างทาง',
      add: 'เพิ่มเหตุการณ์',
      none: 'ยังไม่มีเหตุการณ์ที่บันทึกไว้',
    },
    caseComment: { title: 'บันทึกของเคส', add: 'เพิ่มบันทึก', none: 'ยังไม่มีบันทึก' },
  },
  more: 'ข้อมูลเพิ่มเติมเกี่ยวกับบุคคลนี้',
  removeRow: 'เอาออก',
  removed: 'เอาออกแล้ว',
  undo: 'นำกลับมา',
  by: 'เขียนโดย {{person}}',
  inCase_one: 'ผู้รอดพ้น {{count}} คน',
  inCase_other: 'ผู้รอดพ้น {{count}} คน',
}
