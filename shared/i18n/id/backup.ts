import type { backup as english } from '../en/backup.ts'
import type { Translated } from '../translated.ts'

export const backup: Translated<typeof english> = {
  newKeyContext:
    'Ketik kembali. Sejak itu kunci ini membuka kantor. Salinan di stik masih dibuka dengan kertas yang Anda pakai: simpan kertas itu sampai Anda menyalin lagi.',
  newKeyAfterCards:
    'Ketik kembali; setelah ini kartu-kartu baru. Salinan di stik masih dibuka dengan kartu yang Anda pakai: pemegang kartu tetap menyimpannya sampai Anda menyalin lagi.',
  title: 'Cadangan',
  context: 'Cadangan adalah salinan terkunci dari semua catatan kantor ini.',
  settingsContext: 'Salinan semua catatan: kapan dibuat, dan di mana.',
  toScreen: 'Urus cadangan',

  lineNone: 'Belum ada cadangan. Yang pertama dibuat dengan sendirinya.',
  lineHere: 'Cadangan terakhir: {{age}}, di komputer ini, {{cases}}.',
  lineCopied: 'Salinan terakhir di stik USB: {{age}}.',
  lineNotCopied: 'Belum ada salinan di stik USB.',
  today: 'hari ini pukul {{time}}',
  yesterday: 'kemarin pukul {{time}}',
  cases_one: '{{count}} kasus',
  cases_other: '{{count}} kasus',
  daysAgo_one: '{{count}} hari yang lalu',
  daysAgo_other: '{{count}} hari yang lalu',
  overdueBackup: 'Tidak ada cadangan dari tujuh hari terakhir',
  overdueBackupMore:
    'Jika komputer ini rusak sekarang, catatan terbaru hilang. Buat cadangan hari ini.',
  overdueCopy: 'Semua cadangan hanya ada di komputer ini',
  overdueCopyMore:
    'Sudah lebih dari tujuh hari tidak ada yang disalin ke stik USB. Jika komputer ini dicuri atau rusak, semua catatan hilang. Salin cadangan terbaru ke stik, dan simpan di tempat lain.',
  overdueAsk: 'Beri tahu direktur atau petugas keamanan kantor Anda.',
  failed: 'Cadangan terakhir gagal pada {{moment}}.',
  network:
    'Catatan kantor ini ada di drive jaringan. Di sana catatan dapat rusak. Minta bantuan untuk memindahkannya ke disk komputer ini sendiri.',
  removable:
    'Catatan kantor ini ada di drive yang dapat dicabut. Di sana catatan dapat rusak atau hilang. Minta bantuan untuk memindahkannya ke disk komputer ini sendiri.',
  cloud:
    'Catatan kantor ini ada di folder yang disalin {{program}} ke internet. Catatan terkunci, tetapi dapat rusak karenanya, dan salinan lama tertinggal di sana. Minta bantuan untuk mengeluarkan folder ini dari {{program}}.',

  stateTitle: 'Keadaan sekarang',
  here: 'Cadangan terbaru di komputer ini',
  stick: 'Salinan terbaru di stik USB',
  none: 'Belum ada',
  casesAt: '{{moment}} ({{cases}})',
  make: 'Cadangkan sekarang',
  making: 'Membuat cadangan dan membacanya kembali…',
  made: 'Cadangan sudah dibuat dan dibaca kembali: {{cases}}.',
  copyTitle: 'Salin ke stik USB',
  copyContext:
    'Salinan ini hanya terbuka dengan kertas, tidak pernah dengan frasa sandi: kunci pemulihan, atau dua kartu orang kepercayaan. Simpan stik dan kertas di tempat yang berbeda, jauh dari komputer ini.',
  copy: 'Salin ke stik USB…',
  copying: 'Menyalin, lalu membaca kembali salinannya…',
  copyingKeep: 'Jangan cabut stik dulu.',
  copied: 'Disalin dan dibaca kembali: {{file}}, {{cases}}.',
  safe: 'Stik USB sekarang boleh dicabut. Jika komputer punya perintah “Eject”, pakai itu dulu.',
  sameDisk:
    'Folder ini ada di disk yang sama dengan catatan. Jika komputer rusak atau dicuri, salinannya ikut hilang.',
  copyCloud:
    '{{program}} menyalin folder ini ke internet. Salinannya terkunci, tetapi lebih baik disimpan di stik dalam laci.',
  stickGone: 'Stik sudah tidak ada',
  stickGoneMore:
    'Stik dicabut sebelum salinan selesai. Tidak ada yang berubah di komputer ini. Pasang lagi dan salin sekali lagi: penyalinan dilanjutkan dari tempat berhenti.',
  stickFull: 'Ruangnya tidak cukup',
  stickFullMore:
    'Tidak ada yang diubah atau dihapus di sana. Paling aman memakai stik lain. Jika Anda mengosongkan ruang di stik ini, simpan salinan terbarunya sampai salinan yang baru selesai.',
  readBack: 'Salinan tidak terbaca kembali dengan benar',
  readBackMore: 'Salinan itu sudah dihapus. Stiknya mungkin rusak: pakai yang lain.',

  listTitle: 'Cadangan di komputer ini',
  listContext:
    'Disimpan tujuh hari, empat minggu, dan dua belas bulan. Yang lebih lama hilang dengan sendirinya, tetapi yang baik tidak pernah diganti oleh yang rusak.',
  empty: 'Belum ada cadangan',
  emptyMore: 'Yang pertama dibuat dengan sendirinya sekali sehari, atau saat Anda menutup Tessera.',
  day: 'Dibuat',
  why: 'Kapan',
  whys: {
    daily: 'Sekali sehari',
    quit: 'Saat menutup',
    lock: 'Saat mengunci',
    asked: 'Diminta',
    update: 'Sebelum pembaruan',
  },
  cases: 'Kasus',
  size: 'Ukuran',
  checked: 'Diperiksa',
  deeds: 'Yang dapat dilakukan',
  readAgain: 'Dibaca kembali',
  fuller: 'Berisi lebih banyak kasus',
  test: 'Uji',
  testing: 'Membaca seluruh cadangan…',
  whole: 'Cadangan {{moment}} utuh. Isinya {{cases}}.',
  notWhole: 'Cadangan {{moment}} rusak',
  notWholeMore:
    'Cadangan itu tidak dihitung lagi dan disisihkan. Buat yang baru sekarang, dan salin ke stik.',
  restore: 'Kembalikan',
  heldTitle: 'Cadangan lama berisi lebih banyak kasus daripada cadangan yang dibuat sesudahnya',
  heldMore:
    'Jika kasus dihapus dengan sengaja, itu benar. Jika tidak, kembalikan cadangan lama, atau minta bantuan. Sampai Anda memutuskan, cadangan yang lebih lengkap disimpan.',
  heldRight: 'Ini benar: {{cases}}',

  askTitle: 'Kembalikan cadangan {{moment}}?',
  askCases: 'Isinya {{cases}}. Kantor sekarang punya {{now}}.',
  askLost: 'Yang ditulis setelah saat itu tidak ada di dalamnya.',
  askDeleted_zero: 'Catatan tunggal dan berkas yang dikeluarkan dari kasus sejak saat itu kembali.',
  askDeleted_one:
    '{{count}} hal yang dihapus selamanya sejak saat itu dihapus lagi. Catatan tunggal dan berkas yang dikeluarkan dari kasus sejak saat itu kembali.',
  askDeleted_other:
    '{{count}} hal yang dihapus selamanya sejak saat itu dihapus lagi. Catatan tunggal dan berkas yang dikeluarkan dari kasus sejak saat itu kembali.',
  foundDeleted:
    'Yang dihapus selamanya setelah cadangan ini dihapus lagi sejauh catatan di komputer ini dapat dibaca. Di komputer baru, atau bila catatannya rusak atau memakai kunci lain, itu kembali: lihat Masa simpan, lalu hapus lagi.',
  askAside:
    'Yang ada di sini sekarang disisihkan, tidak dihapus. Tessera mengunci diri; masuklah lagi dengan frasa sandi Anda yang biasa.',
  askDo: 'Kembalikan dan kunci',
  restoring: 'Membaca dan memeriksa cadangan…',
  fromStick:
    'Untuk mengembalikan salinan dari stik USB, kunci Tessera dan pilih “Kembalikan cadangan” di bawah tempat masuk.',
  asideTitle: 'Catatan yang disisihkan',
  asideContext:
    'Yang ada di sini sebelum cadangan dikembalikan. Hapus bila Anda yakin tidak ada yang hilang.',
  asideOf: 'Disisihkan pada {{moment}}',
  asideRemove: 'Hapus',
  asideAsk: 'Hapus catatan ini untuk selamanya?',
  asideAskMore: 'Yang disisihkan pada {{moment}} setelah itu tidak dapat dikembalikan.',
  asideHome: 'Catatan yang disisihkan pada {{moment}} masih ada di komputer ini',
  asideHomeMore:
    'Catatan itu juga berisi apa yang dihapus sesudahnya. Bila Anda yakin tidak ada yang hilang, hapus di bagian Cadangan.',
  asideHolds:
    'Catatan yang disisihkan pada {{moment}} juga masih memuatnya, sampai seseorang menghapusnya di bagian Cadangan.',

  leavingTitle: 'Sebentar: membuat cadangan sebelum menutup',
  leaving: 'Menyalin catatan dan membaca kembali salinannya…',
  leaveNow: 'Tutup tanpa cadangan',

  gate: 'Kembalikan cadangan',
  gateMore: 'Dari stik USB, dengan kunci pemulihan atau dua kartu orang kepercayaan.',
  fromTitle: 'Kembalikan cadangan',
  fromContext: 'Tidak ada yang diubah sebelum Anda melihat isinya.',
  fromHere: 'Cadangan di komputer ini',
  fromFile: 'Salinan di stik USB atau di folder lain',
  choose: 'Pilih berkas…',
  chosen: 'Berkas: {{file}}',
  keyContext: 'Dari kertas yang berlaku ketika salinan ini dibuat.',
  cardsContext:
    'Dari dua di antara tiga orang yang memegang kartu. Kartunya harus yang berlaku ketika salinan ini dibuat.',
  otherKey:
    'Semua kelompok diketik dengan benar, tetapi kertas ini tidak membuka cadangan ini. Mungkin dari waktu lain, atau milik kantor lain.',
  otherCards:
    'Semua kelompok diketik dengan benar, tetapi kartu ini tidak membuka cadangan ini. Mungkin dari waktu lain atau milik kantor lain, atau belum ada kartu ketika cadangan dibuat.',
  look: 'Buka dan lihat',
  foundTitle: 'Isinya',
  foundOffice: 'Kantor',
  foundMade: 'Dibuat pada',
  foundCases: 'Kasus',
  who: 'Siapa Anda?',
  whoHint: 'Setelah itu orang ini dapat mengizinkan yang lain masuk lagi.',
  passphraseTitle: 'Frasa sandi baru untuk Anda',
  putBack: 'Kembalikan',
  foundWhole: 'Catatan di komputer ini masih utuh',
  foundWholeMore:
    'Tidak ada yang diubah. Masuklah, lalu kembalikan cadangan di Pengaturan, Cadangan: orang kedua menyetujui di sana.',
  replaces: 'Sudah ada catatan di komputer ini. Catatan itu disisihkan, tidak dihapus.',
  wayPassphrase: 'Dengan frasa sandi saya',
  wayKey: 'Dengan kunci pemulihan',
  wayCards: 'Dengan dua kartu orang kepercayaan',
  way: 'Bagaimana Anda ingin membukanya?',
  passphrase: 'Frasa sandi Anda',
}
