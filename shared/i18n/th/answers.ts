import type { answers as english } from '../en/answers.ts'
import type { Translated } from '../translated.ts'

export const answers: Translated<typeof english> = {
  refused: 'โปรดดูอีกครั้ง: {{questions}}',
  childAlone: 'บุคคลนี้อายุต่ำกว่า 18 ปีและให้ความยินยอมเพียงลำพัง',
  childAloneMore:
    'ขอให้พ่อแม่ ผู้ปกครอง หรือนักสังคมสงเคราะห์ร่วมตัดสินใจด้วย และถามเด็กว่าอยากเข้าร่วมหรือไม่ บันทึกทั้งสองอย่างไว้ที่ขั้นความยินยอม',
}
