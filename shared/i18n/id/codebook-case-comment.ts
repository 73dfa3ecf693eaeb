import type { EntityWordsOf } from '../codebook-shape.ts'

export const caseComment: EntityWordsOf<'caseComment'> = {
  comment: {
    label: 'Komentar',
    ask: 'Apa yang baru dalam kasus ini?',
    why: 'Rekan yang bertugas malam ini harus bisa menemukan apa yang Anda ketahui.',
    definition: 'Kabar terbaru resmi dari pendamping kasus tentang kasus ini.',
    examples:
      '“Sudah menelepon klinik, janji temu Senin pukul 9.” Bukan “Hari ini dia sulit”: tulis apa yang dikatakan, dilihat atau dilakukan.',
    official: true,
  },
  date: {
    label: 'Tanggal',
    ask: 'Ini tentang tanggal berapa?',
    why: 'Komentar dibaca menurut urutan tanggalnya.',
    definition: 'Tanggal yang dimaksud dalam komentar itu.',
    examples:
      'Kunjungan hari Jumat, ditulis hari Senin: Jumat. Janji temu minggu depan: hari ketika Anda mengetahuinya.',
  },
}
