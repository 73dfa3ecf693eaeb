import type { answers as english } from '../en/answers.ts'
import type { Translated } from '../translated.ts'

export const answers: Translated<typeof english> = {
  refused: 'Mohon periksa lagi: {{questions}}',
  childAlone: 'Orang ini berusia di bawah 18 tahun dan menyetujui sendirian',
  childAloneMore:
    'Mintalah orang tua, wali, atau pekerja sosial ikut memutuskan, dan tanyakan kepada anak itu apakah ia mau ikut serta. Catat keduanya di langkah persetujuan.',
}
