import type { EntityWordsOf } from '../codebook-shape.ts'

export const historicEvent: EntityWordsOf<'historicEvent'> = {
  type: {
    label: 'Apa yang terjadi di sana',
    ask: 'Apa yang terjadi di tempat ini?',
    why: 'Dalam urutan yang benar, tempat-tempat ini menunjukkan rutenya.',
    definition: 'Apakah orang itu direkrut, singgah atau dieksploitasi di tempat ini.',
  },
  date: {
    label: 'Kapan',
    ask: 'Kapan itu terjadi?',
    why: 'Bulan atau tahun saja cukup untuk mengurutkannya.',
    definition: 'Tanggal, bulan atau tahun peristiwa itu.',
  },
  country: {
    label: 'Negara',
    ask: 'Di negara mana itu terjadi?',
    why: 'Ini menunjukkan rute.',
    definition: 'Negara tempat peristiwa itu.',
  },
  state: {
    label: 'Provinsi atau negara bagian',
    ask: 'Di provinsi atau negara bagian mana itu?',
    why: 'Ini membantu melihat rute, dan menemukan kembali suatu tempat. Hal ini tidak pernah dibagikan.',
    definition: 'Provinsi atau negara bagian tempat peristiwa itu.',
  },
  city: {
    label: 'Kota atau desa',
    ask: 'Di kota atau desa mana itu?',
    why: 'Ini membantu melihat rute, dan menemukan kembali suatu tempat. Hal ini tidak pernah dibagikan.',
    definition: 'Kota atau desa tempat peristiwa itu.',
  },
  street: {
    label: 'Jalan',
    ask: 'Di mana persisnya itu?',
    why: 'Ini membantu melihat rute, dan menemukan kembali suatu tempat. Hal ini tidak pernah dibagikan.',
    definition: 'Jalan atau lokasi peristiwa itu.',
  },
  postalCode: {
    label: 'Kode pos',
    ask: 'Apa kode pos di sana?',
    why: 'Ini membantu melihat rute, dan menemukan kembali suatu tempat. Hal ini tidak pernah dibagikan.',
    definition: 'Kode pos tempat itu.',
  },
  latitude: {
    label: 'Garis lintang',
    ask: 'Berapa garis lintang tempat itu?',
    why: 'Ini membantu melihat rute, dan menemukan kembali suatu tempat. Hal ini tidak pernah dibagikan.',
    definition:
      'Seberapa jauh ke utara atau selatan letak tempat itu, dalam derajat desimal. Selatan bernilai negatif.',
    examples: '13.7563',
  },
  longitude: {
    label: 'Garis bujur',
    ask: 'Berapa garis bujur tempat itu?',
    why: 'Ini membantu melihat rute, dan menemukan kembali suatu tempat. Hal ini tidak pernah dibagikan.',
    definition:
      'Seberapa jauh ke timur atau barat letak tempat itu, dalam derajat desimal. Barat bernilai negatif.',
    examples: '100.5018',
  },
  description: {
    label: 'Gambaran',
    ask: 'Apa yang Anda ingat tentang tempat ini?',
    why: 'Satu rincian, seperti papan nama toko, bisa cukup untuk menemukannya.',
    definition: 'Apa yang diketahui tentang peristiwa dan tempat itu, dengan kata-kata.',
  },
}
