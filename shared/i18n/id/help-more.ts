import type { helpMore as english } from '../en/help-more.ts'
import type { Translated } from '../translated.ts'

export const helpMore: Translated<typeof english> = {
  definitions: {
    title: 'Definisi',
    what: 'Setiap pertanyaan dan setiap jawaban punya satu arti, sama di setiap kantor. Di sini Anda membacanya, mencetaknya, atau membawanya.',
    one: 'Cari menurut kata dalam pertanyaan, menurut jawaban, atau menurut pengenal dalam standar internasional.',
    two: '“Simpan sebagai PDF” membuat kamus data. XLSForm adalah pertanyaan yang sama untuk KoboToolbox.',
    three:
      'Kantor Anda boleh menambah pertanyaan sendiri di Pengaturan. Pertanyaan itu tidak pernah mengubah yang dipakai bersama dan tidak pernah keluar dalam paket data.',
  },
  staff: {
    title: 'Orang dan peran',
    what: 'Setiap orang masuk dengan gambar dan frasa sandinya sendiri. Di Pengaturan, Orang menunjukkan siapa boleh melakukan apa.',
    one: 'Undang seseorang dengan kode di kertas. Ia mengetiknya di komputer ini dan membuat frasa sandinya sendiri yang tidak diketahui orang lain.',
    two: 'Yang lupa frasa sandi mendapat kode baru dari dua rekan, atau memakai kunci pemulihan.',
    three:
      'Bila seseorang pergi, lepaslah dia: semua kunci diganti, dan Anda mencetak kunci pemulihan baru.',
    four: 'Mengundang, mengubah peran, kertas pemulihan baru, berbagi, mengeluarkan semua data, mengembalikan cadangan, menghapus untuk selamanya, dan menghapus semuanya memerlukan orang kedua, direktur atau petugas keamanan, yang mengetik frasa sandinya sendiri. Bila tidak ada, satu orang bertindak sendiri, dan Beranda mengatakannya.',
  },
  paper: {
    title: 'Wawancara di kertas',
    what: 'Cetak formulir kertas di Definisi untuk wawancara tanpa komputer.',
    one: 'Setiap pertanyaan punya nomor yang sama di kertas dan di layar, misalnya 4.3.',
    two: 'Sesudahnya mulailah wawancara baru dan pilih “Masukkan dari kertas”: urutannya mengikuti halaman itu.',
    three: 'Musnahkan kertas setelah dimasukkan. Sampai saat itu simpanlah di tempat terkunci.',
    four: '“Isian cepat” (Ctrl+E) menampilkan semua pertanyaan wawancara mana pun dalam satu lembar, untuk orang yang mengenal formulirnya. Ketik nomor, huruf-huruf pertama atau tanda-tanda di atas; Enter melanjutkan, Ctrl+G menuju sebuah nomor.',
  },
  files: {
    title: 'Foto, dokumen, dan rekaman',
    what: 'Di halaman kasus, pada “Berkas”, Anda menyimpan foto, berkas PDF, dan rekaman. Semuanya dienkripsi seperti yang lain, dan hanya ditampilkan di dalam Tessera.',
    one: 'Tessera melihat isi berkas, apa pun namanya, dan mengeluarkan apa yang disembunyikan ponsel di dalam foto atau rekaman: tempat, waktu, dan perangkat. PDF tetap memuat catatannya sendiri, misalnya siapa penulisnya.',
    two: 'Berkas aslinya tetap di ponsel, stik, atau disk asalnya. Hapus di sana, dan kosongkan tempat sampah, setelah berkas ada di dalam kasus.',
    three:
      'Setiap kali berkas dilihat, itu tercatat dalam log. Berkas tidak pernah keluar bersama paket, laporan, atau berkas data.',
  },
  danger: {
    title: 'Bila tidak aman',
    what: 'F9 langsung menyembunyikan semuanya di balik jam. Sembarang tombol dan frasa sandi membawa Anda kembali ke pertanyaan yang sama.',
    one: 'Bila sebuah jawaban menyebut bahaya, langkah dan nomor telepon kantor Anda sendiri muncul. Tulislah di Pengaturan sebelum Anda memerlukannya.',
    two: 'Tanyakan dulu apakah orang itu sudah pernah menceritakan ini, dan catat kepada siapa. Tidak seorang pun seharusnya menceritakannya lagi.',
    three:
      'Orang itu boleh berhenti kapan saja. Jeda wawancara, dan catat di mana Anda berhenti; apa yang sudah dikatakan tetap disimpan.',
  },
  persons: {
    title: 'Beberapa orang dalam satu kasus',
    what: 'Keluarga atau kelompok yang ditemukan bersama adalah satu kasus dengan beberapa orang.',
    one: 'Setiap orang dimintai persetujuannya sendiri. Apa yang sama bisa disalin dari wawancara pertama, pertanyaan demi pertanyaan.',
    two: 'Anak dan kerabat yang ikut datang, dan terduga pelaku, ditulis sesedikit yang diperlukan.',
    three:
      'Bila sebuah nama terdengar seperti nama orang yang sudah Anda kenal, Tessera mengatakan mengapa. Andalah yang memutuskan apakah itu orang yang sama.',
  },
  caseAccess: {
    title: 'Kasus ini milik siapa',
    what: 'Kasus terbuka untuk mereka yang menanganinya: yang menyelesaikan wawancaranya, dan yang mereka tambahkan. Yang lain melihat kodenya dan tahu harus bertanya kepada siapa.',
    one: 'Jika Anda memerlukan kasus rekan, bukalah dan tulis alasannya dalam beberapa kata. Kasus terbuka untuk Anda selama 24 jam.',
    two: 'Alasan disimpan dan dilihat setiap minggu. Kasus mana yang dibuka seseorang tercatat dalam log.',
    three:
      'Sebelum Anda pergi, aturlah di Pengaturan siapa yang menggantikan Anda. Mulai dan berakhir dengan sendirinya.',
  },
  known: {
    title: 'Orang yang sudah Anda kenal',
    what: 'Selagi Anda mengetik siapa orang itu, Tessera melihat apakah kantor ini sudah mengenalnya: dalam aksara lain, ejaan lain, atau dengan bagian nama dalam urutan lain.',
    one: 'Tessera mengatakan apa yang mirip dan apa yang berbeda. Anda tidak pernah dihentikan, dan nama orang lain hanya ditampilkan bila Anda memintanya dengan F2.',
    two: '“Ini orang yang sama” mengisi apa yang ada dalam catatan, hanya di tempat yang belum diketik. Orang kedua tidak dibuat, dan Anda bisa membatalkannya.',
    three:
      'Tessera tidak melihat wawancara yang belum selesai, nama panggilan, atau nama Tionghoa yang ditulis dengan huruf Latin. Bila ragu, tanyakan kepada orang itu.',
  },
  ownQuestions: {
    title: 'Pertanyaan kantor Anda sendiri',
    what: 'Di Pengaturan kantor Anda bisa menambah bagian, pertanyaan dan jawaban sendiri. Letaknya di akhir sebuah langkah wawancara, dan dijawab, ditampilkan dan dicetak seperti yang lain.',
    one: 'Tulislah pertanyaan dalam satu bahasa dulu. Bila bahasa lain belum ada, bahasa pertama yang ditampilkan.',
    two: 'Setiap perubahan adalah satu versi yang disimpan. Pertanyaan dihentikan, tidak pernah dihapus: tidak ditanyakan lagi, dan jawaban lama tetap di kasusnya.',
    three:
      'Pertanyaan sendiri tidak pernah keluar dari kantor Anda dalam laporan atau paket data. Tanyakan hanya yang diperlukan.',
  },
  backups: {
    title: 'Cadangan',
    what: 'Sekali sehari, sebelum menutup, dan bila Anda meminta, Tessera membuat salinan terkunci dari semua catatan dan membacanya kembali. Baru setelah itu salinan dihitung sebagai cadangan.',
    one: 'Cadangan di komputer ini tidak membantu bila komputer dicuri atau rusak. Salin yang terbaru ke stik USB setiap minggu, dan simpan stik di tempat lain.',
    two: 'Salinan di stik hanya terbuka dengan kertas yang berlaku ketika salinan dibuat: kunci pemulihan, atau dua dari tiga kartu orang kepercayaan. Simpan stik dan kertas terpisah. Setelah ada kertas baru, salin lagi.',
    three:
      '“Uji” membaca seluruh cadangan dan menghitung kasusnya. “Kembalikan” mengganti yang ada di sini, dan menyisihkannya sampai Anda menghapusnya. Di komputer baru, pilih “Kembalikan cadangan” di layar pertama.',
  },
  salvage: {
    title: 'Ketika catatan rusak',
    what: 'Disk yang mulai rusak atau listrik padam bisa membuat sebagian catatan tidak terbaca. Tessera mengatakannya saat masuk dan tidak mengubah apa pun.',
    one: 'Kembalikan cadangan terbaru: catatan yang rusak disisihkan seutuhnya. Anda masuk dengan cadangan itu.',
    two: 'Lalu Beranda menunjukkan apa yang ditulis sejak cadangan dan masih bisa dibaca. “Bawa semuanya ke sini” menambahkannya; tidak ada yang di sini dihapus.',
    three:
      'Catatan yang rusak tidak pernah ditampilkan salah: terbaca seperti ditulis, atau tidak sama sekali. Bandingkan yang hilang dengan kertas Anda, dan segera periksakan disk.',
  },
  data: {
    title: 'Membawa keluar atau memasukkan data',
    what: 'Di Pengaturan semua catatan bisa disimpan ke satu berkas terkunci, atau dimasukkan dari sana.',
    one: 'Berkas itu hanya terbuka dengan frasa sandinya, di Tessera atau dengan alat gratis “age”. Simpan keduanya terpisah.',
    two: 'Memasukkan data menambahkan kasus yang belum ada di sini. Apa yang sudah ada di sini tidak pernah diubah.',
    three: 'Ini bukan cadangan: laporan dan log tidak ada di dalamnya.',
  },
  retention: {
    title: 'Menyimpan dan menghapus',
    what: 'Setiap jenis catatan punya hari ketika seseorang memeriksa apakah masih diperlukan. Aturannya ada di Pengaturan; yang sudah tiba harinya ditunjukkan di sana dan di Beranda.',
    one: 'Tidak ada yang terhapus sendiri. Simpan lebih lama dan katakan sebabnya, atau hapus selamanya; kodenya harus diketik.',
    two: 'Penghapusan tidak menjangkau semuanya: cadangan lama berakhir dalam dua belas bulan, dan kertas, stik USB, serta mitra harus dimusnahkan atau diminta. Layar mengatakan yang mana.',
    three:
      'Seseorang boleh melihat yang disimpan tentang dirinya: di halaman kasus pilih “Cetak yang disimpan tentang orang ini”. Setiap teks bisa ditahan sebelum diberikan.',
  },
  recovery: {
    title: 'Pemulihan',
    what: 'Bila frasa sandi terlupa, hanya kertas yang membuka kantor, juga salinannya di komputer baru: kunci pemulihan, atau dua dari tiga kartu.',
    one: 'Berlatihlah setahun sekali. Ketik dari kertas; Tessera mengatakan apakah berfungsi atau kelompok mana yang salah, dan tidak mengubah apa pun.',
    two: 'Kunci atau kartu baru berlaku setelah diketik ulang. Sampai itu yang lama membuka kantor, jadi selalu ada jalan masuk.',
    three:
      'Bila kertas dipakai, terlihat, atau hilang, buatlah yang baru pada hari yang sama dan musnahkan yang lama.',
  },
  emergency: {
    title: 'Dalam keadaan darurat',
    what: 'Penghapusan membuat semua milik kantor ini di komputer ini tak terbaca dalam hitungan detik. Tidak bisa dibatalkan.',
    one: 'Kunci dulu (Ctrl+L atau F9). Tanpa frasa sandi tidak ada yang membaca apa pun, dan tidak ada yang hilang.',
    two: 'Salinan di USB, kertas tercetak, dan berkas yang sudah dikirim tetap seperti semula.',
    three:
      'Tidak ada frasa sandi palsu yang membuka kantor kosong: itu tidak akan dipercaya, dan justru membahayakan Anda.',
  },
  log: {
    title: 'Apa yang dilakukan',
    what: 'Tessera mencatat setiap kali masuk, setiap perubahan, dan setiap berkas yang keluar: siapa, kapan, dan tentang kasus mana, tidak pernah nama. Yang boleh membacanya menemukannya di Pengaturan.',
    one: '“Periksa catatan” membaca setiap entri lagi. Bila seseorang mengubah, menambah, memindah, atau mengambil entri dengan program lain, ia mengatakan di mana dan bagaimana.',
    two: 'Sebulan sekali, “Bandingkan dengan kertas”: ketik rujukan dari baris terakhir laporan cetak terbaru. Ini menunjukkan bahkan bila seseorang mengembalikan salinan lama dari semuanya, termasuk cadangan.',
    three:
      'Bila ada yang salah: tulis nomornya di kertas, biarkan komputer seperti adanya, dan mintalah bantuan.',
  },
}
