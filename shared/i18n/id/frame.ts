import type { frame as english } from '../en/frame.ts'
import type { Translated } from '../translated.ts'

/** Indonesian counts with one form: what stands under `_one` is only there for the shape. */
export const frame: Translated<typeof english> = {
  language: 'Bahasa',

  cancel: 'Batal',
  close: 'Tutup',
  back: 'Kembali',
  goOn: 'Lanjutkan',
  print: 'Cetak',
  show: 'Tampilkan',
  hide: 'Sembunyikan',
  tryAgain: 'Coba lagi',
  loading: 'Sebentar…',
  namesComing: 'Sedang menyiapkan daftar nama. Sementara itu, layar lain bisa dipakai.',
  typeToSearch: 'Ketik untuk mencari',
  nothingFound: 'Tidak ada yang ditemukan. Coba lebih sedikit huruf.',
  typeMore: 'Ketik beberapa huruf untuk melihat yang lain.',
  removeOne: 'Hapus {{name}}',
  sortBy: 'Urutkan menurut kolom ini',
  doneOf: '{{done}} dari {{of}}',
  steps: 'Langkah',
  stepEmpty: 'belum dimulai',
  stepPartial: 'sudah dimulai',
  stepDone: 'lengkap',
  unsaved: 'Belum disimpan',
  saving: 'Menyimpan…',
  savedAt: 'Disimpan {{time}}',
  notSaved: 'Tidak tersimpan',
  errorCode: 'Jika Anda menelepon minta bantuan, sebutkan kode',

  navigation: 'Menu utama',
  home: 'Beranda',
  cases: 'Kasus',
  newIntake: 'Wawancara baru',
  reports: 'Laporan',
  definitions: 'Definisi',
  sharing: 'Berbagi',
  settings: 'Pengaturan',
  help: 'Bantuan',
  lock: 'Kunci',
  signedInAs: 'Masuk sebagai',
  collapse: 'Kecilkan menu',
  expand: 'Lebarkan menu',
  skipToContent: 'Langsung ke isi',
  practiceBand: 'Kantor latihan',
  practicePerson: 'Orang yang berlatih',
  practiceBandMore: 'Semua orang di sini rekaan. Jangan masukkan orang nyata.',

  screenFailed: 'Layar ini berhenti bekerja',
  screenFailedMore:
    'Apa yang sudah disimpan tetap aman. Kembalilah ke Beranda dan buka lagi layar ini. Jika terulang, kunci dan buka kembali.',
  toHome: 'Ke Beranda',

  tileName: '{{animal}} {{colour}}',
  colours: {
    teal: 'hijau toska',
    blue: 'biru',
    plum: 'ungu',
    rose: 'merah muda',
    brick: 'merah',
    amber: 'kuning',
    olive: 'hijau',
    slate: 'abu-abu',
  },
  animals: {
    fish: 'Ikan',
    bird: 'Burung',
    turtle: 'Kura-kura',
    elephant: 'Gajah',
    cat: 'Kucing',
    rabbit: 'Kelinci',
    owl: 'Burung hantu',
    butterfly: 'Kupu-kupu',
  },
  seconds_one: '{{count}} detik',
  seconds_other: '{{count}} detik',
  minutes_one: '{{count}} menit',
  minutes_other: '{{count}} menit',

  errors: {
    invalidInput: {
      title: 'Ada isian yang tidak sesuai',
      next: 'Tidak ada yang diubah. Lihat jawaban yang ditandai dan coba lagi.',
    },
    notFound: {
      title: 'Ini sudah tidak ada di sini',
      next: 'Mungkin sudah dihapus atau dipindahkan. Kembalilah ke daftar dan lihat lagi.',
    },
    locked: {
      title: 'Kantor terkunci',
      next: 'Apa yang sudah disimpan aman. Masuklah lagi untuk melanjutkan.',
    },
    wrongPassphrase: {
      title: 'Frasa sandi itu tidak cocok',
      next: 'Periksa gambar yang Anda pilih, bahasa keyboard dan Caps Lock. Lalu ketik lagi.',
    },
    wrongRecoveryKey: {
      title: 'Kunci pemulihan tidak cocok',
      next: 'Bandingkan dengan kertas, kelompok demi kelompok. Tidak ada yang diubah.',
    },
    wrongCode: {
      title: 'Kode ini tidak cocok',
      next: 'Kode hanya berlaku sekali, selama tujuh hari. Bandingkan dengan kertas, atau minta kode baru kepada petugas keamanan.',
    },
    secondPerson: {
      title: 'Perlu orang kedua',
      next: 'Tidak ada yang berubah. Direktur atau petugas keamanan lain harus menyetujui dengan frasa sandinya sendiri.',
    },
    wrongCards: {
      title: 'Kedua kartu ini tidak membuka kantor',
      next: 'Bandingkan dengan kertas, kelompok demi kelompok, dan pastikan keduanya kartu dari satu set yang sama. Tidak ada yang diubah.',
    },
    waitBeforeRetry: {
      title: 'Terlalu banyak percobaan',
      next: 'Silakan tunggu {{time}}, lalu coba lagi. Ini mencegah orang lain menebak.',
    },
    forbidden: {
      title: 'Peran Anda tidak mengizinkan ini',
      next: 'Tidak ada yang diubah. Tanyakan kepada orang yang mengurus kantor ini di Tessera.',
    },
    reasonNeeded: {
      title: 'Kasus ini ditangani rekan kerja',
      next: 'Tidak ada yang dibuka. Cari di daftar kasus, buka dari sana dan tulis alasannya; lalu coba lagi.',
    },
    conflict: {
      title: 'Seseorang menyimpan versi yang lebih baru',
      next: 'Tidak ada yang ditimpa. Buka lagi kasusnya untuk melihat yang baru, lalu buat perubahan Anda.',
    },
    damaged: {
      title: 'Catatan tidak bisa dibaca',
      next: 'Berkas di komputer ini rusak. Tidak ada yang berubah karena mencoba. Jangan hapus apa pun, dan mintalah bantuan sebelum melakukan hal lain.',
    },
    keySlotsDamaged: {
      title: 'Pengunci kantor ini rusak',
      next: 'Catatannya sendiri mungkin baik-baik saja. Jangan hapus apa pun. Kunci pemulihan di kertas mungkin masih bisa membuka kantor.',
    },
    newerVersion: {
      title: 'Catatan ini perlu Tessera yang lebih baru',
      next: 'Catatan ini terakhir dibuka dengan versi yang lebih baru. Tidak ada yang diubah. Pasang versi itu dan buka lagi.',
    },
    inUse: {
      title: 'Tessera sudah terbuka',
      next: 'Jendela lain di komputer ini sedang memakai catatan ini. Tutuplah, lalu coba lagi.',
    },
    diskFull: {
      title: 'Disk penuh',
      next: 'Perubahan terakhir tidak bisa disimpan; semua yang sebelumnya aman. Kosongkan ruang di disk, lalu coba lagi.',
    },
    readOnly: {
      title: 'Folder tidak bisa ditulisi',
      next: 'Apa yang sudah disimpan aman. Periksa apakah disk dilindungi dari penulisan, lalu coba lagi.',
    },
    diskFailed: {
      title: 'Disk tidak menerimanya',
      next: 'Apa yang sudah disimpan aman. Disk atau flash disk mungkin tercabut, penuh, atau mulai rusak. Pasang kembali atau pakai yang lain, lalu coba lagi.',
    },
    rolledBack: {
      title: 'Catatan ini lebih lama dari seharusnya',
      next: 'Mungkin seseorang mengembalikan salinan lama. Jangan lanjutkan pekerjaan di sini. Tanyakan kepada orang yang mengurus kantor ini.',
    },
    wrongPlace: {
      title: 'Catatan tidak dapat disimpan di tempat ini',
      next: 'Folder ini ada di jaringan, atau di drive yang dapat dicabut. Di sana catatan dapat rusak atau hilang. Simpan Tessera di disk komputer ini sendiri. Tidak ada yang diubah.',
    },
    badFile: {
      title: 'Berkas ini tidak bisa dipakai',
      next: 'Ini bukan yang diharapkan Tessera, atau diubah di perjalanan. Tidak ada yang diambil darinya. Mintalah lagi kepada pengirim.',
    },
    cancelled: {
      title: 'Dihentikan',
      next: 'Anda menghentikan ini. Tidak ada yang diubah.',
    },
    internal: {
      title: 'Ada yang salah di dalam Tessera',
      next: 'Apa yang sudah disimpan aman. Coba lagi. Jika terulang, tutup Tessera dan buka kembali.',
    },
  },
}
