import type { EntityWordsOf } from '../codebook-shape.ts'

export const priorInterview: EntityWordsOf<'priorInterview'> = {
  organisation: {
    label: 'Diceritakan kepada',
    ask: 'Kepada siapa Anda sudah menceritakan ini: polisi, rumah sakit, organisasi lain?',
    why: 'Tidak seorang pun seharusnya menceritakan semuanya lagi. Kami bisa bertanya ke sana dulu.',
    definition: 'Organisasi yang sudah mewawancarai orang itu.',
    examples:
      'Kantor polisi di perbatasan; rumah sakit yang merawatnya. Pembicaraan dengan kita hari ini tidak dihitung.',
  },
  date: {
    label: 'Kapan',
    ask: 'Kapan itu?',
    why: 'Cerita tak lama setelah kejadian bisa berbeda dari cerita kemudian. Keduanya bisa benar.',
    definition: 'Tanggal wawancara itu. Bulan atau tahun saja cukup.',
    examples:
      '“Bulan Mei tahun lalu”: bulannya saja cukup. Tanggal pembicaraan itu, bukan tanggal kejadiannya.',
  },
  topics: {
    label: 'Tentang apa',
    ask: 'Apa yang Anda ceritakan kepada mereka?',
    why: 'Apa yang sudah tercatat di sana tidak perlu ditanyakan lagi di sini.',
    definition: 'Hal-hal yang diceritakan di sana.',
    examples:
      'Ia memberi tahu polisi namanya dan jalan ke perbatasan: “Siapa dirinya” dan “Perjalanan”. Yang hanya diceritakan kepada kita: jangan dipilih.',
  },
  details: {
    label: 'Rincian',
    ask: 'Adakah yang perlu kami ketahui tentang pembicaraan itu?',
    why: 'Di mana catatannya berada, dan apakah orang itu mau kami memakainya.',
    definition: 'Apa yang diketahui tentang wawancara itu, dengan kata-kata.',
    examples:
      'Polisi mencatatnya, dan ia punya salinannya. Ia tidak mau kita bertanya ke sana. Apa yang dialaminya tidak ditulis lagi di sini.',
  },
}
