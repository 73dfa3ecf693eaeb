import type { salvage as english } from '../en/salvage.ts'
import type { Translated } from '../translated.ts'

export const salvage: Translated<typeof english> = {
  context:
    'Frasa sandi Anda benar, tetapi sebagian berkas catatan tidak bisa dibaca lagi. Disk mungkin mulai rusak, atau listrik padam. Tidak ada yang diubah, dan tidak ada yang akan dihapus.',
  newest: 'Cadangan terbaru di komputer ini dari {{moment}}, dengan {{cases}}.',
  noBackup:
    'Tidak ada cadangan di komputer ini. Jika kantor Anda punya satu di flash disk, kembalikan dari sana.',
  which: 'Cadangan yang mana?',
  option: '{{moment}} ({{cases}})',
  restore: 'Kembalikan cadangan ini',
  restoreTitle: 'Kembalikan cadangan dari {{moment}}?',
  restoreMore: 'Kantor akan seperti saat itu, dengan {{cases}}.',
  restoreAside:
    'Catatan yang rusak disisihkan seutuhnya. Setelah itu Tessera menunjukkan apa yang ditulis sejak cadangan itu dan masih bisa dibawa kembali.',
  restoring: 'Membaca cadangan dan menempatkannya…',
  backupBad: 'Cadangan ini juga rusak. Pilih yang lebih lama.',
  look: 'Lihat apa yang masih bisa dibaca',
  looking: 'Membaca apa yang masih bisa dibaca…',
  readable_one: '{{count}} kasus masih bisa dibaca.',
  readable_other: '{{count}} kasus masih bisa dibaca.',
  nothingReadable: 'Tidak ada lagi yang bisa dibaca. Cadangan adalah jalan kembali.',
  lost_one: 'Di {{count}} tempat ada yang tidak bisa dibaca lagi.',
  lost_other: 'Di {{count}} tempat ada yang tidak bisa dibaca lagi.',
  nothingLost: 'Tidak ada kasus yang hilang: yang rusak hanya yang bisa dibuat ulang oleh Tessera.',
  codes: 'Kode kasus yang bisa dibaca',
  moreCodes: 'dan {{count}} lagi',
  waiting: 'Cadangan ditempatkan menggantikan catatan yang rusak',
  waitingMore: 'Apa yang ditulis setelah cadangan itu mungkin bisa dibawa kembali.',
  waitingAsk: 'Minta direktur atau petugas keamanan melihatnya.',
  toScreen: 'Lihat apa yang bisa dibawa kembali',
  screen: 'Apa yang ditulis sejak cadangan',
  screenContext: 'Dari catatan rusak yang disisihkan.',
  comparing: 'Membandingkan catatan yang rusak dengan kantor ini…',
  missing_one: '{{count}} kasus yang tidak ada di sini',
  missing_other: '{{count}} kasus yang tidak ada di sini',
  newer_one: '{{count}} kasus yang di sini masih seperti sebelumnya',
  newer_other: '{{count}} kasus yang di sini masih seperti sebelumnya',
  drafts_one: '{{count}} wawancara yang belum selesai',
  drafts_other: '{{count}} wawancara yang belum selesai',
  organisations_one: '{{count}} organisasi',
  organisations_other: '{{count}} organisasi',
  files_one: '{{count}} foto, dokumen atau rekaman',
  files_other: '{{count}} foto, dokumen atau rekaman',
  others_one:
    '{{count}} catatan lain: siapa menangani kasus mana, perjanjian, bundel, laporan yang sudah keluar, pertanyaan sendiri',
  others_other:
    '{{count}} catatan lain: siapa menangani kasus mana, perjanjian, bundel, laporan yang sudah keluar, pertanyaan sendiri',
  settings_one: '{{count}} pengaturan kantor',
  settings_other: '{{count}} pengaturan kantor',
  deletions_one: '{{count}} penghapusan selamanya: yang dikembalikan oleh cadangan dihapus lagi',
  deletions_other: '{{count}} penghapusan selamanya: yang dikembalikan oleh cadangan dihapus lagi',
  offerLost_one:
    'Di {{count}} tempat ada yang tidak bisa dibaca lagi. Bandingkan kasus ini dengan yang ada di kertas.',
  offerLost_other:
    'Di {{count}} tempat ada yang tidak bisa dibaca lagi. Bandingkan kasus ini dengan yang ada di kertas.',
  isMissing: 'tidak ada di sini',
  isNewer: 'di sini lebih lama',
  merge: 'Bawa semuanya ke sini',
  mergeTitle: 'Bawa semuanya ke sini?',
  mergeMore:
    'Tidak ada yang di sini dihapus. Kasus yang Anda lanjutkan setelah cadangan dikembalikan tetap seperti yang Anda tulis.',
  notAlong:
    'Yang tidak ikut: peran, kode dan frasa sandi yang diberikan sejak cadangan itu, dan log di antaranya. Periksa peran di Orang; lognya tetap ada di catatan yang rusak.',
  mergeLog: 'Ini tercatat di log, atas nama Anda.',
  merging: 'Membawanya ke sini…',
  merged_one: '{{count}} kasus dibawa ke sini.',
  merged_other: '{{count}} kasus dibawa ke sini.',
  deletedAgain_one: '{{count}} catatan yang pernah dihapus selamanya telah dihapus lagi.',
  deletedAgain_other: '{{count}} catatan yang pernah dihapus selamanya telah dihapus lagi.',
  leftOut_one:
    '{{count}} bagian tidak bisa ikut dibawa. Bandingkan kasus ini dengan yang ada di kertas.',
  leftOut_other:
    '{{count}} bagian tidak bisa ikut dibawa. Bandingkan kasus ini dengan yang ada di kertas.',
  nothing: 'Tidak ada yang perlu dibawa kembali',
  nothingMore: 'Semua yang masih bisa dibaca sudah ada di sini, atau tidak ada yang bisa dibaca.',
  decline: 'Biarkan di sana',
  declineTitle: 'Biarkan dan jangan ditanya lagi?',
  declineMore:
    'Catatan yang rusak tetap disisihkan di komputer ini sampai seseorang menghapusnya di bagian Cadangan.',
}
