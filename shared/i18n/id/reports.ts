import type { reports as english } from '../en/reports.ts'
import type { Translated } from '../translated.ts'

export const reports: Translated<typeof english> = {
  title: 'Laporan',
  context: 'Angka untuk donor dan untuk umum, yang di dalamnya tidak seorang pun bisa dikenali.',
  page: 'Halaman seperti yang dicetak',
  quarter: 'Triwulan',
  quarterName: 'Triwulan {{number}} tahun {{year}}',
  notOver: 'Triwulan ini belum berakhir. Apa yang dimasukkan kemudian mengubah angkanya.',
  threshold: {
    label: 'Sembunyikan kelompok kecil',
    donor: 'Lebih kecil dari 5',
    donorFor: 'Untuk donor dengan perjanjian',
    publication: 'Lebih kecil dari 11',
    publicationFor: 'Untuk diterbitkan',
    careful: 'Lebih kecil dari 20',
    carefulFor: 'Untuk tempat yang orangnya saling mengenal',
  },
  newPersonsAssisted: {
    title: 'Orang baru yang dibantu',
    counted: 'Siapa yang dihitung',
    notCounted: 'Siapa yang tidak dihitung',
    once: 'Setiap orang dihitung satu kali, dalam triwulan ketika kasus pertamanya didaftarkan.',
    status:
      'Orang yang didaftarkan sebagai terdampak perdagangan orang dihitung, entah sudah dipastikan oleh pihak berwenang atau belum.',
    age: 'Usia adalah usia saat orang itu didaftarkan.',
    several:
      'Satu orang bisa mengalami beberapa bentuk eksploitasi, jadi jumlah baris-baris ini bisa lebih besar dari semua orang.',
    before: 'Orang yang sudah punya kasus pada triwulan sebelumnya tidak dihitung lagi.',
    consent:
      'Orang yang tidak menyetujui penggunaan datanya untuk statistik, atau menariknya kembali sebelum tanggal laporan ini, tidak dihitung.',
    unknown:
      'Bila jawaban tidak ada, orang itu dihitung di “Tidak diketahui”, tidak pernah ditinggalkan.',
  },
  table: {
    ageByGender: 'Menurut usia dan gender',
    byAge: 'Menurut usia',
    byGender: 'Menurut gender',
    byForm: 'Menurut bentuk eksploitasi',
    all: 'Semua orang',
    notKnown: 'Tidak diketahui',
    total: 'Jumlah',
    persons: 'Orang',
    percent: 'Persen',
    percentNote:
      'Persen dari orang yang jawabannya diketahui. Hanya ditampilkan bila jumlahnya paling sedikit {{least}}.',
  },
  gender: {
    Woman: 'Perempuan',
    Man: 'Laki-laki',
    TransgenderOrNonConforming: 'Transgender atau nonkonformis',
  },
  form: {
    Labour: 'Kerja paksa, dipaksa mengemis atau penghambaan',
    Sexual: 'Eksploitasi seksual',
    Other: 'Bentuk lain',
  },
  chart: {
    ageByGender: 'Orang baru menurut usia',
    byGender: 'Orang baru menurut gender',
    byForm: 'Orang baru menurut bentuk eksploitasi',
    describe: 'Grafik batang. Tabel di bawah memuat angka yang sama.',
    nothing: 'Tidak ada yang bisa digambar: semua angka disembunyikan.',
  },
  hidden: {
    short: 'disembunyikan',
    reason: 'Disembunyikan, agar tidak seorang pun bisa dikenali.',
    note: 'Kelompok yang lebih kecil dari {{k}} disembunyikan agar tidak seorang pun bisa dikenali. Angka lain ikut disembunyikan bila bisa mengungkap yang kecil.',
    nothing:
      'Tidak ada angka yang harus disembunyikan. Kelompok yang lebih kecil dari {{k}} akan disembunyikan.',
    joined: 'Beberapa kelompok digabung, karena secara terpisah terlalu kecil untuk ditampilkan.',
    notSplit:
      'Kelompok-kelompok ini terlalu kecil untuk ditampilkan terpisah. Hanya jumlah semua orang yang ditampilkan.',
    tooFew: 'Ini kurang dari {{k}} orang, jadi tidak ada angka yang ditampilkan.',
  },
  denominator: {
    title: 'Seberapa banyak yang diketahui',
    known: '{{what}}: diketahui untuk {{answered}} orang, tidak diketahui untuk {{missing}}.',
    hidden:
      '{{what}}: untuk berapa orang tidak diketahui disembunyikan, demi melindungi kelompok kecil.',
  },
  facts: {
    office: 'Kantor',
    period: 'Periode',
    months: '{{from}} sampai {{to}}',
    madeOn: 'Dibuat pada {{date}}',
    made: 'Tanggal',
    definitions: 'Definisi {{version}}',
    definitionsLabel: 'Definisi',
    reference: 'Rujukan {{anchor}}',
    referenceLabel: 'Rujukan',
    referenceLater: 'Rujukan diberikan saat laporan disimpan atau dicetak.',
    practice: 'Data latihan: orang-orang ini tidak ada.',
    total: 'Orang baru yang dibantu',
  },
  sheet: {
    report: 'Laporan',
    ageByGender: 'Menurut usia dan gender',
    byGender: 'Menurut gender',
    byForm: 'Menurut bentuk',
    about: 'Tentang',
  },
  staffOnly: {
    title: 'Hanya Anda yang melihat ini',
    withoutConsent_one: '{{count}} orang dalam triwulan ini belum setuju dan tidak dihitung.',
    withoutConsent_other: '{{count}} orang dalam triwulan ini belum setuju dan tidak dihitung.',
    withoutDate_one:
      '{{count}} orang tidak punya tanggal pendaftaran yang pasti sampai bulannya dan tidak ada dalam laporan mana pun.',
    withoutDate_other:
      '{{count}} orang tidak punya tanggal pendaftaran yang pasti sampai bulannya dan tidak ada dalam laporan mana pun.',
    never: 'Angka ini tidak pernah dicetak atau disimpan bersama laporan.',
  },
  finding: {
    title: 'Lihat ini sebelum laporan keluar',
    fewChanged:
      'Laporan terdahulu untuk triwulan ini, dibuat pada {{date}}, hanya berbeda beberapa orang. Siapa yang memiliki keduanya bisa melihat siapa yang ditambahkan atau ditinggalkan.',
    restIsSmall:
      'Bersama laporan untuk {{period}}, dibuat pada {{date}}, laporan ini menyisakan hanya beberapa orang. Siapa yang memiliki keduanya bisa membedakan mereka.',
    uncovers:
      'Laporan terdahulu untuk triwulan ini, dibuat pada {{date}}, menyembunyikan angka lain. Siapa yang memiliki keduanya bisa menghitung apa yang tersembunyi.',
    advice:
      'Kirimkan hanya kepada pembaca yang tidak memiliki laporan terdahulu, atau mintalah mereka memusnahkannya dulu.',
  },
  action: {
    pdf: 'Simpan sebagai PDF',
    xlsx: 'Simpan sebagai Excel',
    print: 'Cetak',
  },
  leaving: {
    title: 'Berkas ini tidak akan terlindungi',
    text: 'Tessera melindungi apa yang ada di dalamnya. Laporan yang disimpan atau dicetak bisa dibaca oleh siapa pun yang memegangnya. Simpanlah di tempat yang hanya bisa dijangkau orang yang tepat.',
    go: 'Saya mengerti, lanjutkan',
    back: 'Kembali',
  },
  saved: {
    title: 'Disimpan',
    text: 'Laporan disimpan sebagai {{place}}.',
    printed: 'Laporan dikirim ke printer.',
  },
  changed: {
    title: 'Catatan telah berubah',
    text: 'Seseorang mengubah catatan selagi Anda melihat halaman ini. Lihat angka yang baru, lalu coba lagi.',
  },
  empty: {
    title: 'Belum ada laporan',
    text: 'Laporan bisa dibuat segera setelah satu kasus dengan tanggal pendaftaran disimpan.',
    action: 'Mulai wawancara',
  },
  noExport:
    'Anda boleh melihat laporan. Untuk menyimpan atau mencetaknya, mintalah rekan yang boleh mengekspor.',
  loading: 'Menghitung',
}
