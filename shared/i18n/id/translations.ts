import type { translations as english } from '../en/translations.ts'
import type { Translated } from '../translated.ts'

export const translations: Translated<typeof english> = {
  title: 'Terjemahan',
  context: 'Perbaiki kata-kata di layar dalam bahasa Anda. Kantor Anda langsung melihatnya.',
  language: 'Bahasa',
  tally: '{{reviewed}} dari {{total}} teks sudah diperiksa oleh penutur asli.',
  draft:
    'Kata-kata ini diterjemahkan oleh para pengembang. Ini masih draf sampai diperiksa oleh penutur asli.',
  corrected_one: '{{count}} teks diperbaiki di kantor ini.',
  corrected_other: '{{count}} teks diperbaiki di kantor ini.',
  howTitle: 'Cara memperbaiki',
  how: 'Simpan tabel dan buka dalam lembar kerja. Tulis teks yang lebih baik di kolom “correction”; biarkan sisanya seperti adanya. Simpan sebagai CSV (UTF-8) dan bawa kembali ke sini. Nama dalam kurung kurawal ganda, seperti {{example}}, harus tetap ada.',
  save: 'Simpan tabel',
  saved: 'Disimpan: {{place}}',
  bring: 'Masukkan tabel yang diperbaiki…',
  changes_one: '{{count}} teks berubah',
  changes_other: '{{count}} teks berubah',
  noChanges: 'Tabel ini tidak mengubah apa pun.',
  problems_one: '{{count}} baris tidak bisa dipakai:',
  problems_other: '{{count}} baris tidak bisa dipakai:',
  problem: {
    unknownKey: 'kunci ini tidak ada',
    places: 'nama dalam kurung kurawal ganda tidak sama',
    wrongText: 'terlalu panjang, atau dengan tanda yang tidak boleh ada dalam teks',
  },
  english: 'Bahasa Inggris',
  use: 'Pakai kata-kata ini',
  forget: 'Kembali ke kata-kata asli',
  forgetTitle: 'Kembali ke kata-kata asli?',
  forgetMore_one:
    '{{count}} teks yang diperbaiki dalam bahasa ini akan hilang. Simpan dulu tabelnya agar tetap ada.',
  forgetMore_other:
    '{{count}} teks yang diperbaiki dalam bahasa ini akan hilang. Simpan dulu tabelnya agar tetap ada.',
  search: 'Cari teks',
  searchHint: 'Kata bahasa Inggris atau terjemahannya, atau kunci',
  checked: 'sudah diperiksa',
  unchecked: 'belum diperiksa',
  here: 'diperbaiki di sini',
  first: '{{count}} yang pertama ditampilkan. Cari untuk menemukan yang lain.',
  translation: 'Terjemahan',
  state: 'Keadaan',
}
