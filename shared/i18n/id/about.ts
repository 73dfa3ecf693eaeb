import type { about as english } from '../en/about.ts'
import type { Translated } from '../translated.ts'

export const about: Translated<typeof english> = {
  title: 'Tentang Tessera',
  context:
    'Data kasus untuk organisasi kecil yang membantu korban perdagangan orang: tersimpan aman, didefinisikan sama, dibagikan dengan hati-hati.',
  version: 'Versi',
  electron: 'Berjalan di atas Electron',
  codebook: 'Definisi',
  licence: 'Lisensi',
  licenceValue: 'Apache License 2.0',
  standard: 'Dari mana definisi berasal',
  standardText:
    'Pertanyaan dan kode diadaptasi dari Human Trafficking Case Data Standards (HTCDS) oleh Organisasi Internasional untuk Migrasi (IOM), dipakai di bawah lisensi Creative Commons Attribution 4.0 International (CC BY 4.0). Kami telah mengubah dan menambahnya. IOM tidak meninjau, menyetujui atau mendukung Tessera.',
  fonts: 'Jenis huruf',
  fontsText:
    'Noto Sans, Noto Sans Khmer dan Noto Sans Mono oleh para pencipta proyek Noto, di bawah SIL Open Font License 1.1.',
  software: 'Perangkat lunak di dalamnya',
  softwareText:
    'Tessera berdiri di atas karya banyak orang. Setiap bagian tetap memakai lisensinya sendiri.',
  name: 'Bagian',
  partLicence: 'Lisensi',
  showLicence: 'Baca lisensi {{name}}',
  read: 'Baca',

  settingsTitle: 'Pengaturan',
  settingsContext: 'Untuk kantor ini dan komputer ini.',
  language: 'Bahasa',
  languageHint: 'Langsung berubah, untuk semua orang di komputer ini.',
  organisation: 'Kantor',
  organisationName: 'Organisasi',
  country: 'Negara',
  you: 'Anda',
  computer: 'Komputer ini',
  lockAfter: 'Mengunci sendiri',
  lockAfterValue:
    'Setelah lima menit tanpa pekerjaan, ketika layar dikunci, dan ketika komputer tidur',
  network: 'Internet',
  networkValue: 'Tidak dipakai',
  toAbout: 'Tentang Tessera dan lisensinya',
}
