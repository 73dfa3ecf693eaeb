import type { ownQuestions as english } from '../en/own-questions.ts'
import type { Translated } from '../translated.ts'

export const ownQuestions: Translated<typeof english> = {
  title: 'Pertanyaan kantor Anda sendiri',
  context:
    'Apa yang ditanyakan kantor Anda di samping pertanyaan yang ada di setiap kantor. Letaknya di akhir sebuah langkah wawancara, dan tidak pernah keluar dari kantor ini dalam laporan atau paket data.',
  toScreen: 'Tambah atau ubah pertanyaan kantor Anda sendiri',
  settingsContext:
    'Pertanyaan yang hanya diperlukan kantor Anda, dengan pilihan jawaban dalam kata-kata Anda sendiri.',
  version: 'Versi {{version}}',
  emptyTitle: 'Belum ada pertanyaan kantor Anda sendiri',
  emptyMore:
    'Mulailah dengan sebuah bagian, seperti “Rumah aman” atau “Perjalanan pulang”. Lalu tambahkan pertanyaan untuk bagian itu. Tanyakan hanya yang membantu orang itu atau pekerjaan Anda.',
  readOnly: 'Hanya rekan yang boleh melihat nama yang bisa mengubah pertanyaan ini.',

  // Sections
  addSection: 'Tambah bagian',
  newSection: 'Bagian baru',
  editSection: 'Ubah bagian',
  editSectionNamed: 'Ubah bagian “{{name}}”',
  sectionTitle: 'Judul dalam {{language}}',
  sectionTitleHint: 'Tertulis di atas pertanyaannya, dalam wawancara dan dalam kasus.',
  sectionStep: 'Di akhir langkah mana?',
  atEndOf: 'Di akhir langkah “{{step}}”',
  noQuestions: 'Belum ada pertanyaan dalam bagian ini.',
  moveUpNamed: 'Naikkan “{{name}}”',
  moveDownNamed: 'Turunkan “{{name}}”',

  // Questions
  addQuestion: 'Tambah pertanyaan',
  addQuestionTo: 'Tambah pertanyaan ke “{{name}}”',
  newQuestion: 'Pertanyaan baru',
  editQuestion: 'Ubah pertanyaan',
  edit: 'Ubah',
  editNamed: 'Ubah “{{name}}”',
  kind: 'Jawaban seperti apa?',
  kindFixed:
    'Jenis jawaban tetap seperti ini, agar jawaban yang sudah ada tetap benar. Untuk jenis lain, hentikan pertanyaan ini dan tambahkan yang baru.',
  kinds: {
    text: { label: 'Jawaban pendek', example: 'Beberapa kata, seperti nama desa.' },
    longText: {
      label: 'Jawaban panjang',
      example: 'Beberapa kalimat, seperti apa yang diperlukan orang itu.',
    },
    date: {
      label: 'Tanggal',
      example: 'Satu tanggal, atau bulan atau tahunnya saja jika hanya itu yang diketahui.',
    },
    integer: { label: 'Angka', example: 'Bilangan bulat, seperti berapa saudaranya.' },
    choice: { label: 'Satu dari daftar', example: 'Satu jawaban, seperti cara pulang.' },
    choices: {
      label: 'Beberapa dari daftar',
      example: 'Berapa pun jumlahnya, seperti keterampilan.',
    },
    flag: { label: 'Ya atau tidak', example: 'Seperti “Apakah Anda punya telepon?”' },
  },
  inSection: 'Bagian',
  wordsIn: 'Teks dalam',
  complete: 'lengkap',
  missing: 'belum ada',
  missingIn: 'Belum ada dalam {{languages}}',
  missingHint: 'Bila teks belum ada, teks dalam {{language}} yang ditampilkan.',
  ask: 'Pertanyaan, seperti yang Anda ucapkan',
  askHint: 'Satu pertanyaan setiap kali, dengan kata-kata yang sederhana dan ramah.',
  label: 'Nama pendek',
  labelHint: 'Untuk kasus, kertas dan tabel: dua atau tiga kata.',
  why: 'Mengapa Anda bertanya',
  whyHint:
    'Tertulis di bawah pertanyaan. Orang yang tahu alasannya bisa memutuskan apakah ia mau menjawab.',
  definition: 'Artinya yang tepat',
  definitionHint: 'Agar dua rekan menulis hal yang sama. Ditampilkan dengan F1.',
  examples: 'Contoh',
  optional: 'Boleh kosong.',
  min: 'Angka terkecil',
  max: 'Angka terbesar',
  namesSomebody: 'Jawabannya bisa menyebut nama seseorang',
  namesSomebodyMore: 'Seperti nama kerabat. Jawaban itu lalu diperlakukan sebagai nama.',
  mapsTo: 'Kolom terdekat dalam standar bersama',
  mapsToHint: 'Hanya untuk pembaca definisi Anda. Tidak berpengaruh pada hal lain.',

  // Lists
  list: 'Pilihan jawaban',
  listNew: 'Daftar baru',
  listOwn: 'Daftar Anda, {{count}} jawaban',
  listAs: 'Jawaban yang sama dengan “{{question}}”',
  listName: 'Nama daftar',
  listNameHint: 'Untuk Anda, bila pertanyaan lain memakai jawaban yang sama.',
  listAlsoUsed: 'Daftar ini juga dipakai oleh: {{questions}}',
  listStandard: 'Jawaban ini milik standar bersama dan tidak bisa diubah di sini.',
  answers: 'Jawaban',
  answersShown: '{{shown}} dari {{count}} ditampilkan. Ketik untuk menemukan yang lain.',
  findAnswer: 'Cari jawaban',
  answerLabel: 'Jawaban {{code}}',
  addAnswer: 'Tambah jawaban',
  pasteAnswers: 'Tempel banyak…',
  removeAnswer: 'Hapus',
  removeAnswerNamed: 'Hapus jawaban {{code}}',
  retireAnswer: 'Hentikan',
  retireAnswerNamed: 'Hentikan jawaban {{code}}',
  restoreAnswerNamed: 'Pakai lagi jawaban {{code}}',
  pasteTitle: 'Tempel banyak jawaban',
  pasteBox: 'Satu jawaban per baris',
  pasteHint:
    'Dari lembar kerja Anda boleh menyalin dua kolom: kode Anda sendiri dulu, lalu namanya. Tanpa kode, Tessera memberi setiap jawaban sebuah nomor.',
  pasteFound_one: '{{count}} jawaban baru: {{examples}}',
  pasteFound_other: '{{count}} jawaban baru, seperti: {{examples}}',
  pasteKnown_one: '{{count}} sudah ada dalam daftar dan tetap seperti adanya.',
  pasteKnown_other: '{{count}} sudah ada dalam daftar dan tetap seperti adanya.',
  pasteNothing: 'Belum ada yang ditambahkan.',
  pasteProblems: {
    code: 'Baris {{line}}: kode hanya berisi huruf Latin, angka, “-” dan “_”, paling banyak 40.',
    tooLong: 'Baris {{line}} lebih panjang dari 200 karakter.',
    doubled: 'Baris {{line}}: kode ini tertulis dua kali.',
    tooMany: 'Satu daftar memuat paling banyak {{most}} jawaban.',
  },
  pasteAdd_one: 'Tambah {{count}} jawaban',
  pasteAdd_other: 'Tambah {{count}} jawaban',

  // Condition
  condition: 'Tanyakan hanya setelah jawaban tertentu',
  conditionQuestion: 'Tanyakan hanya bila jawaban atas',
  conditionAnswers: 'adalah salah satu dari ini',
  conditionOf: 'Hanya ditanyakan bila “{{question}}” adalah salah satu dari: {{answers}}',

  // Preview
  preview: 'Pratinjau',
  previewHint: 'Tampil seperti dalam wawancara. Cobalah: tidak ada yang disimpan.',
  previewEmpty: 'Tulislah pertanyaannya, dan Anda melihatnya di sini.',

  // Saving
  changesTitle: 'Apa yang berubah',
  nothingChanged: 'Belum ada yang berubah.',
  save: 'Simpan sebagai versi {{version}}',
  saved: 'Disimpan sebagai versi {{version}}.',
  undo: 'Urungkan',
  conflict:
    'Sementara itu seorang rekan menyimpan perubahan lain. Lihat versi terbaru dan coba lagi.',
  lookAgain: 'Tampilkan versi terbaru',
  leaveTitle: 'Keluar tanpa menyimpan?',
  leaveMore: 'Perubahan Anda pada pertanyaan ini belum disimpan.',
  leaveDo: 'Keluar tanpa menyimpan',
  stay: 'Tetap di sini',
  problems: {
    emptyWords: 'Tulislah ini dulu.',
    doubled: 'Kode yang sama tertulis dua kali.',
    unknownStep: 'Pilih sebuah langkah wawancara.',
    unknownSection: 'Pilih sebuah bagian.',
    privacyOfKind: 'Ini tidak cocok dengan jenis jawabannya.',
    minOverMax: 'Angka terkecil lebih besar daripada angka terbesar.',
    boundsMissing: 'Isilah angka terkecil dan angka terbesar.',
    unknownList: 'Pilih jawabannya.',
    emptyList: 'Tambahkan paling sedikit satu jawaban.',
    unknownCondition: 'Pilih sebuah pertanyaan.',
    unknownConditionAnswer: 'Pilih paling sedikit satu jawaban.',
    conditionOnItself:
      'Sebuah pertanyaan tidak bisa menunggu jawabannya sendiri. Pilih pertanyaan lain.',
    removed: 'Apa yang pernah disimpan bisa dihentikan, tidak bisa dihapus.',
    kindChanged: 'Jenis jawaban tidak bisa diubah lagi.',
    boundsNarrower: 'Batasnya hanya bisa diperlebar, agar jawaban lama tetap benar.',
  },

  // Retiring
  retire: 'Hentikan',
  retireNamed: 'Hentikan “{{name}}”',
  restore: 'Pakai lagi',
  restoreNamed: 'Pakai lagi “{{name}}”',
  retired: 'Dihentikan',
  retiredMore:
    'Tidak ditanyakan lagi: kantor Anda sudah menghentikannya. Jawaban lama tetap bisa dibaca.',
  retireQuestionTitle: 'Hentikan pertanyaan “{{name}}”?',
  retireSectionTitle: 'Hentikan bagian “{{name}}” beserta pertanyaannya?',
  retireMore:
    'Tidak ditanyakan lagi dalam wawancara baru. Jawaban yang sudah ada tetap di kasusnya dan bisa dibaca. Anda bisa memakainya lagi kapan saja.',
  retireHanging:
    'Pertanyaan-pertanyaan ini menunggu jawabannya dan juga tidak akan ditanyakan: {{questions}}',
  retiredNow: '“{{name}}” dihentikan.',
  restoredNow: '“{{name}}” ditanyakan lagi.',

  // History
  history: 'Versi',
  historyContext: 'Setiap versi tetap disimpan.',
  historyBy: '{{when}}, {{name}}',
  historyAll: 'Tampilkan semua versi',
  changes: {
    sectionAdded: 'Bagian baru “{{name}}”',
    sectionChanged: 'Bagian “{{name}}” diubah',
    sectionRetired: 'Bagian “{{name}}” dihentikan',
    sectionRestored: 'Bagian “{{name}}” dipakai lagi',
    sectionsMoved: 'Urutan bagian diubah',
    questionAdded: 'Pertanyaan baru “{{name}}”',
    questionChanged: 'Pertanyaan “{{name}}” diubah',
    questionRetired: 'Pertanyaan “{{name}}” dihentikan',
    questionRestored: 'Pertanyaan “{{name}}” dipakai lagi',
    questionsMoved: 'Urutan pertanyaan “{{name}}” diubah',
    listAdded_one: 'Daftar baru “{{name}}” dengan {{count}} jawaban',
    listAdded_other: 'Daftar baru “{{name}}” dengan {{count}} jawaban',
    listChanged: 'Teks daftar “{{name}}” diubah',
    codesAdded_one: '{{count}} jawaban ditambahkan ke daftar “{{name}}”',
    codesAdded_other: '{{count}} jawaban ditambahkan ke daftar “{{name}}”',
    codesRetired_one: '{{count}} jawaban dalam daftar “{{name}}” dihentikan',
    codesRetired_other: '{{count}} jawaban dalam daftar “{{name}}” dihentikan',
    codesRestored_one: '{{count}} jawaban dalam daftar “{{name}}” dipakai lagi',
    codesRestored_other: '{{count}} jawaban dalam daftar “{{name}}” dipakai lagi',
  },

  // Where the questions are shown
  comeAlong_one:
    'Berkas ini juga membawa {{count}} pertanyaan yang ditanyakan kantornya di samping pertanyaan bersama. Pertanyaan itu akan ditanyakan di sini juga; Anda bisa menghentikannya di Pengaturan.',
  comeAlong_other:
    'Berkas ini juga membawa {{count}} pertanyaan yang ditanyakan kantornya di samping pertanyaan bersama. Pertanyaan itu akan ditanyakan di sini juga; Anda bisa menghentikannya di Pengaturan.',
  notInStandard: 'Pertanyaan kantor ini. Standar bersama tidak punya pertanyaan seperti ini.',
  closeTo: 'Pertanyaan kantor ini. Yang terdekat dalam HTCDS 2.0: {{id}}',
  staysHere: 'Peka. Tidak pernah keluar dari kantor ini dalam laporan atau paket data.',
  ownList: 'Daftar kantor ini.',
}
