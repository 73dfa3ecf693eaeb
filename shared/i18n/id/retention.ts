import type { retention as english } from '../en/retention.ts'
import type { Translated } from '../translated.ts'

export const retention: Translated<typeof english> = {
  title: 'Menyimpan dan menghapus catatan',
  settingsContext: 'Berapa lama kantor ini menyimpan apa, dan apa yang sudah tiba harinya.',
  toRules: 'Berapa lama catatan disimpan',
  toDue: 'Yang sudah tiba harinya',

  dueContext:
    'Tidak ada yang terhapus sendiri. Lihat satu per satu: simpan lebih lama dan katakan sebabnya, atau hapus selamanya.',
  what: 'Apa',
  who: 'Siapa',
  code: 'Kode',
  day: 'Harinya',
  shownOf: '{{shown}} yang paling lama menunggu, dari {{total}}.',
  nothingTitle: 'Belum ada yang tiba harinya',
  nothing:
    'Tessera memeriksa lagi setiap kali Anda ke sini. Kantor menentukan berapa lama apa disimpan.',
  homeDue_one: '{{count}} catatan sudah tiba harinya: simpan lebih lama, atau hapus.',
  homeDue_other: '{{count}} catatan sudah tiba harinya: simpan lebih lama, atau hapus.',
  homeClean: 'Ada catatan yang dihapus. Jejak terakhirnya belum dibersihkan.',
  look: 'Lihat',

  className: {
    closedCase: 'Kasus tertutup',
    openCase: 'Kasus yang tidak dikerjakan',
    consentWithdrawn: 'Persetujuan ditarik',
    consentExpired: 'Persetujuan berakhir',
    personAlone: 'Orang tanpa kasus',
    draft: 'Wawancara belum selesai',
    partnerRecords: 'Catatan dari mitra',
    asked: 'Sebelum harinya',
  },
  classAbout: {
    closedCase: 'Statusnya tertutup.',
    openCase: 'Belum ditutup, dan lama tidak ada yang mengubahnya.',
    consentWithdrawn: 'Seorang penyintas tidak lagi setuju catatannya disimpan.',
    consentExpired: 'Masa persetujuan penyintas sudah lewat. Anda masih bisa bertanya lagi.',
    personAlone: 'Seseorang yang tidak ada lagi dalam kasus mana pun.',
    draft: 'Sudah dimulai dan tidak pernah menjadi kasus.',
    partnerRecords: 'Harinya sudah ditentukan dalam perjanjian. Tidak bisa dipindah.',
  },
  start: {
    closed: 'hari penutupan',
    changed: 'perubahan terakhir',
    registered: 'pendaftaran pertama',
    withdrawn: 'hari penarikan',
    expired: 'hari berakhirnya',
  },

  rulesContext:
    'Pada harinya catatan ditunjukkan kepada yang memutuskan. Tidak ada yang dihapus tanpa keputusan orang.',
  months: 'Bulan',
  countedFrom: 'Dihitung dari',
  monthsWrong: 'Bilangan bulat dari 0 sampai 600.',
  rule_one: '{{count}} bulan setelah {{start}}',
  rule_other: '{{count}} bulan setelah {{start}}',
  saveRules: 'Simpan aturan',
  rulesSaved: 'Tersimpan. Hari peninjauan mengikuti aturan baru.',
  fixedTitle: 'Yang tidak punya aturan di sini',
  log: 'Log tentang apa yang dilakukan',
  logAbout: 'Tidak pernah dihapus. Tidak memuat nama.',
  backups: 'Cadangan',
  backupsAbout:
    'Masing-masing berakhir sendiri. Yang dihapus hari ini bisa masih ada dalam cadangan sampai dua belas bulan.',
  paper: 'Kertas dan stik USB',
  paperAbout: 'Tessera tidak bisa menjangkaunya. Musnahkan sendiri.',

  noDay: 'Harinya belum tiba, dan belum ada yang menentukan kapan.',
  fromDay: '{{start}}: {{day}}',
  keptUntil: 'Disimpan sampai',
  why: 'Sebabnya',
  decidedBy: 'Diputuskan oleh',
  goesTitle: 'Yang akan dihapus',
  goes: {
    cases: 'Kasus',
    persons: 'Orang',
    entries: 'Rujukan, layanan, rencana, peristiwa, dan catatan',
    consents: 'Persetujuan',
    decisions: 'Keputusan tentang perdagangan orang',
    attachments: 'Lampiran',
    drafts: 'Wawancara belum selesai',
    partnerRecords: 'Catatan dari mitra',
  },
  staying_one: '{{count}} orang tetap ada, karena juga ada dalam kasus lain.',
  staying_other: '{{count}} orang tetap ada, karena juga ada dalam kasus lain.',
  receiversTitle: 'Mitra yang memilikinya',
  receiversContext:
    'Menghapus di sini tidak menghapus apa pun di sana. Beri tahu mitra ini, dan minta mereka menghapusnya juga.',
  noReceivers: 'Tidak pernah dikirim ke mitra mana pun.',
  receiver_one:
    '{{count}} bundel, dikirim {{date}} untuk “{{purpose}}”. Menurut perjanjian dihapus di sana paling lambat {{deleteBy}}.',
  receiver_other:
    '{{count}} bundel, terakhir dikirim {{date}} untuk “{{purpose}}”. Menurut perjanjian dihapus di sana paling lambat {{deleteBy}}.',

  keep: 'Simpan lebih lama',
  keepDay: 'Sampai hari apa',
  keepDayWrong: 'Pilih hari setelah hari ini.',
  keepWhyMissing: 'Pilih sebabnya.',
  keepReason: {
    stillSupported: 'Orangnya masih didampingi',
    courtCase: 'Perkara pengadilan atau tuntutan masih berjalan',
    lawRequires: 'Diwajibkan hukum',
    personAsked: 'Orangnya yang meminta',
    other: 'Sebab lain',
  },
  note: 'Keterangan lain',
  noteHint: 'Boleh dikosongkan. Hanya yang boleh melihat nama yang bisa membacanya.',
  keepDo: 'Simpan sampai hari ini',

  delete: 'Hapus selamanya',
  deleteTitle: 'Hapus {{code}} selamanya?',
  deleteCannot:
    'Setiap jawaban, catatan, persetujuan, dan lampiran hilang. Tidak ada yang bisa mengembalikannya.',
  inBackups: 'Cadangan komputer ini masih memuatnya paling lama sampai {{date}}.',
  sticks: 'Kertas, dan salinan pada stik USB, tetap ada sampai Anda memusnahkannya.',
  askedWhy: 'Harinya belum tiba. Mengapa dihapus sekarang?',
  askedReason: {
    personAsked: 'Orangnya yang meminta',
    writtenByMistake: 'Ditulis karena keliru',
    officeDecided: 'Keputusan kantor',
  },
  typeCode: 'Untuk melanjutkan, ketik kode {{code}}',
  wrongCode: 'Ini bukan kodenya. Lihat di atas dan ketik lagi.',
  deletedTitle: '{{code}} dihapus',
  deletedMore:
    'Yang tersisa hanya catatan tanpa nama: bahwa itu pernah ada, kapan dihapus, oleh siapa, dan mengapa.',
  back: 'Kembali ke daftar',

  cleanTitle: 'Bersihkan jejak terakhir',
  cleanMore:
    'Potongan teks yang dihapus bisa tertinggal di bagian berkas yang tidak dipakai. Pembersihan menulis ulang berkas. Selama itu tidak ada yang lain yang bisa dikerjakan.',
  cleanSize: 'Ada {{size}} MB untuk ditulis. Anda juga bisa melakukannya di akhir hari.',
  cleanTooLarge:
    'Berkas ini terlalu besar untuk ditulis ulang di komputer ini. Yang dihapus sudah ditimpa, tetapi sisa kecil bisa tertinggal di bagian yang tidak dipakai dalam berkas terenkripsi.',
  cleanDo: 'Bersihkan sekarang',
  cleaning: 'Membersihkan…',
  cleaned: 'Tidak ada lagi yang dihapus tersisa dalam berkas kantor ini.',

  deletionsTitle: 'Yang sudah dihapus',
  deletionsNone: 'Belum ada yang dihapus.',
  deletedOn: 'Dihapus',
  deletedBy: 'Oleh',
  backupsUntil: 'Dalam cadangan sampai',
  partners: 'Mitra yang menerima',

  ofCase: 'Perlu ditinjau pada {{date}}.',
  ofCaseOpen: 'Simpan atau hapus',
}
