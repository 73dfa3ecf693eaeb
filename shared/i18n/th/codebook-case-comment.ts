import type { EntityWordsOf } from '../codebook-shape.ts'

export const caseComment: EntityWordsOf<'caseComment'> = {
  comment: {
    label: 'บันทึก',
    ask: 'เคสนี้มีอะไรใหม่บ้าง?',
    why: 'เพื่อนร่วมงานที่เข้าเวรคืนนี้ควรได้รู้สิ่งที่คุณรู้',
    definition: 'ข้อมูลความคืบหน้าอย่างเป็นทางการเกี่ยวกับเคส จากผู้ดูแลเคส',
    official: true,
  },
  date: {
    label: 'วันที่',
    ask: 'เรื่องนี้เป็นของวันไหน?',
    why: 'บันทึกจะอ่านเรียงตามวัน',
    definition: 'วันที่บันทึกนี้กล่าวถึง',
  },
}
