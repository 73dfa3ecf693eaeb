import type { EntityWordsOf } from '../codebook-shape.ts'

export const service: EntityWordsOf<'service'> = {
  type: {
    label: 'Jenis bantuan',
    ask: 'Bantuan apa ini?',
    why: 'Penyandang dana dan kementerian menghitung bantuan menurut jenisnya.',
    definition: 'Satu jenis bantuan yang dimaksud dalam isian ini.',
    examples: 'Tempat tidur dan dokter: dua isian.',
  },
  startedOn: {
    label: 'Mulai',
    ask: 'Kapan bantuan ini dimulai?',
    why: 'Laporan menghitung bantuan dalam periode ketika bantuan itu diberikan.',
    definition: 'Hari pertama bantuan ini. Bulan atau tahun saja cukup.',
    examples: 'Disepakati 1 Maret, malam pertama di rumah aman 3 Maret: 3 Maret.',
  },
  endedOn: {
    label: 'Sampai',
    ask: 'Kapan bantuan ini berakhir?',
    why: 'Agar tidak ada yang mengira bantuan masih berjalan padahal sudah berakhir.',
    definition: 'Hari terakhir bantuan ini. Jika kosong: masih berjalan.',
    examples:
      'Pelajaran terakhir pada 9 Juni: 9 Juni. Jeda dua minggu bukan akhir: biarkan kosong.',
  },
  oneOff: {
    label: 'Hanya sekali',
    ask: 'Apakah ini hanya diberikan sekali?',
    why: 'Satu kali makan atau tumpangan tidak membuat seseorang “dibantu” dalam laporan.',
    definition:
      'Bantuan diberikan satu kali, seperti satu kali makan, tumpangan atau kartu telepon.',
    examples: 'Tiga malam di rumah aman: tidak.',
  },
  provider: {
    label: 'Diberikan oleh',
    ask: 'Siapa yang memberi bantuan ini?',
    why: 'Orang itu bisa mendapat bantuan dari beberapa pihak sekaligus.',
    definition: 'Organisasi yang memberi bantuan ini. Jika kosong: organisasi ini.',
    examples:
      'Rumah sakit merawatnya dan kita membayar: rumah sakit itu. Konselor kita sendiri: biarkan kosong.',
  },
  fundingSource: {
    label: 'Dibiayai dari',
    ask: 'Siapa yang membiayainya?',
    why: 'Setiap penyandang dana bertanya apa hasil uangnya.',
    definition: 'Hibah atau penyandang dana yang membiayai bantuan ini.',
    examples:
      'Hibah itu, dengan nama yang dipakai kantor Anda. Relawan mengajar dan tidak ada yang membayar: biarkan kosong.',
  },
  outcome: {
    label: 'Keadaannya',
    ask: 'Apakah masih berjalan, atau bagaimana berakhirnya?',
    why: 'Ini menunjukkan bantuan mana yang bertahan.',
    definition: 'Apakah bantuan masih berjalan, atau mengapa berakhir.',
    examples:
      'Kursus berakhir dengan sertifikat: “Selesai”. Ia berhenti setelah dua minggu atas kemauannya: “Dihentikan oleh orang itu”.',
  },
  details: {
    label: 'Rincian',
    ask: 'Apa yang baik diketahui tentang bantuan ini?',
    why: 'Agar rekan bisa melanjutkan tanpa bertanya lagi.',
    definition: 'Apa yang perlu diketahui rekan tentang bantuan ini, dengan kata-kata.',
    examples:
      '“Setiap Selasa pukul 10, ia ingin konselor perempuan.” Apa yang ia ceritakan kepada konselor jangan ditulis di sini.',
  },
}
