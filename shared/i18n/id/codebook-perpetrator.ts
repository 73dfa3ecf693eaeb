import type { EntityWordsOf } from '../codebook-shape.ts'

export const perpetrator: EntityWordsOf<'perpetrator'> = {
  roleInProcess: {
    label: 'Peran yang diambil',
    ask: 'Apa yang dilakukan orang ini?',
    why: 'Beberapa orang sering berbagi pekerjaan. Setiap peran penting bagi pengadilan.',
    definition: 'Setiap peran yang dikatakan telah diambil orang ini.',
    examples:
      'Mencarikan pekerjaan, menyetir mobil, menyimpan paspor: perekrut, pengangkut, pelaku eksploitasi.',
  },
  roleDetails: {
    label: 'Rincian peran',
    ask: 'Apa persisnya yang dilakukan orang ini, menurut yang diceritakan?',
    why: 'Hanya apa yang diceritakan. Dugaan seseorang bisa menyakiti orang yang tidak bersalah.',
    definition: 'Uraian terperinci tentang peran itu',
    examples:
      '“Ia menyimpan paspor saya dan datang mengambil uang setiap Jumat.” Bukan “Pasti dia bosnya”, kalau tidak ada yang berkata begitu.',
    official: true,
  },
  organisation: {
    label: 'Bekerja untuk',
    ask: 'Untuk perusahaan atau kelompok mana orang ini bekerja?',
    why: 'Ini menunjukkan apakah satu nama mewakili banyak orang.',
    definition: 'Perusahaan, agen atau kelompok yang diwakili orang ini, dengan kata-kata.',
    examples:
      'Agen yang namanya tertulis di kontrak. Kalau hanya dikatakan “sebuah perusahaan di kota”: tulis begitu saja, jangan menebak nama.',
  },
}
