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
  },
  endedOn: {
    label: 'Sampai',
    ask: 'Kapan bantuan ini berakhir?',
    why: 'Agar tidak ada yang mengira bantuan masih berjalan padahal sudah berakhir.',
    definition: 'Hari terakhir bantuan ini. Jika kosong: masih berjalan.',
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
  },
  fundingSource: {
    label: 'Dibiayai dari',
    ask: 'Siapa yang membiayainya?',
    why: 'Setiap penyandang dana bertanya apa hasil uangnya.',
    definition: 'Hibah atau penyandang dana yang membiayai bantuan ini.',
  },
  outcome: {
    label: 'Keadaannya',
    ask: 'Apakah masih berjalan, atau bagaimana berakhirnya?',
    why: 'Ini menunjukkan bantuan mana yang bertahan.',
    definition: 'Apakah bantuan masih berjalan, atau mengapa berakhir.',
  },
  details: {
    label: 'Rincian',
    ask: 'Apa yang baik diketahui tentang bantuan ini?',
    why: 'Agar rekan bisa melanjutkan tanpa bertanya lagi.',
    definition: 'Apa yang perlu diketahui rekan tentang bantuan ini, dengan kata-kata.',
  },
}
