import type { EntityWordsOf } from '../codebook-shape.ts'

export const referralOut: EntityWordsOf<'referralOut'> = {
  organisation: {
    label: 'Dirujuk ke',
    ask: 'Ke organisasi mana kami merujuk Anda?',
    why: 'Agar kedua pihak tahu siapa yang bertanggung jawab.',
    definition: 'Organisasi yang menerima kasus yang dirujuk.',
    examples:
      'Kita mengatur pengobatan di sebuah klinik: nama klinik itu. Ia pergi ke sana sendiri: itu bukan rujukan.',
    official: true,
  },
  organisationType: {
    label: 'Jenis organisasi',
    ask: 'Jenis organisasi apa itu?',
    why: 'Ini menunjukkan bantuan apa yang harus dicari orang di tempat lain.',
    definition: 'Jenis organisasi yang menerima rujukan.',
    examples:
      'Rumah aman yang dikelola perkumpulan: “Organisasi nonpemerintah (LSM)”. Rumah aman yang dikelola pemerintah kota: “Pemerintah daerah”.',
  },
  caseWorker: {
    label: 'Pendamping kasus di sana',
    ask: 'Siapa pendamping kasus di sana?',
    why: 'Untuk bertanya apakah orang itu sudah sampai. Namanya dilindungi seperti nama orang itu sendiri.',
    definition: 'Orang yang menangani kasus ini di organisasi penerima.',
    examples:
      'Pekerja sosial yang akan mendampingi orang itu di sana. Bukan petugas meja depan yang menerima telepon.',
  },
  date: {
    label: 'Dirujuk pada',
    ask: 'Pada tanggal berapa rujukan dibuat?',
    why: 'Ini menunjukkan berapa lama orang menunggu.',
    definition: 'Tanggal organisasi membuat rujukan kasus keluar ke organisasi lain.',
    examples: 'Kita merujuknya pada 3 Maret, mereka menerimanya pada 9 Maret: 3 Maret.',
    official: true,
  },
  reason: {
    label: 'Alasan rujukan',
    ask: 'Mengapa kami merujuk Anda?',
    why: 'Ini menunjukkan apa yang kurang di sini.',
    definition: 'Alasan utama rujukan itu.',
    examples:
      'Ia perlu operasi dan kita tidak punya dokter: “Perlu layanan tambahan”. Ia pindah ke provinsi lain dan kelompok di sana meneruskan: “Migrasi atau pindah tempat”.',
  },
  details: {
    label: 'Rincian rujukan',
    ask: 'Apa yang sudah diatur: siapa yang mengantar, kapan, dengan surat apa?',
    why: 'Rujukan yang tidak diatur adalah pintu yang mungkin tertutup.',
    definition:
      'Informasi terperinci tentang rujukan yang keluar, termasuk pengaturan khusus dan logistik.',
    examples:
      '“Sopir kita mengantarnya hari Senin pukul 9, dengan salinan akta kelahiran.” Seluruh kisahnya jangan ditulis di sini.',
    official: true,
  },
  outcome: {
    label: 'Hasilnya',
    ask: 'Apa hasil rujukan itu?',
    why: 'Rujukan baru menjadi bantuan bila benar-benar sampai.',
    definition: 'Bagaimana rujukan itu berjalan, sejauh yang diketahui hari ini.',
    examples:
      'Mereka setuju, janji temunya minggu depan: “Diterima”. Ia sudah ke sana dan diobati: “Bantuan sudah diberikan”.',
  },
}
