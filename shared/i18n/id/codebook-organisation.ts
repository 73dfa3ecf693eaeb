import type { EntityWordsOf } from '../codebook-shape.ts'

export const organisation: EntityWordsOf<'organisation'> = {
  name: {
    label: 'Nama',
    ask: 'Apa nama organisasi itu?',
    why: 'Ditulis sekali, sama di mana-mana.',
    definition: 'Nama organisasi',
    examples:
      'Nama lengkap, seperti di surat mereka. Bukan hanya “klinik”, dan bukan nama orang yang bekerja di sana.',
    official: true,
  },
  type: {
    label: 'Jenis organisasi',
    ask: 'Jenis organisasi apa itu?',
    why: 'Ini menentukan bagaimana rujukan ke sana dihitung.',
    definition: 'Kategori organisasi.',
    examples:
      'Rumah sakit swasta: “Rumah sakit atau layanan kesehatan”, bukan “Perusahaan”. Perkumpulan yang hanya memberi nasihat hukum: “Layanan hukum”.',
    official: true,
  },
  phone: {
    label: 'Telepon',
    ask: 'Di nomor berapa mereka bisa dihubungi?',
    why: 'Agar rujukan, surat atau telepon sampai kepada mereka.',
    definition: 'Nomor telepon utama organisasi.',
    examples:
      '000 000 000, nomor kantor yang dijawab pada siang hari. Bukan nomor pribadi orang yang bekerja di sana.',
    official: true,
  },
  street: {
    label: 'Jalan',
    ask: 'Di jalan apa mereka berada?',
    why: 'Agar rujukan, surat atau telepon sampai kepada mereka.',
    definition: 'Alamat jalan utama organisasi untuk surat atau kiriman.',
    examples:
      'Jalan 5 nomor 12. Rumah aman yang lokasinya rahasia: biarkan kosong, atau tulis kotak posnya.',
    official: true,
  },
  city: {
    label: 'Kota',
    ask: 'Di kota mana mereka berada?',
    why: 'Agar rujukan, surat atau telepon sampai kepada mereka.',
    definition: 'Bagian kota dari alamat utama untuk surat atau kiriman.',
    examples: 'Kota tujuan surat. Kantor di kota lain mendapat isian sendiri.',
    official: true,
  },
  state: {
    label: 'Provinsi atau negara bagian',
    ask: 'Di provinsi atau negara bagian mana mereka berada?',
    why: 'Agar rujukan, surat atau telepon sampai kepada mereka.',
    definition:
      'Bagian negara bagian atau provinsi dari alamat utama untuk surat atau kiriman. Isian dipilih dari daftar nilai baku atau ditulis sebagai teks.',
    examples: 'Mereka bekerja di tiga provinsi, surat dikirim ke kantor di Kampot: Kampot.',
    official: true,
  },
  postalCode: {
    label: 'Kode pos',
    ask: 'Apa kode pos mereka?',
    why: 'Agar rujukan, surat atau telepon sampai kepada mereka.',
    definition: 'Bagian kode pos dari alamat utama untuk surat atau kiriman.',
    examples: '00000, seperti di surat mereka. Tidak diketahui: biarkan kosong.',
    official: true,
  },
  country: {
    label: 'Negara',
    ask: 'Di negara mana mereka berada?',
    why: 'Agar rujukan, surat atau telepon sampai kepada mereka.',
    definition: 'Bagian negara dari alamat utama untuk surat atau kiriman.',
    examples:
      'Kantor pusatnya di negara lain, tetapi kita menyurati kantor di Phnom Penh: Kamboja.',
    official: true,
  },
  latitude: {
    label: 'Garis lintang',
    ask: 'Berapa garis lintang tempat itu?',
    why: 'Agar rujukan, surat atau telepon sampai kepada mereka.',
    definition:
      'Seberapa jauh ke utara atau selatan letak tempat itu, dalam derajat desimal. Selatan bernilai negatif.',
    examples: '11.5564',
  },
  longitude: {
    label: 'Garis bujur',
    ask: 'Berapa garis bujur tempat itu?',
    why: 'Agar rujukan, surat atau telepon sampai kepada mereka.',
    definition:
      'Seberapa jauh ke timur atau barat letak tempat itu, dalam derajat desimal. Barat bernilai negatif.',
    examples: '104.9282',
  },
}
