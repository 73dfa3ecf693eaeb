import type { exchange as english } from '../en/exchange.ts'
import type { Translated } from '../translated.ts'

export const exchange: Translated<typeof english> = {
  title: 'Membawa keluar atau memasukkan data',
  context:
    'Semua catatan kantor ini dalam satu berkas terkunci yang juga bisa dibaca program lain.',
  notYou: 'Hanya petugas keamanan yang boleh membawa semua data keluar atau memasukkan data.',
  takeTitle: 'Bawa semuanya',
  takeContext:
    'Untuk pindah ke program lain, atau memulai kantor kedua. Berkas ini memuat setiap nama dan setiap catatan. Ini bukan cadangan: laporan dan log tidak ada di dalamnya.',
  passphrase: 'Frasa sandi berkas',
  passphraseHint:
    'Paling sedikit 16 karakter. Tulis di kertas dan simpan terpisah dari berkas: tidak ada yang bisa membuka berkas tanpa itu.',
  suggest: 'Usulkan enam kata',
  take: 'Simpan berkas',
  taken: '{{cases}} kasus dan {{persons}} orang disimpan: {{place}}',
  tooShort: 'Pakailah paling sedikit 16 karakter.',
  working: 'Sedang bekerja…',
  bringTitle: 'Masukkan berkas data',
  bringContext:
    'Menambahkan kasus yang belum ada di sini. Apa yang sudah dimiliki kantor ini tidak pernah diubah.',
  choose: 'Pilih berkas…',
  chosen: 'Berkas: {{file}}',
  wrongPassphrase:
    'Frasa sandi ini tidak membuka berkas. Periksa bahasa keyboard dan Caps Lock, lalu ketik lagi.',
  look: 'Buka dan periksa',
  from: 'Dari {{organisation}}, ditulis pada {{date}}',
  holds:
    '{{cases}} kasus, {{persons}} orang. {{known}} dari kasus ini sudah ada di sini dan tetap seperti adanya.',
  bring: 'Masukkan {{count}} kasus',
  nothingNew: 'Tidak ada yang baru dalam berkas ini.',
  brought: '{{cases}} kasus dan {{persons}} orang dimasukkan.',
  recoded_one: '{{count}} kasus mendapat kode baru, karena kodenya sudah dipakai di sini.',
  recoded_other: '{{count}} kasus mendapat kode baru, karena kodenya sudah dipakai di sini.',
  problemsTitle: 'Berkas ini tidak bisa dimasukkan',
  problemsMore: 'Tidak ada yang diubah. Mintalah penulis berkas memperbaiki bagian-bagian ini:',
  problem: 'Tabel {{table}}, baris {{row}}, kolom {{column}}: {{problem}}',
  problems: {
    notACode: 'bukan salah satu jawaban',
    tooLong: 'terlalu panjang',
    notADate: 'bukan tanggal',
    outOfRange: 'di luar batas, atau di masa depan',
    wrongKind: 'bukan isi yang seharusnya di sana',
    valueAndMissing: 'ada jawaban dan ada alasan tidak menjawab',
    unknownColumn: 'kolom yang tidak ada dalam definisi',
    missingRow: 'menunjuk ke baris yang tidak ada',
    doubled: 'baris yang sama dua kali',
    wrongOffice: 'data latihan dan data nyata tidak pernah dicampur',
    other: 'tidak benar',
  },
}
