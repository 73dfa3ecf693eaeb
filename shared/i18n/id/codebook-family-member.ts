import type { EntityWordsOf } from '../codebook-shape.ts'

export const familyMember: EntityWordsOf<'familyMember'> = {
  relation: {
    label: 'Hubungan',
    ask: 'Siapa orang ini bagi Anda?',
    why: 'Anak dan kerabat mungkin juga perlu bantuan.',
    definition: 'Hubungan orang ini dengan orang yang menjadi pokok kasus.',
    examples: 'Anak laki-lakinya berusia 4 tahun yang ikut datang: “Anak”.',
  },
  accompanies: {
    label: 'Ada di sini bersamanya',
    ask: 'Apakah orang ini ada di sini bersama Anda?',
    why: 'Siapa pun yang ikut datang juga perlu tempat tidur dan makan.',
    definition: 'Orang ini datang bersama orang itu atau tinggal bersamanya sekarang.',
    examples:
      'Bayinya tidur di sini bersamanya: ya. Ibunya di rumah di desa dan menelepon setiap hari: tidak.',
  },
  dependent: {
    label: 'Menjadi tanggungannya',
    ask: 'Apakah Anda mengurus orang ini?',
    why: 'Tidak ada yang bisa merencanakan pemulangan tanpa orang-orang yang menjadi tanggungan.',
    definition: 'Orang ini hidup dari, atau diurus oleh, orang yang menjadi pokok kasus.',
    examples:
      'Ia membayar sekolah adiknya: ya. Kakaknya yang sudah dewasa mencari nafkah sendiri: tidak.',
  },
}
