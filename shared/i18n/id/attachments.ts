import type { attachments as english } from '../en/attachments.ts'
import type { Translated } from '../translated.ts'

export const attachments: Translated<typeof english> = {
  title: 'Berkas',
  none: 'Belum ada foto, dokumen, atau rekaman.',
  noNames: 'Berkas dapat menunjukkan siapa seseorang. Peran Anda tidak melihatnya.',
  add: 'Tambah berkas',
  chooseMore: 'Foto (JPEG, PNG, WebP, GIF), PDF, atau rekaman (MP3, M4A, WAV, OGG), sampai 100 MB.',
  addTitle: 'Tambah berkas ini?',
  name: 'Nama',
  nameHint: 'Hanya orang yang boleh melihat nama yang melihatnya.',
  description: 'Apa yang ditunjukkannya (boleh kosong)',
  about: 'Tentang siapa?',
  wholeCase: 'Seluruh kasus',
  noName: 'Tanpa nama ({{role}})',
  keepNotes: 'Simpan catatan tersembunyi di dalam berkas',
  keepNotesMore:
    'Ponsel menyembunyikan di dalam foto di mana dan kapan foto itu diambil. Tessera menghapusnya. Simpan hanya bila mungkin diperlukan sebagai bukti.',
  original:
    'Berkas aslinya tetap di tempat Anda mengambilnya. Setelah ditambahkan, hapus di sana dan kosongkan tempat sampah.',
  adding: 'Menambahkan… (megabita)',
  reading: 'Memeriksa berkas…',
  added: 'Berkas sudah ada di dalam kasus. Sekarang hapus di tempat Anda mengambilnya.',
  addedMayRemain:
    'Berkas sudah ada di dalam kasus. Berkas ini masih memuat catatan tersembunyinya sendiri, misalnya siapa yang menulis dan kapan. Sekarang hapus di tempat Anda mengambilnya.',
  notes: {
    removed: 'catatan tersembunyi dihapus',
    kept: 'catatan tersembunyi disimpan',
    mayRemain: 'mungkin memuat catatan tersembunyi',
  },
  kind: {
    image: 'Foto',
    pdf: 'Dokumen PDF',
    audio: 'Rekaman',
  },
  by: 'ditambahkan oleh {{person}}',
  show: 'Lihat',
  showNamed: 'Lihat {{name}}',
  remove: 'Hapus',
  removeNamed: 'Hapus {{name}}',
  removeTitle: 'Hapus berkas ini?',
  removeMore:
    'Berkas dikeluarkan dari kasus ini dan ditimpa. Tidak dapat dikembalikan. Cadangan lama masih menyimpannya sampai cadangan itu juga dihapus.',
  removed: 'Berkas sudah dihapus.',
  removing: 'Menghapus…',
  more: 'Lihat berkas yang lebih lama',
  opening: 'Membuka… (megabita)',
  wholeSize: 'Ukuran penuh',
  larger: 'Perbesar',
  fitSize: 'Sesuaikan dengan jendela',
  cannotShow: 'Berkas ini tidak dapat ditampilkan. Berkas tetap disimpan apa adanya.',
  previousPage: 'Halaman sebelumnya',
  nextPage: 'Halaman berikutnya',
  pageOf: 'Halaman {{page}} dari {{count}}',
  locked:
    'PDF ini dikunci dengan kata sandinya sendiri. Mintalah yang tidak terkunci, lalu tambahkan itu.',
  stays: 'Hanya ditampilkan di sini. Tidak ada salinan yang tertinggal di komputer ini.',
  refusedTitle: 'Berkas ini tidak ditambahkan',
  refusals: {
    empty: 'Berkas ini kosong. Salin lagi dari ponsel atau kamera.',
    tooLarge:
      'Berkas ini lebih besar dari 100 MB. Perkecil atau bagi, lalu tambahkan bagian-bagiannya.',
    tooManyPixels: 'Gambar ini terlalu besar untuk dibuka di komputer ini. Perkecil dahulu.',
    heic: 'Foto jenis ini (HEIC atau AVIF) tidak dapat ditampilkan. Simpan sebagai JPEG di ponsel, lalu tambahkan itu.',
    video: 'Video belum dapat disimpan di sini. Foto, berkas PDF, dan rekaman dapat.',
    document:
      'Ini dokumen dari program kantor. Simpan sebagai PDF di sana, lalu tambahkan PDF itu.',
    unknownType: 'Ini bukan foto, PDF, atau rekaman yang dikenal Tessera, apa pun namanya.',
    damagedFile: 'Berkas ini rusak atau terpotong. Salin lagi, dan jangan hapus aslinya.',
    parserStopped:
      'Pemeriksaan berkas terlalu lama atau terlalu berat. Mungkin berkas ini dibuat untuk merusak.',
  },
  damaged: 'Sebagian dari berkas ini rusak',
  damagedMore:
    'Berkas ini tidak dapat ditampilkan, dan tidak ada bagiannya yang ditampilkan, supaya tidak ada yang mengira separuh adalah seluruhnya. Berkas lain tidak terpengaruh. Mintalah bantuan sebelum menghapusnya.',
}
