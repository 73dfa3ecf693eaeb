import type { people as english } from '../en/people.ts'
import type { Translated } from '../translated.ts'

export const people: Translated<typeof english> = {
  title: 'Orang dalam kasus ini',
  role: {
    victim: 'Penyintas',
    perpetrator: 'Terduga pelaku',
    family: 'Keluarga atau teman seperjalanan',
    witness: 'Saksi',
    other: 'Orang lain',
  },
  noName: 'Tanpa nama',
  otherCases_one: 'dalam {{count}} kasus lain',
  otherCases_other: 'dalam {{count}} kasus lain',
  show: 'Tampilkan',
  shown: 'Ditampilkan di sini',
  add: 'Tambah orang',
  addTitle: 'Siapa orang ini?',
  addMore:
    'Penyintas selalu diwawancarai dulu dan dimintai persetujuannya sendiri. Tentang yang lain, tulislah sesedikit yang Anda perlukan.',
  share: 'Apa yang dialami keduanya bersama?',
  shareMore:
    'Apa yang Anda tandai disalin ke wawancara baru, untuk diperiksa bersama orang yang baru. Nama, kesehatan dan keputusan tidak pernah disalin.',
  startInterview: 'Mulai wawancara',
  change: 'Ubah',
  remove: 'Keluarkan dari kasus',
  removeTitle: 'Keluarkan orang ini dari kasus?',
  removeMore: 'Apa yang ditulis di sini tentang orang ini dihapus. Tidak bisa dikembalikan.',
  records: {
    priorInterview: {
      title: 'Sudah diceritakan kepada',
      add: 'Tambah orang yang sudah diberi tahu',
      none: 'Tidak ada yang dicatat.',
    },
    referralOut: {
      title: 'Rujukan ke pihak lain',
      add: 'Tambah rujukan',
      none: 'Belum ada rujukan.',
    },
    service: {
      title: 'Layanan yang diberikan',
      add: 'Tambah layanan',
      none: 'Belum ada layanan.',
    },
    supportPlan: {
      title: 'Rencana dukungan',
      add: 'Tambah rencana',
      none: 'Belum ada rencana.',
    },
    historicEvent: {
      title: 'Peristiwa di perjalanan',
      add: 'Tambah peristiwa',
      none: 'Tidak ada peristiwa yang dicatat.',
    },
    caseComment: {
      title: 'Catatan kasus',
      add: 'Tambah catatan',
      none: 'Belum ada catatan.',
    },
  },
  more: 'Lebih lanjut tentang orang itu',
  removeRow: 'Hapus',
  removed: 'Dihapus.',
  undo: 'Kembalikan',
  by: 'Ditulis oleh {{person}}',
}
