import type { rights as english } from '../en/rights.ts'
import type { Translated } from '../translated.ts'

export const rights: Translated<typeof english> = {
  roles: 'Peran Anda',
  role: {
    caseWorker: {
      name: 'Petugas kasus',
      about:
        'Berbicara dengan orang, mencatat yang mereka katakan, dan menangani kasusnya. Melihat nama.',
    },
    dataOfficer: {
      name: 'Petugas data',
      about: 'Mengurus pertanyaan, kode, dan laporan. Tidak melihat nama.',
    },
    director: {
      name: 'Direktur',
      about:
        'Melihat angka dan kasus berkode, dan memutuskan apa yang keluar dari kantor. Tidak melihat nama.',
    },
    securityOfficer: {
      name: 'Petugas keamanan',
      about: 'Mengurus orang, cadangan, dan pemulihan. Melihat nama.',
    },
  },
  right: {
    readCases: 'Melihat kasus: kode, tanggal, dan jawaban berkode',
    seeNames: 'Melihat nama, kontak, dan catatan',
    workOnCases: 'Mewawancarai dan menangani kasus',
    assignCases: 'Menentukan siapa menangani kasus mana',
    lookAtReports: 'Melihat laporan',
    releaseReports: 'Menyimpan dan mencetak laporan',
    lookAtSharing: 'Melihat apa yang dibagikan kepada mitra',
    share: 'Membagikan data kepada mitra',
    shapeOffice: 'Mengubah pertanyaan, langkah, dan kata-kata kantor sendiri',
    moveData: 'Membawa semua data keluar, atau memasukkan data',
    decideRetention: 'Memutuskan catatan mana yang disimpan atau dihapus',
    keepBackups: 'Membuat, menguji, dan memulihkan cadangan',
    readAuditLog: 'Membaca dan memeriksa catatan kegiatan',
    readAccessSummary: 'Melihat siapa membuka kasus orang lain, dan mengapa',
    managePeople: 'Mengundang orang, mengubah peran, melepas orang',
    recover: 'Membuat kunci pemulihan dan kartu wali',
    approve: 'Menjadi orang kedua bila perlu dua orang',
    allowCapture: 'Mengizinkan program lain mengambil gambar jendela',
    erase: 'Menghapus semuanya dalam keadaan darurat',
  },
  notYours: 'Ini bukan bagian dari peran Anda',
  notYoursMore: 'Mintalah rekan dengan salah satu peran ini: {{roles}}.',
  tableTitle: 'Siapa boleh melakukan apa',
  tableCaption: 'Setiap peran dan apa yang boleh dilakukannya',
  what: 'Apa',
  yes: 'ya',
  no: 'tidak',
}
