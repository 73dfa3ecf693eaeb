import type { setup as english } from '../en/setup.ts'
import type { Translated } from '../translated.ts'

export const setup: Translated<typeof english> = {
  comeBack: 'Kembali',
  // Sign-in: nothing here may say what the application is for
  choosePicture: 'Pilih gambar Anda',
  yourPassphrase: 'Frasa sandi Anda',
  passphraseOf: 'Frasa sandi untuk {{tile}}',
  otherPicture: 'Pilih gambar lain',
  signIn: 'Buka kunci',
  unlocking: 'Membuka kunci…',
  useRecoveryKey: 'Pakai kunci pemulihan atau kartu',
  tryPractice: 'Kantor latihan',
  helpSigningIn: 'Bantuan',
  helpTitle: 'Jika Anda tidak bisa membuka kunci',
  helpPassphrase:
    'Frasa sandi adalah deretan kata atau tanda yang Anda pilih. Huruf besar, spasi dan bahasa keyboard berpengaruh.',
  helpForgotten:
    'Jika Anda melupakannya, tidak ada yang bisa mencarikannya. Kunci pemulihan di kertas membuka kantor dan memungkinkan Anda memilih frasa sandi baru. Dua dari tiga kartu orang kepercayaan juga bisa.',
  helpWrong:
    'Setelah beberapa kali salah, Anda harus menunggu sebentar. Menunggu tidak merusak apa pun.',
  helpMore: 'Jika muncul kode seperti T-31, catatlah sebelum Anda meminta bantuan.',

  trouble: {
    damaged: {
      one: 'Jangan hapus atau pindahkan apa pun di komputer ini.',
      two: 'Tutup jendela ini dan nyalakan ulang komputer, lalu coba sekali lagi.',
      three:
        'Jika tetap begini, kembalikan cadangan terakhir Anda, atau telepon minta bantuan dan sebutkan kode di bawah.',
    },
    keySlotsDamaged: {
      one: 'Jangan hapus atau pindahkan apa pun di komputer ini.',
      two: 'Ambil kunci pemulihan yang dicetak ketika kantor ini disiapkan.',
      three:
        'Jika Anda tidak punya kunci pemulihan, kembalikan cadangan terakhir Anda, atau telepon minta bantuan dan sebutkan kode di bawah.',
    },
    newerVersion: {
      one: 'Cari tahu versi mana yang sebelumnya dipakai di sini.',
      two: 'Pasang versi itu atau yang lebih baru.',
      three: 'Sampai saat itu tidak ada yang diubah di sini.',
    },
    inUse: {
      one: 'Carilah jendela lain yang terbuka dan lanjutkan bekerja di sana.',
      two: 'Jika tidak ada, nyalakan ulang komputer.',
      three: 'Apa yang sudah disimpan aman.',
    },
    diskFull: {
      one: 'Kosongkan keranjang sampah, atau pindahkan film dan gambar ke disk lain.',
      two: 'Sisakan paling sedikit 500 MB ruang kosong.',
      three: 'Lalu coba lagi. Apa yang sudah disimpan aman.',
    },
    readOnly: {
      one: 'Jika catatan ada di flashdisk, carilah sakelar kunci kecil di flashdisk itu.',
      two: 'Masuklah ke komputer sebagai orang yang memasang aplikasi ini.',
      three: 'Lalu coba lagi. Apa yang sudah disimpan aman.',
    },
    diskFailed: {
      one: 'Periksa apakah disk atau flash disk terpasang dan masih punya ruang.',
      two: 'Nyalakan ulang komputer, lalu coba sekali lagi.',
      three:
        'Jika tetap begini, disk mungkin mulai rusak: segera telepon minta bantuan dan sebutkan kode di bawah.',
    },
    rolledBack: {
      one: 'Jangan lanjutkan bekerja di sini: pekerjaan baru bisa hilang.',
      two: 'Tanyakan apakah seseorang mengembalikan cadangan atau menyalin folder.',
      three: 'Biarkan semuanya seperti adanya, dan telepon minta bantuan dengan kode di bawah.',
    },
    other: {
      one: 'Tutup jendela ini dan buka lagi aplikasi.',
      two: 'Jika terulang, nyalakan ulang komputer.',
      three: 'Apa yang sudah disimpan aman.',
    },
  },
  quit: 'Tutup aplikasi',

  stepOf: 'Langkah {{step}} dari {{count}}',
  chooseLanguage: 'Pilih bahasa Anda',
  chooseLanguageMore: 'Anda bisa menggantinya kapan saja.',
  welcome: 'Selamat datang di Tessera',
  welcomeFirst:
    'Tessera menyimpan catatan orang yang Anda bantu dengan aman di komputer ini, menuntun wawancara langkah demi langkah, dan membuat laporan yang tidak mengungkap siapa pun.',
  welcomeSecond:
    'Tessera bekerja tanpa internet. Tidak ada akun, dan tidak ada yang dikirim ke mana pun kecuali Anda sendiri menulis berkas.',
  startOffice: 'Siapkan kantor Anda',
  startOfficeMore: 'Sekitar sepuluh menit. Siapkan printer atau pena dan kertas.',
  startPractice: 'Coba dengan data latihan',
  startPracticeMore: 'Kantor latihan dengan orang rekaan. Anda tidak bisa merusak apa pun.',

  officeTitle: 'Kantor Anda',
  officeContext: 'Ini tertera di laporan Anda.',
  officeName: 'Nama organisasi',
  officeNameMissing: 'Tulis nama organisasi.',
  country: 'Negara',
  countryMissing: 'Pilih negara dari daftar.',

  personTitle: 'Anda',
  personContext: 'Anda orang pertama di kantor ini. Orang lain bisa bergabung nanti.',
  personName: 'Nama Anda',
  personNameHint: 'Disimpan terenkripsi. Hanya terlihat setelah masuk.',
  personNameMissing: 'Tulis nama Anda.',
  pictureTitle: 'Gambar Anda untuk masuk',
  pictureHint: 'Di komputer yang dicuri, gambar tidak menyebut nama siapa pun.',
  colour: 'Warna',
  animal: 'Hewan',

  passphraseTitle: 'Frasa sandi Anda',
  passphraseContext:
    'Frasa ini mengunci catatan. Frasa ini tidak disimpan di mana pun, dan tidak ada yang bisa mencarikannya untuk Anda.',
  passphrase: 'Frasa sandi',
  passphraseHint:
    'Beberapa kata yang biasanya tidak Anda pakai bersama lebih baik daripada satu kata dengan tanda.',
  passphraseAgain: 'Frasa sandi yang sama sekali lagi',
  passphraseDiffers: 'Keduanya tidak sama.',
  passphraseTooWeak:
    'Yang ini terlalu mudah ditebak untuk melindungi orang. Buatlah lebih panjang, atau pakai kata-kata yang diusulkan.',
  suggest: 'Usulkan kata-kata',
  suggestOther: 'Usulkan kata-kata lain',
  suggested: 'Tulis kata-kata ini sekarang, dengan pena dan kertas',
  suggestedMore:
    'Kata-kata ini dipilih secara acak dan kuat. Simpan kertasnya jauh dari komputer ini, dan musnahkan setelah Anda hafal.',
  useSuggested: 'Pakai kata-kata ini',
  strength: 'Kekuatan',
  strengthWeighing: 'Menimbang…',
  strength0: 'Sangat lemah: orang lain dengan komputer ini akan menebaknya dalam hitungan menit.',
  strength1: 'Lemah: orang lain dengan komputer ini akan menebaknya dalam hitungan hari.',
  strength2: 'Cukup: orang lain yang bersungguh-sungguh bisa menebaknya dalam hitungan bulan.',
  strength3: 'Kuat: menebaknya perlu bertahun-tahun dengan komputer masa kini.',
  strength4: 'Sangat kuat: menebaknya di luar jangkauan komputer masa kini.',
  strengthLimit:
    'Ini perkiraan. Perkiraan ini tidak bisa tahu apakah ada yang melihat Anda mengetik.',
  makeKeys: 'Buat kunci',
  makingKeys: 'Membuat kunci…',

  keyTitle: 'Kunci pemulihan Anda',
  keyContext: 'Jika semua frasa sandi terlupa, hanya kunci ini yang membuka kantor.',
  keyOnPaper: 'Kunci ini hanya ditampilkan sekarang. Cetak atau tulislah, hanya di kertas.',
  keySafe:
    'Siapa pun yang memegang kertas ini dan komputer ini bisa membaca semuanya. Simpan dalam amplop tertutup, di brankas atau pada orang yang Anda percaya, jangan pernah di dekat komputer.',
  keyPhoto: 'Jangan memotretnya dan jangan mengirimkannya.',
  keyWritten: 'Sudah ada di kertas',

  typeTitle: 'Ketik ulang kunci pemulihan',
  typeContext: 'Dari kertas. Agar kita tahu kunci itu benar sebelum diperlukan.',
  typeSeeAgain: 'Tampilkan kunci lagi',
  typeWrong_one: 'Kelompok {{groups}} tidak cocok. Bandingkan dengan kertas.',
  typeWrong_other: 'Kelompok {{groups}} tidak cocok. Bandingkan dengan kertas.',
  typeDiffers:
    'Ini bukan kunci yang ditampilkan. Bandingkan dengan kertas mulai dari kelompok pertama.',
  finish: 'Selesaikan penyiapan',
  finishing: 'Menyiapkan kantor…',

  doneTitle: 'Kantor Anda siap',
  doneContext: 'Semua di dalamnya terenkripsi sejak kata pertama.',
  doneKey: 'Bawalah kertas dengan kunci pemulihan ke tempat amannya hari ini.',
  doneLock:
    'Bila Anda meninggalkan komputer, tekan Ctrl+L. Setelah lima menit tanpa pekerjaan, komputer mengunci sendiri.',
  doneBackup:
    'Catatan hanya ada di komputer ini. Jika komputer rusak, catatan hilang kecuali ada cadangan.',
  toOffice: 'Ke kantor',

  practiceTitle: 'Menyiapkan kantor latihan',
  practiceContext: 'Membuat orang rekaan dan catatannya. Ini kurang dari satu menit.',
  practicePeople: 'Orang rekaan',

  sheetTitle: 'Kunci pemulihan',
  sheetUse: 'Cara memakainya',
  sheetUseOne: 'Jalankan aplikasi di komputer kantor.',
  sheetUseTwo: 'Saat masuk, pilih “Pakai kunci pemulihan atau kartu”.',
  sheetUseThree: 'Ketik kelompok-kelompoknya. Huruf besar dan kecil sama saja.',
  sheetKeep: 'Cara menyimpannya',
  sheetMade: 'Dibuat pada {{date}}',
  sheetNoName: 'Lembar ini sengaja tidak menyebut nama kantor. Jangan menuliskannya di sini.',

  recoverTitle: 'Buka dengan kunci pemulihan',
  recoverContext: 'Ketik kelompok-kelompok dari kertas, lalu pilih frasa sandi baru.',
  recoverOpen: 'Buka kantor',
  newKeyAbove: 'Masuk dengan kunci pemulihan',
  newKeyContext:
    'Ketik ulang kunci ini. Sejak itu kunci ini membuka kantor jika semua frasa sandi terlupa, dan kertas yang Anda pakai tidak membuka apa pun lagi: musnahkanlah.',
  newKeyAfterCards:
    'Ketik ulang kunci ini. Sejak itu kunci pemulihan yang lama tidak membuka apa pun lagi: musnahkanlah. Setelah ini kartu-kartu baru.',
}
