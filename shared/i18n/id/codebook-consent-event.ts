import type { EntityWordsOf } from '../codebook-shape.ts'

export const consentEvent: EntityWordsOf<'consentEvent'> = {
  scope: {
    label: 'Apa yang disetujui',
    ask: 'Bolehkah kami memakai apa yang Anda ceritakan untuk hal ini?',
    why: 'Ya untuk satu hal bukan ya untuk hal lain, jadi masing-masing ditanyakan sendiri.',
    definition: 'Satu penggunaan informasi tentang orang itu yang menjadi pokok keputusan.',
    examples:
      'Ia berkata kami boleh meneleponnya: “Menghubungi Anda lagi”. Itu bukan ya untuk “Rujukan ke organisasi lain”; tanyakan sendiri.',
  },
  decision: {
    label: 'Keputusan',
    ask: 'Apa keputusan Anda?',
    why: 'Bantuan tidak pernah bergantung pada jawaban ya. Jawaban tidak dihormati dan bisa menjadi ya nanti, begitu pula sebaliknya.',
    definition:
      'Panduan tentang persetujuan:\n\nApakah orang itu menyetujui/bersedia diwawancarai?\nApakah orang itu telah diberi tahu tujuan wawancara?\nApakah orang itu telah diberi tahu penggunaan nyata dan kemungkinan penggunaan data yang akan dikumpulkan dalam wawancara?\nApakah orang itu telah diberi tahu penggunaan data yang tidak mengungkap identitas untuk keperluan penelitian?\nApakah orang itu telah diberi tahu bahwa ia berhak meminta data pribadinya kapan saja?\nApakah orang itu telah diberi tahu berapa lama data akan disimpan?\nApakah orang itu telah diberi tahu tata cara menarik persetujuan?',
    examples:
      'Ya pada bulan Maret, ditarik pada bulan Mei: keputusan baru, “Ditarik kembali”. “Saya pikir-pikir dulu” bukan ya: pilih “Tidak” dan tanyakan lagi lain hari.',
    official: true,
  },
  givenBy: {
    label: 'Siapa yang memutuskan',
    ask: 'Siapa yang memutuskan: Anda, wali Anda, atau pekerja sosial dengan kesepakatan Anda?',
    why: 'Untuk anak, orang dewasa yang memutuskan, dan anak itu juga harus setuju.',
    definition: 'Orang yang mengambil keputusan.',
    examples:
      'Anak perempuan 15 tahun setuju dan ibunya mengatakan ya: “Wali, dengan kesepakatan anak”.',
  },
  decidedOn: {
    label: 'Diputuskan pada',
    ask: 'Pada tanggal berapa Anda memutuskan?',
    why: 'Keputusan terakhir yang berlaku.',
    definition: 'Tanggal keputusan itu.',
    examples:
      'Ia berkata ya pada 3 Maret dan menandatangani kertasnya pada 5 Maret: 3 Maret. Ya secara lisan adalah ya.',
  },
  expiresOn: {
    label: 'Berlaku sampai',
    ask: 'Sampai kapan persetujuan Anda berlaku?',
    why: 'Jawaban ya tidak seharusnya berlaku selamanya. Setelah tanggal ini kami bertanya lagi.',
    definition:
      'Hari terakhir persetujuan itu berlaku. Jika kosong: sampai persetujuan itu ditarik kembali.',
    examples: 'Satu tahun setelah wawancara',
  },
  explained: {
    label: 'Apa yang dijelaskan',
    ask: 'Apa yang kami jelaskan sebelum Anda memutuskan?',
    why: 'Jawaban ya hanya sah bila orang itu tahu apa yang disetujuinya.',
    definition: 'Hal-hal yang dijelaskan sebelum keputusan.',
    examples:
      'Kami membicarakan tujuan wawancara dan berapa lama disimpan: dua hal ini. Kertas yang hanya diserahkan: tidak satu pun.',
  },
  method: {
    label: 'Cara diberikan',
    ask: 'Bagaimana Anda ingin memberi jawaban: mengatakannya, menandatangani atau dengan cap jempol?',
    why: 'Tidak semua orang mau atau bisa menandatangani. Ya secara lisan adalah ya.',
    definition: 'Cara keputusan itu diberikan.',
    examples:
      'Ia berkata ya lewat telepon: “Lisan”. Kakaknya menandatangani untuknya: bukan “Tanda tangan”, karena harus jawabannya sendiri.',
  },
  language: {
    label: 'Bahasa penjelasan',
    ask: 'Dalam bahasa apa hal itu dijelaskan?',
    why: 'Apa yang tidak dipahami berarti belum dijelaskan.',
    definition: 'Bahasa yang dipakai untuk menjelaskan hal-hal itu.',
    examples:
      'Kertasnya dalam bahasa Inggris, juru bahasa menjelaskan dalam bahasa Madura dan ia mengerti: Madura.',
  },
  assent: {
    label: 'Kesepakatan anak sendiri',
    ask: 'Apa yang kamu sendiri inginkan?',
    why: 'Orang dewasa memutuskan untuk anak, dan tidak pernah melawan kemauan anak itu sendiri.',
    definition:
      'Apakah anak itu setuju, dengan kata-katanya sendiri, di samping keputusan wali atau pekerja sosial.',
    examples:
      'Anak laki-laki itu berkata “Aku mau ke sana”: “Anak itu setuju”. Hanya ibunya yang berkata ia mau: “Anak itu tidak ditanya”.',
  },
  recipient: {
    label: 'Untuk organisasi mana',
    ask: 'Ke organisasi mana kami boleh merujuk Anda?',
    why: 'Ya untuk satu organisasi bukan ya untuk organisasi lain.',
    definition: 'Satu-satunya organisasi yang dimaksud dalam persetujuan untuk dirujuk.',
    examples:
      'Nama lengkap satu rumah aman yang ia pilih. “Semua mitra” atau dua nama: tidak, masing-masing perlu ya sendiri.',
  },
  withheld: {
    label: 'Apa yang tidak boleh dikatakan',
    ask: 'Adakah sesuatu yang tidak boleh kami katakan kepada mereka?',
    why: 'Orang itu sendiri yang paling tahu apa yang bisa menyakitinya.',
    definition: 'Apa yang menurut orang itu tidak boleh dikatakan kepada organisasi ini.',
    examples:
      'Layanan hukum boleh tahu semuanya kecuali penyakitnya: “Kesehatan”. Siapa yang tidak boleh tahu, dan mengapa, ditulis di bawah.',
  },
  withheldFrom: {
    label: 'Dari siapa, dan mengapa',
    ask: 'Adakah orang yang tidak boleh tahu sama sekali? Mengapa?',
    why: 'Rekan yang tahu alasannya tidak akan membuat kesalahan itu.',
    definition:
      'Siapa yang tidak boleh diberi tahu, dan mengapa, dengan kata-kata orang itu sendiri.',
    examples: 'Jangan kepala desa: ia paman si perekrut.',
  },
}
