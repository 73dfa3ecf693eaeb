import type { home as english } from '../en/home.ts'
import type { Translated } from '../translated.ts'

export const home: Translated<typeof english> = {
  emptyTitle: 'Belum ada wawancara',
  empty:
    'Mulailah dengan satu wawancara, atau dengan kasus yang Anda ingat baik. Tessera menanyakan satu hal setiap kali dan menyimpan apa yang Anda ketik sambil berjalan.',
  emptyOfOthers: 'Begitu seorang rekan melakukan wawancara, jumlahnya muncul di sini.',
  thisWeek_zero: 'Tidak ada orang baru yang didaftarkan minggu ini.',
  thisWeek_one: '{{count}} orang didaftarkan minggu ini.',
  thisWeek_other: '{{count}} orang didaftarkan minggu ini.',
  inAll_one: 'Kantor ini menyimpan {{count}} kasus.',
  inAll_other: 'Kantor ini menyimpan {{count}} kasus.',
  mineOpen_zero: 'Anda tidak punya kasus yang belum ditutup.',
  mineOpen_one: 'Anda menangani {{count}} kasus yang belum ditutup.',
  mineOpen_other: 'Anda menangani {{count}} kasus yang belum ditutup.',
  pausedTitle: 'Menunggu Anda',
  goOnWith: 'Lanjutkan wawancara yang Anda jeda',
  pausedAt: 'Disimpan {{moment}}',
  goOnHere: 'Lanjutkan {{code}}',
  recentTitle: 'Terakhir dikerjakan',
  recentCaption: 'Kasus yang terakhir dikerjakan',
  allCases: 'Semua kasus',
  changed: 'Diubah',
  code: 'Kode',
  name: 'Nama',
  noName: 'Nama tidak diberikan',
  nameHidden: 'Disembunyikan',
  practice:
    'Ini kantor latihan. Cobalah wawancara, laporan, paket data: saat Anda mengunci, semuanya dilupakan.',
  older: {
    read: 'Saya sudah membaca ini',
    title: 'Catatan yang lebih lama dikembalikan',
    found:
      'Catatan di komputer ini berakhir pada {{found}}. Pekerjaan di sini pernah disimpan sampai {{expected}}.',
    missing_one: 'Satu perubahan tersimpan di antara kedua waktu itu hilang.',
    missing_other: '{{count}} perubahan tersimpan di antara kedua waktu itu hilang.',
    do: 'Tanyakan di kantor apakah seseorang mengembalikan cadangan atau menyalin folder. Jika ya, masukkan lagi yang hilang. Jika tidak ada, berhentilah di sini, biarkan komputer ini seperti adanya, dan mintalah bantuan.',
    keysTitle: 'Frasa sandi yang lebih lama dikembalikan',
    keysFound:
      'Berkas yang memuat frasa sandi berasal dari {{found}}. Berkas itu terakhir diubah pada {{expected}}.',
    keysDo:
      'Tidak ada catatan yang hilang, tetapi frasa sandi atau kunci pemulihan dari waktu itu mungkin bisa membuka kantor lagi. Tanyakan di kantor siapa yang mengembalikan berkas itu. Jika tidak ada, biarkan komputer ini seperti adanya, dan mintalah bantuan.',
  },
}
