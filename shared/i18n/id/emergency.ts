import type { emergency as english } from '../en/emergency.ts'
import type { Translated } from '../translated.ts'

export const emergency: Translated<typeof english> = {
  title: 'Dalam keadaan darurat',
  context: 'Bila orang akan celaka jika seseorang mengambil komputer ini sekarang.',
  toScreen: 'Hapus semuanya di komputer ini',
  lockFirst: 'Mengunci sudah cukup dalam kebanyakan keadaan',
  lockFirstMore:
    'Ctrl+L mengunci dan F9 menyembunyikan, seketika. Tanpa frasa sandi tidak ada yang bisa membaca catatan.',
  what: 'Apa yang dilakukan penghapusan',
  whatOne:
    'Tidak ada frasa sandi, kunci pemulihan, atau kartu yang membuka apa pun lagi di komputer ini.',
  whatTwo: 'Semua catatan kantor ini dan cadangan di komputer ini dibuat tak terbaca dan dihapus.',
  whatThree:
    'Hanya beberapa detik dan tidak bisa dibatalkan. Sesudahnya tidak ada apa pun di sini yang mengatakan bahwa pernah ada kantor.',
  stays: 'Apa yang tidak dihapus',
  staysOne:
    'Salinan di USB dan komputer lain, dan berkas yang disimpan atau dikirim: laporan, paket, gambar.',
  staysTwo: 'Kertas: kunci pemulihan, kartu, catatan, formulir tercetak.',
  staysThree:
    'Di disk SSD dan USB, potongan dari yang dihapus bisa tersisa di perangkat kerasnya. Potongan itu terenkripsi; frasa sandi yang lemah masih bisa ditebak darinya dengan alat khusus.',
  back: 'Jalan kembali',
  backMore:
    'Hanya cadangan yang disimpan di tempat lain, bersama kunci pemulihan atau dua kartu, yang mengembalikan catatan, juga di komputer lain.',
  word: 'HAPUS',
  typeWord: 'Ketik {{word}} agar tombol berfungsi',
  erase: 'Hapus semuanya',
  counting_one: 'Semuanya dihapus dalam {{count}} detik',
  counting_other: 'Semuanya dihapus dalam {{count}} detik',
  countingMore: 'Sampai saat itu, Batal atau Esc menghentikannya. Mengunci juga menghentikannya.',
  erasing: 'Menghapus…',
  failed: 'Tidak semuanya bisa dihapus',
  failedMore:
    'Ada berkas yang tidak bisa ditimpa. Bila ada waktu, bawa komputer ini pergi atau matikan; bila tidak, tinggalkan. Kantor sudah terkunci.',
  inPractice:
    'Di kantor latihan tidak ada yang bisa dihapus: semuanya rekaan dan dilupakan saat Anda mengunci.',
}
