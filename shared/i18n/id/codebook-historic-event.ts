import type { EntityWordsOf } from '../codebook-shape.ts'

export const historicEvent: EntityWordsOf<'historicEvent'> = {
  type: {
    label: 'Apa yang terjadi di sana',
    ask: 'Apa yang terjadi di tempat ini?',
    why: 'Dalam urutan yang benar, tempat-tempat ini menunjukkan rutenya.',
    definition: 'Apakah orang itu direkrut, singgah atau dieksploitasi di tempat ini.',
    examples:
      'Dua malam di penginapan dalam perjalanan: “Persinggahan”. Dipaksa membersihkan penginapan itu selama dua bulan: “Eksploitasi”.',
  },
  date: {
    label: 'Kapan',
    ask: 'Kapan itu terjadi?',
    why: 'Bulan atau tahun saja cukup untuk mengurutkannya.',
    definition: 'Tanggal, bulan atau tahun peristiwa itu.',
    examples: '“Musim hujan 2023”: tahunnya saja cukup. Bukan hari ketika hal itu diceritakan.',
  },
  country: {
    label: 'Negara',
    ask: 'Di negara mana itu terjadi?',
    why: 'Ini menunjukkan rute.',
    definition: 'Negara tempat peristiwa itu.',
    examples:
      'Bus lewat Thailand ke Malaysia: dua tempat, masing-masing dengan negaranya. Bukan kewarganegaraan orang-orang di sana.',
  },
  state: {
    label: 'Provinsi atau negara bagian',
    ask: 'Di provinsi atau negara bagian mana itu?',
    why: 'Ini membantu melihat rute, dan menemukan kembali suatu tempat. Hal ini tidak pernah dibagikan.',
    definition: 'Provinsi atau negara bagian tempat peristiwa itu.',
    examples:
      'Trat. Hanya “di suatu tempat di selatan”: biarkan kosong, dan tulis itu dalam gambaran.',
  },
  city: {
    label: 'Kota atau desa',
    ask: 'Di kota atau desa mana itu?',
    why: 'Ini membantu melihat rute, dan menemukan kembali suatu tempat. Hal ini tidak pernah dibagikan.',
    definition: 'Kota atau desa tempat peristiwa itu.',
    examples:
      'Desa yang paling dekat dengan perkebunan, menurut sebutan orang itu. Hanya “sebuah kota besar”: tulis itu dalam gambaran.',
  },
  street: {
    label: 'Jalan',
    ask: 'Di mana persisnya itu?',
    why: 'Ini membantu melihat rute, dan menemukan kembali suatu tempat. Hal ini tidak pernah dibagikan.',
    definition: 'Jalan atau lokasi peristiwa itu.',
    examples:
      '“Jalan di belakang terminal bus, rumah ketiga.” Tempat tinggal orang itu sekarang jangan ditulis di sini.',
  },
  postalCode: {
    label: 'Kode pos',
    ask: 'Apa kode pos di sana?',
    why: 'Ini membantu melihat rute, dan menemukan kembali suatu tempat. Hal ini tidak pernah dibagikan.',
    definition: 'Kode pos tempat itu.',
    examples:
      '00000, dibaca dari surat atau papan nama. Tidak diketahui: biarkan kosong, jangan pakai kode tempat di dekatnya.',
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
    examples:
      '“Gerbang biru, dua anjing, toko dengan papan merah di seberang jalan.” Tempat orang itu aman sekarang jangan ditulis di sini.',
  },
}
