import type { EntityWordsOf } from '../codebook-shape.ts'

export const organisation: EntityWordsOf<'organisation'> = {
  name: {
    label: 'Nama',
    ask: 'Apa nama organisasi itu?',
    why: 'Ditulis sekali, sama di mana-mana.',
    definition: 'Nama organisasi',
    official: true,
  },
  type: {
    label: 'Jenis organisasi',
    ask: 'Jenis organisasi apa itu?',
    why: 'Ini menentukan bagaimana rujukan ke sana dihitung.',
    definition: 'Kategori organisasi.',
    official: true,
  },
  phone: {
    label: 'Telepon',
    ask: 'Di nomor berapa mereka bisa dihubungi?',
    why: 'Agar rujukan, surat atau telepon sampai kepada mereka.',
    definition: 'Nomor telepon utama organisasi.',
    official: true,
  },
  street: {
    label: 'Jalan',
    ask: 'Di jalan apa mereka berada?',
    why: 'Agar rujukan, surat atau telepon sampai kepada mereka.',
    definition: 'Alamat jalan utama organisasi untuk surat atau kiriman.',
    official: true,
  },
  city: {
    label: 'Kota',
    ask: 'Di kota mana mereka berada?',
    why: 'Agar rujukan, surat atau telepon sampai kepada mereka.',
    definition: 'Bagian kota dari alamat utama untuk surat atau kiriman.',
    official: true,
  },
  state: {
    label: 'Provinsi atau negara bagian',
    ask: 'Di provinsi atau negara bagian mana mereka berada?',
    why: 'Agar rujukan, surat atau telepon sampai kepada mereka.',
    definition:
      'Bagian negara bagian atau provinsi dari alamat utama untuk surat atau kiriman. Isian dipilih dari daftar nilai baku atau ditulis sebagai teks.',
    official: true,
  },
  postalCode: {
    label: 'Kode pos',
    ask: 'Apa kode pos mereka?',
    why: 'Agar rujukan, surat atau telepon sampai kepada mereka.',
    definition: 'Bagian kode pos dari alamat utama untuk surat atau kiriman.',
    official: true,
  },
  country: {
    label: 'Negara',
    ask: 'Di negara mana mereka berada?',
    why: 'Agar rujukan, surat atau telepon sampai kepada mereka.',
    definition: 'Bagian negara dari alamat utama untuk surat atau kiriman.',
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
