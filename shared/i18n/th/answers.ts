import type { answers as english } from '../en/answers.ts'
import type { Translated } from '../translated.ts'

export const answers: Translated<typeof english> = {
  refused: 'โปรดดูอีกครั้ง: {{questions}}',
}
