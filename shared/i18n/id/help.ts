import type { help as english } from '../en/help.ts'
import type { Translated } from '../translated.ts'

export const help: Translated<typeof english> = {
  title: 'Bantuan',
  context: 'Jawaban singkat untuk setiap layar. F1 membuka bantuan untuk tempat Anda berada.',
  allTopics: 'Semua topik',
  home: {
    title: 'Beranda',
    what: 'Beranda menunjukkan apa yang menunggu Anda: wawancara yang Anda jeda, siapa yang didaftarkan minggu ini, dan kasus yang terakhir dikerjakan.',
    one: 'Wawancara yang terputus tidak pernah hilang. Pilih “Lanjutkan” untuk meneruskan dari pertanyaan terakhir.',
    two: 'Tekan Ctrl+N untuk wawancara baru dan Ctrl+K untuk mencari kasus, dari layar mana pun.',
    three:
      'Bila Anda meninggalkan komputer, tekan Ctrl+L. Setelah lima menit tanpa pekerjaan, komputer mengunci sendiri.',
  },
  intake: {
    title: 'Wawancara',
    what: 'Layar ini menuntun wawancara, satu pertanyaan setiap kali. Orang itu boleh berhenti kapan saja, begitu juga Anda.',
    one: 'Setiap pertanyaan boleh dibiarkan belum dijawab. “Tidak diketahui”, “Tidak ditanyakan” dan “Menolak” juga jawaban: laporan harus membedakan “tidak” dari “tidak pernah ditanyakan”.',
    two: 'Apa yang Anda ketik disimpan, terenkripsi, dalam satu detik. Baris di bawah mengatakan kapan.',
    three:
      'Mintalah persetujuan dulu. Setiap persetujuan untuk satu tujuan, boleh ditolak tanpa kehilangan bantuan apa pun, dan boleh ditarik kembali nanti.',
  },
  cases: {
    title: 'Kasus',
    what: 'Semua kasus kantor ini. Ketik untuk mencari menurut nama atau kode; pilih status untuk melihat lebih sedikit.',
    one: 'Tombol panah menelusuri daftar, Enter membuka kasus, Esc kembali.',
    two: 'Di halaman kasus setiap jawaban bisa diubah. Jika orang lain sementara itu menyimpan, tidak ada yang ditimpa: Anda diberi tahu dan melihat yang lebih baru dulu.',
    three:
      'Kode kasus tidak mengungkapkan apa pun tentang orang itu. Pakailah di telepon, di kertas dan dalam nama berkas sebagai ganti nama.',
  },
  reports: {
    title: 'Laporan',
    what: 'Laporan menghitung orang yang pertama kali dibantu dalam suatu periode, sebagai tabel dan grafik yang bisa dikirim kepada donor.',
    one: 'Kelompok yang lebih kecil dari 5 disembunyikan, dan kadang satu angka lain di sebelahnya, agar tidak ada yang bisa menghitung angka yang tersembunyi.',
    two: 'Disembunyikan bukan berarti nol. Catatan di bawah tabel juga mengatakannya di kertas.',
    three:
      'PDF atau lembar kerja tidak lagi dilindungi Tessera. Simpanlah di tempat Anda menyimpan surat tentang orang.',
  },
  sharing: {
    title: 'Berbagi',
    what: 'Paket data membawa beberapa fakta terpilih, tanpa nama, kepada satu mitra yang punya perjanjian dengan Anda.',
    one: 'Sebelum paket data pertama, bandingkan sidik kunci mitra lewat telepon atau tatap muka. Begitulah Anda tahu bahwa kartu itu miliknya.',
    two: 'Hanya orang yang setuju untuk berbagi yang ada di dalamnya. Anda melihat persis baris dan kolomnya sebelum apa pun ditulis.',
    three:
      'Bahkan tanpa nama, fakta tentang sedikit orang bisa mengungkap seseorang. Kirim paket data hanya kepada mitra yang dituju.',
  },
  settings: {
    title: 'Pengaturan',
    what: 'Di sini Anda mengganti bahasa dan melihat pengaturan kantor dan komputer ini.',
    one: 'Bahasa langsung berubah, untuk semua orang di komputer ini. Tidak ada catatan yang ikut berubah.',
    two: 'Nama hanya dilihat oleh orang yang memegang kunci untuk nama. Yang lain melihat kode.',
    three: 'Di “Tentang” terdapat versi, lisensi, dan dari mana definisi berasal.',
  },
  keyboard: {
    title: 'Tanpa mouse',
    what: 'Semuanya bisa dilakukan dengan keyboard. Lingkaran hijau menunjukkan di mana Anda berada.',
    one: 'Tab maju, Shift+Tab mundur, Spasi memilih, Enter melanjutkan, Esc menutup yang paling atas.',
    two: 'Ctrl+N wawancara baru, Ctrl+K cari kasus, F9 sembunyikan, Ctrl+L kunci, Ctrl+P cetak, F1 bantuan.',
    three:
      'Ctrl+1 sampai Ctrl+5 membuka Beranda, Kasus, Laporan, Berbagi dan Definisi. Ctrl dan plus memperbesar semuanya.',
  },
  limits: {
    title: 'Apa yang tidak bisa dilindungi Tessera',
    what: 'Catatan terenkripsi di disk. Batas-batas ini tetap ada, dan Anda perlu mengetahuinya.',
    one: 'Jika seseorang memasang program mata-mata di komputer ini, atau mengelolanya dari tempat lain, ia bisa melihat apa yang Anda lihat selama kunci terbuka. Jagalah komputer tetap bersih, dan kuncilah.',
    two: 'Apa yang ditampilkan selama bekerja mungkin tetap di memori komputer sampai dimatikan. Matikan komputer pada malam hari.',
    three:
      'Hanya hak melihat nama dan hak mengekspor yang dikunci dengan kunci. Batas lain di antara rekan dijaga oleh program, bukan oleh enkripsi.',
    four: 'Jika seseorang mengembalikan salinan lama dari semuanya, Tessera hanya bisa mengetahuinya dengan membandingkan dengan sesuatu yang lebih baru: cadangan, paket data, atau baris di kaki laporan tercetak.',
    five: 'Halaman cetak, berkas PDF dan lembar kerja tidak terlindungi lagi. Apa yang dihapus mungkin masih ada dalam cadangan lama sampai cadangan itu juga dihapus.',
  },
}
