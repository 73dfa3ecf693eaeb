import type { quickEntry as english } from '../en/quick-entry.ts'
import type { Translated } from '../translated.ts'

export const quickEntry: Translated<typeof english> = {
  fromPaper: 'Masukkan dari kertas',
  fromPaperMark: 'Dari kertas',

  toQuick: 'Isian cepat',
  toGuided: 'Langkah demi langkah',

  legend: 'Tanda',
  signs: {
    estimate: 'di depan angka atau tanggal: perkiraan',
    volunteered: 'di belakang jawaban: diceritakan tanpa ditanya',
    literal: 'di depan teks: simpan persis seperti diketik',
  },
  keys: 'Tombol',
  keyNext: 'pertanyaan berikutnya',
  keyBack: 'kembali',
  keyNumber: 'ke nomor',
  keySection: 'bagian berikutnya',
  keyMeaning: 'apa artinya',
  jump: 'Ke nomor',
  jumpHint: 'Nomor dari formulir kertas, seperti 4.3',
  noSuchNumber: 'Tidak ada pertanyaan {{number}}.',
  notAskedNow: '{{number}} tidak ditanyakan di sini.',

  paperTitle: 'Kertas di depan Anda',
  paperDay: 'Tanggal wawancara',
  paperDayMore:
    'Seperti tertulis di kertas. Tanggal ini berlaku untuk kasus dan untuk persetujuan.',
  dayMissing: 'Tanggal wawancara belum diisi',
  dayMissingMore:
    'Tanggalnya tertulis di kertas. Tanpa itu kasus ini akan dihitung pada tanggal yang salah.',
  giveDay: 'Isi tanggal',

  skipped: 'Tidak ditanyakan di sini',
  skippedKept: 'Tidak ditanyakan lagi. Dihapus saat Anda menyelesaikan.',
  note: 'dengan catatan',

  expects: {
    code: 'Tidak ada dalam daftar. Ketik nomor atau huruf-huruf pertama.',
    several: 'Lebih dari satu dimulai seperti ini: {{labels}}',
    date: 'Tanggal, seperti 22 11 2026, atau 11 2026, atau 2026.',
    exactDate: 'Tanggal lengkap, seperti 22 11 2026.',
    number: 'Bilangan bulat, seperti 12.',
    yesNo: 'y untuk ya atau n untuk tidak.',
  },

  here: 'Pertanyaan, dan cara menjawabnya',
  chooseOne: 'Ketik nomor atau huruf-huruf pertama.',
  chooseSeveral: 'Ketik nomor atau huruf-huruf pertama, dipisahkan spasi.',
  searchOne: 'Ketik kode atau huruf-huruf pertama.',
  searchSeveral: 'Ketik kode atau huruf-huruf pertama, dipisahkan koma.',
  typeDate: 'Ketik tanggal, bulan, tahun; boleh juga bulan dan tahun, atau tahun saja.',
  typeExactDate: 'Ketik tanggal, bulan dan tahun.',
  typeNumber: 'Ketik angka dari {{min}} sampai {{max}}.',
  typeText: 'Ketik seperti yang dikatakan.',
  typeLongText: 'Ketik seperti yang dikatakan. Alt+Enter memulai baris baru.',
  typeYesNo: 'Ketik y untuk ya atau n untuk tidak.',
  answers: 'Jawaban',

  term: 'Berapa lama jawaban ya berlaku',
  terms: {
    oneYear: 'Satu tahun',
    twoYears: 'Dua tahun',
    untilWithdrawn: 'Sampai orang itu menariknya kembali',
    otherDay: 'Sampai tanggal lain',
  },

  paper: {
    notProtected: 'Kertas ini tidak terlindungi. Siapa pun yang menemukannya bisa membacanya.',
    legend:
      'Tulis salah satu tanda ini di sebelah kanan pertanyaan yang tidak ada jawabannya, atau di samping jawaban:',
    estimate: 'perkiraan',
    volunteered: 'diceritakan tanpa ditanya',
    language: 'Bahasa formulir',
    lists: 'Cetak juga daftar kode yang panjang (negara, provinsi, bahasa, industri)',
    listsTitle: 'Daftar kode',
    listsMore: 'Tulis kodenya di samping jawaban. Yang tidak ada dalam daftar ditulis lengkap.',
    readBack: 'Bacalah bersama apa yang ditulis. Perbaiki yang tidak benar.',
  },
}
