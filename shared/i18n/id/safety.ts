import type { safety as english } from '../en/safety.ts'
import type { Translated } from '../translated.ts'

export const safety: Translated<typeof english> = {
  capture: 'Gambar layar',
  captureContext:
    'Apakah program lain boleh mengambil gambar atau rekaman jendela ini, atau menampilkannya dalam panggilan video. Untuk semua orang di komputer ini.',
  captureBlocked: 'Jangan izinkan gambar jendela ini',
  captureAllowed: 'Izinkan gambar jendela ini',
  captureWarning: 'Nama kini bisa terlihat dalam gambar dan panggilan video',
  captureWarningMore:
    'Siapa pun yang mengambil gambar layar, atau ikut panggilan video yang menampilkannya, melihat apa yang Anda lihat. Pilih pengaturan yang lain setelah selesai.',
  captureLinux:
    'Linux tidak menyediakan perlindungan ini: di komputer ini pengaturan ini tidak mengubah apa pun. Tutup Tessera sebelum membagikan layar.',
  clipboard: 'Teks yang disalin',
  clipboardValue: 'Dihapus dari papan klip setelah 30 detik, dan saat Anda mengunci',
  wrongTries_one: '{{count}} frasa sandi salah diketik sejak Anda terakhir di sini',
  wrongTries_other: '{{count}} frasa sandi salah diketik sejak Anda terakhir di sini',
  wrongTriesMore:
    'Orang terakhir yang masuk setelah salah ketik masuk pada {{moment}}. Tanyakan di kantor siapa orangnya. Jika tidak ada yang tahu, mungkin seseorang mencoba masuk.',
  read: 'Saya sudah membacanya',
  halfTyped: 'Anda sedang menulis ini ketika kantor terkunci',
  halfTypedMore:
    'Ini disimpan hanya untuk Anda. Buka formulir yang sama lagi: teksnya akan terisi di sana.',
  halfTypedDrop: 'Saya tidak memerlukannya lagi',
  noLabel: 'Teks',
  log: 'Catatan teknis',
  logContext:
    'Apa yang dilakukan program dan di mana ia gagal, untuk orang yang membantu Anda. Tidak berisi nama dan jawaban. Bacalah sebelum memberikannya kepada siapa pun.',
  logOpen: 'Baca catatan teknis',
  logEmpty: 'Belum ada yang dicatat.',
  logSave: 'Simpan salinan',
  logSaved: 'Tersimpan.',
  logOlder: 'Tampilkan baris yang lebih lama',
  logTime: 'Waktu',
  logEvent: 'Apa yang terjadi',
  logDetail: 'Di mana',
}
