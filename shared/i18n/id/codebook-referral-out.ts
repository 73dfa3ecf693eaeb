import type { EntityWordsOf } from '../codebook-shape.ts'

export const referralOut: EntityWordsOf<'referralOut'> = {
  organisation: {
    label: 'Dirujuk ke',
    ask: 'Ke organisasi mana kami merujuk Anda?',
    why: 'Agar kedua pihak tahu siapa yang bertanggung jawab.',
    definition: 'Organisasi yang menerima kasus yang dirujuk.',
    official: true,
  },
  organisationType: {
    label: 'Jenis organisasi',
    ask: 'Jenis organisasi apa itu?',
    why: 'Ini menunjukkan bantuan apa yang harus dicari orang di tempat lain.',
    definition: 'Jenis organisasi yang menerima rujukan.',
  },
  caseWorker: {
    label: 'Pendamping kasus di sana',
    ask: 'Siapa pendamping kasus di sana?',
    why: 'Untuk bertanya apakah orang itu sudah sampai. Namanya dilindungi seperti nama orang itu sendiri.',
    definition: 'Orang yang menangani kasus ini di organisasi penerima.',
  },
  date: {
    label: 'Dirujuk pada',
    ask: 'Pada tanggal berapa rujukan dibuat?',
    why: 'Ini menunjukkan berapa lama orang menunggu.',
    definition: 'Tanggal organisasi membuat rujukan kasus keluar ke organisasi lain.',
    official: true,
  },
  reason: {
    label: 'Alasan rujukan',
    ask: 'Mengapa kami merujuk Anda?',
    why: 'Ini menunjukkan apa yang kurang di sini.',
    definition: 'Alasan utama rujukan itu.',
  },
  details: {
    label: 'Rincian rujukan',
    ask: 'Apa yang sudah diatur: siapa yang mengantar, kapan, dengan surat apa?',
    why: 'Rujukan yang tidak diatur adalah pintu yang mungkin tertutup.',
    definition:
      'Informasi terperinci tentang rujukan yang keluar, termasuk pengaturan khusus dan logistik.',
    official: true,
  },
  outcome: {
    label: 'Hasilnya',
    ask: 'Apa hasil rujukan itu?',
    why: 'Rujukan baru menjadi bantuan bila benar-benar sampai.',
    definition: 'Bagaimana rujukan itu berjalan, sejauh yang diketahui hari ini.',
  },
}
