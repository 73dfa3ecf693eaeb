import type { duplicates as english, knownHelp as englishHelp } from '../en/duplicates.ts'
import type { Translated } from '../translated.ts'

export const duplicates: Translated<typeof english> = {
  title: 'Ini mungkin orang yang sudah Anda kenal',
  aloud_one: 'Ini mungkin orang yang sudah Anda kenal. {{count}} orang. F2 menampilkan siapa.',
  aloud_other: 'Ini mungkin orang yang sudah Anda kenal. {{count}} orang. F2 menampilkan siapa.',
  more: 'Belum ada yang diputuskan. Anda tetap bisa melanjutkan.',
  show_one: 'Tampilkan orangnya',
  show_other: 'Tampilkan {{count}} orang',
  hide: 'Sembunyikan',
  failed: 'Tessera tidak bisa mencari orang yang sudah Anda kenal.',
  band: {
    likely: 'Sangat mirip',
    possible: 'Mirip',
  },
  noName: 'Tanpa nama',
  born: 'lahir {{date}}',
  about: 'kira-kira {{age}} tahun ketika didaftarkan',
  reasons: 'Apa yang sama',
  doubts: 'Apa yang berbeda',
  reason: {
    sameName: 'Nama yang sama',
    partsSwapped: 'Bagian nama dalam urutan lain',
    soundsAlike: 'Nama terdengar mirip',
    otherScript: 'Nama dalam aksara lain',
    oneLetterDifferent: 'Satu huruf nama berbeda',
    spelledAlike: 'Ejaan nama sangat mirip',
    partOfName: 'Sebagian nama sama',
    sameBirthdate: 'Tanggal lahir yang sama',
    birthdateSwapped: 'Tanggal lahir dengan hari dan bulan tertukar',
    birthdateOneDigit: 'Satu angka tanggal lahir berbeda',
    sameBirthMonth: 'Lahir pada bulan yang sama',
    sameBirthYear: 'Lahir pada tahun yang sama',
    nearBirthYear: 'Lahir pada waktu yang hampir sama',
    sameSex: 'Gender yang sama',
    sameCitizenship: 'Kewarganegaraan yang sama',
    samePlace: 'Tempat yang sama dalam alamat',
    sameIdentityNumber: 'Nomor identitas yang sama',
    identityNumberOneDigit: 'Satu angka nomor identitas berbeda',
    sameContact: 'Nomor telepon atau e-mail yang sama',
  },
  doubt: {
    otherBirth: 'Tanggal lahir lain',
    otherSex: 'Gender lain',
    otherIdentityNumber: 'Nomor identitas lain',
  },
  openCase: 'Buka {{code}}',
  roleInCase: '{{code}}: {{role}}',
  same: 'Ini orang yang sama',
  sameAloud: '{{name}}: ini orang yang sama',
  other: 'Orang lain',
  otherAloud: '{{name}}: ini orang lain',
  others_one: 'Anda mengatakan bahwa {{count}} orang yang mirip adalah orang lain.',
  others_other: 'Anda mengatakan bahwa {{count}} orang yang mirip adalah orang lain.',
  takeBack: 'Batalkan',
  linked: 'Wawancara ini tentang orang yang sudah Anda kenal',
  linkedMore: 'Tidak dibuat orang kedua. Orang ini mendapat satu kasus lagi.',
  filled_one: '{{count}} jawaban diisi dari catatan. Periksa bersama orangnya:',
  filled_other: '{{count}} jawaban diisi dari catatan. Periksa bersama orangnya:',
  differs_one:
    '{{count}} jawaban berbeda dari catatan. Ketika Anda selesai, catatan mengambil apa yang Anda ketik:',
  differs_other:
    '{{count}} jawaban berbeda dari catatan. Ketika Anda selesai, catatan mengambil apa yang Anda ketik:',
  takeRecord_one: 'Pakai jawaban dari catatan',
  takeRecord_other: 'Pakai jawaban dari catatan',
  unlink: 'Ini bukan orang yang sama',
}

export const knownHelp: Translated<typeof englishHelp> = {
  known: {
    title: 'Orang yang sudah Anda kenal',
    what: 'Selagi Anda mengetik siapa seseorang, Tessera melihat apakah kantor sudah mengenalnya: dalam aksara lain, ejaan lain, atau dengan bagian nama dalam urutan lain.',
    one: 'Tessera mengatakan apa yang sama dan apa yang berbeda. Tessera tidak pernah menghentikan Anda, dan menampilkan nama orang lain hanya bila Anda memintanya dengan F2.',
    two: '“Ini orang yang sama” mengisi apa yang ada di catatan, hanya di tempat yang masih kosong. Tidak dibuat orang kedua, dan Anda bisa membatalkannya.',
    three:
      'Tessera tidak melihat wawancara yang belum selesai, nama panggilan, atau nama Tionghoa yang ditulis dengan huruf Latin. Bila ragu, tanyakan kepada orangnya.',
  },
}
