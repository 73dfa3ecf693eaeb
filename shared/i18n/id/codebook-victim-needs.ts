import type { EntityWordsOf } from '../codebook-shape.ts'

export const victimNeeds = {
  riskSelfHarm: {
    label: 'Bisa menyakiti diri sendiri',
    ask: 'Pernahkah terpikir oleh Anda untuk menyakiti diri sendiri, atau tidak ingin hidup lagi?',
    why: 'Bertanya tidak menanamkan pikiran itu. Bertanya membuka pintu. Jawaban “ya” memunculkan langkah kantor Anda.',
    definition:
      'Tanda-tanda saat ini bahwa orang itu bisa menyakiti atau membunuh dirinya sendiri, dikatakan atau terlihat.',
    examples: '“Andai saja saya tidak bangun lagi”: ya. Lelah dan sedih: belum tentu.',
  },
  riskTraffickerContact: {
    label: 'Pelaku bisa menjangkaunya',
    ask: 'Apakah orang yang melakukan ini tahu di mana Anda berada? Apakah mereka menelepon Anda, atau keluarga Anda?',
    why: 'Ini menentukan di mana seseorang bisa tidur malam ini.',
    definition:
      'Orang yang memperdagangkan atau mengendalikan orang itu tahu di mana ia berada, atau berhubungan dengannya atau keluarganya.',
    examples: 'Pesan di ponsel setiap malam: ya, meskipun tidak dijawab.',
  },
  riskChild: {
    label: 'Seorang anak dalam bahaya',
    ask: 'Adakah anak yang masih di sana, atau yang dalam bahaya?',
    why: 'Anak dalam bahaya tidak bisa menunggu sampai wawancara selesai.',
    definition:
      'Seorang anak, bersama orang itu atau di tempat lain, sedang dalam bahaya atau masih di tangan pelaku eksploitasi.',
    examples:
      'Adik perempuannya yang berusia 12 masih di perkebunan: ya. Anak lelakinya di rumah bersama neneknya, dan tidak ada yang mengancam mereka: tidak.',
  },
  riskFamily: {
    label: 'Keluarga diancam',
    ask: 'Adakah yang mengancam keluarga Anda, atau mungkin akan mengancam?',
    why: 'Ancaman terhadap keluarga membuat orang diam.',
    definition:
      'Seseorang dalam keluarga orang itu diancam, atau kemungkinan besar akan diancam, karena kasus ini.',
    examples:
      'Orang tak dikenal datang ke rumah ibunya dan bertanya di mana ia berada: ya. Pertengkaran keluarga yang tidak ada hubungannya dengan kasus ini: tidak.',
  },
  riskHealth: {
    label: 'Perlu dokter sekarang',
    ask: 'Apakah Anda perlu dokter hari ini? Apakah Anda kesakitan, terluka, hamil atau kehabisan obat?',
    why: 'Beberapa hal hanya sembuh bila segera diobati.',
    definition:
      'Orang itu perlu perawatan medis hari ini: luka, penyakit, kehamilan, obat yang habis, atau kekerasan seksual dalam beberapa hari terakhir.',
    examples: 'Diperkosa dua hari lalu: ya. Obat pencegah HIV hanya bekerja dalam 72 jam.',
  },
  needsDetails: {
    label: 'Apa lagi yang diperlukan',
    ask: 'Apa yang paling Anda perlukan, hari ini dan hari-hari berikutnya?',
    why: 'Urutan orang itu sendiri yang berlaku, bukan urutan kita.',
    definition:
      'Apa yang diperlukan orang itu, dan apa yang disepakati untuk hari ini, dengan kata-kata.',
    examples:
      '“Kartu telepon, supaya malam ini saya bisa menelepon anak saya.” Disepakati: ke klinik pukul 3 sore. Bukan apa yang kita pilihkan untuknya.',
  },
  servicesWanted: {
    label: 'Bantuan yang diinginkan',
    ask: 'Bantuan apa yang Anda inginkan?',
    why: 'Bantuan yang tidak diinginkan bukanlah bantuan. Apa yang diinginkan tetapi tidak ditemukan menunjukkan apa yang kurang di sini.',
    definition:
      'Setiap jenis bantuan yang diinginkan orang itu, entah kita bisa memberikannya atau tidak.',
    examples:
      'Ia ingin pengacara dan kita tidak punya: tetap pilih “Bantuan hukum”. Kita menyarankan rumah aman, tetapi ia tidak mau: jangan pilih “Rumah aman”.',
  },
  agreementToManagePersonalData: {
    label: 'Izin atas data pribadi (berkas lama)',
    ask: 'Apakah orang itu setuju datanya dikelola di sini?',
    why: 'Hanya dibaca dari berkas lama. Kini persetujuan ditanyakan langkah demi langkah.',
    definition:
      'Memastikan apakah klien / penerima manfaat telah setuju data pribadinya dikelola oleh organisasi. TIDAK DIPAKAI LAGI, diganti dengan bagian PERSETUJUAN yang diperbarui.',
    official: true,
  },
  vulnerabilities: {
    label: 'Kerentanan (berkas lama)',
    ask: 'Kerentanan apa yang dicatat?',
    why: 'Hanya dibaca dari berkas lama.',
    definition: 'Tidak dipakai lagi, diganti dengan bagian Asesmen dan Perencanaan.',
    official: true,
  },
  vulnerabilityDetails: {
    label: 'Uraian kerentanan (berkas lama)',
    ask: 'Apa yang dicatat tentang kerentanan?',
    why: 'Hanya dibaca dari berkas lama.',
    definition: 'Tidak dipakai lagi, diganti dengan bagian Asesmen dan Perencanaan.',
    official: true,
  },
} satisfies Partial<EntityWordsOf<'victim'>>
