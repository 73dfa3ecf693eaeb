import type { EntityWordsOf } from '../codebook-shape.ts'
import { victimConditions } from './codebook-victim-conditions.ts'
import { victimNeeds } from './codebook-victim-needs.ts'

export const victim: EntityWordsOf<'victim'> = {
  methodOfRecruitment: {
    label: 'Bagaimana orang itu direkrut',
    ask: 'Bagaimana Anda pertama kali mendengar tentang pekerjaan atau perjalanan itu? Bagaimana mereka menghubungi Anda?',
    why: 'Ini menunjukkan di mana orang didekati, agar orang lain bisa diperingatkan.',
    definition: 'Setiap cara orang itu pertama kali didekati atau direkrut.',
    examples: 'Iklan kerja di media sosial, lalu telepon dari sepupu: dua jawaban.',
  },
  countryOfRecruitment: {
    label: 'Negara perekrutan',
    ask: 'Di negara mana Anda berada ketika itu dimulai?',
    why: 'Bersama negara eksploitasi, ini menunjukkan rute.',
    definition: 'Negara tempat orang itu berada ketika direkrut.',
    examples:
      'Seorang perempuan dari Laos sedang bekerja di Thailand ketika calo mengajaknya: Thailand. Kewarganegaraannya tidak dihitung.',
  },
  locationOfRecruitment: {
    label: 'Tempat perekrutan',
    ask: 'Di mana itu: desa, kota, sekolah, perusahaan atau situs web mana?',
    why: 'Ini bisa membantu melindungi orang lain di tempat yang sama. Tempat itu sendiri tidak pernah dibagikan.',
    definition: 'Tempat atau organisasi tempat orang itu direkrut, dengan kata-kata.',
    examples: 'Agen tenaga kerja di kota provinsi; asrama; grup obrolan.',
  },
  recruiterRelation: {
    label: 'Hubungan dengan perekrut',
    ask: 'Siapa yang mengajak Anda pergi? Bagaimana Anda mengenal orang itu?',
    why: 'Orang dekat mungkin masih ada di sekitar. Ini penting untuk keselamatan dan untuk pulang.',
    definition: 'Siapa perekrut itu bagi orang itu pada waktu itu. Mungkin ada beberapa perekrut.',
    examples: 'Seorang bibi dan seorang calo yang dikenalnya: “Keluarga” dan “Lainnya”.',
  },
  acts: {
    label: 'Apa yang dilakukan',
    ask: 'Apa yang mereka lakukan: mencari Anda, membawa Anda ke suatu tempat, menyerahkan Anda ke orang lain, menahan Anda di suatu tempat, menerima Anda?',
    why: 'Perbuatan adalah unsur pertama dari tiga unsur perdagangan orang. Bersama tujuan, dan untuk orang dewasa cara, itulah yang disyaratkan hukum.',
    definition:
      'Perbuatan menurut Protokol PBB tentang Perdagangan Orang, pasal 3(a), yang dialami orang itu.',
    examples:
      'Direkrut di rumah, dibawa melintasi perbatasan, ditahan di sebuah rumah: direkrut, diangkut, ditampung.',
  },
  countriesOfTransit: {
    label: 'Negara transit',
    ask: 'Negara mana saja yang Anda lewati di perjalanan?',
    why: 'Ini menunjukkan rute, dan di mana bantuan seharusnya bisa datang lebih awal.',
    definition:
      'Negara yang dilewati orang itu antara perekrutan dan eksploitasi. Bukan yang pertama dan bukan yang terakhir.',
    examples: 'Dari Kamboja lewat Thailand ke Malaysia: Thailand.',
  },
  exploitationTypes: {
    label: 'Bentuk eksploitasi',
    ask: 'Apa yang mereka suruh Anda lakukan, atau apa yang mereka inginkan dari Anda?',
    why: 'Tujuannya menentukan bantuan apa dan hukum apa yang berlaku. Eksploitasi yang direncanakan dan tidak terjadi juga dihitung.',
    definition:
      'Setiap bentuk eksploitasi yang dialami orang itu atau yang direncanakan untuk dialaminya.',
    examples:
      'Dipekerjakan untuk pabrik, lalu juga dipaksa mengemis: “Kerja paksa” dan “Dipaksa mengemis”.',
  },
  forcedLabourIndustry: {
    label: 'Industri',
    ask: 'Pekerjaan macam apa itu?',
    why: 'Ini menunjukkan di mana pengawas ketenagakerjaan dan pembeli harus melihat.',
    definition:
      'Industri tempat orang itu dieksploitasi. Jika lebih dari satu, yang berlangsung paling lama.',
    examples:
      'Mengupas udang di pabrik adalah industri pengolahan; bekerja di kapal adalah perikanan.',
  },
  sexExploitationTypes: {
    label: 'Bentuk eksploitasi seksual',
    ask: 'Anda tidak perlu menceritakan rincian. Apakah dengan pelanggan, dalam gambar atau film, lewat internet, atau hanya untuk satu orang?',
    why: 'Jenis bantuan yang diperlukan berbeda. Tanyakan hanya bila orang itu siap.',
    definition:
      'Setiap bentuk eksploitasi seksual yang dialami orang itu atau yang direncanakan untuk dialaminya.',
    examples:
      'Dijual kepada pelanggan dan dipaksa tampil langsung di depan ponsel: “Prostitusi” dan “Langsung lewat internet atau telepon”. Film yang hanya dijual kemudian: “Pornografi”.',
  },
  countryOfExploitation: {
    label: 'Negara eksploitasi',
    ask: 'Di negara mana itu terjadi?',
    why: 'Ini menunjukkan rute, dan hukum negara mana yang berlaku.',
    definition:
      'Negara tempat eksploitasi terjadi, atau direncanakan terjadi. Jika lebih dari satu, tempat eksploitasi berlangsung paling lama.',
    examples:
      'Hanya lewat Thailand naik bus, lalu bekerja di Malaysia: Malaysia. Bebas di perjalanan sebelum mulai bekerja: negara tempat ia akan dipekerjakan.',
  },
  locationOfExploitation: {
    label: 'Tempat eksploitasi',
    ask: 'Di mana itu: tempat, perusahaan, kapal atau rumah mana?',
    why: 'Orang lain mungkin masih di sana. Tempat itu sendiri tidak pernah dibagikan.',
    definition: 'Tempat atau organisasi tempat eksploitasi terjadi, dengan kata-kata.',
    examples:
      'Tempat pembakaran bata di tepi sungai; sebuah kapal, dengan nama dan pelabuhannya. Tempat orang itu aman sekarang jangan ditulis di sini.',
  },
  ageWhenTrafficked: {
    label: 'Usia saat pertama diperdagangkan',
    ask: 'Berapa usia Anda ketika itu dimulai?',
    why: 'Orang yang saat itu di bawah 18 tahun diperdagangkan sebagai anak, berapa pun usianya sekarang.',
    definition: 'Usia (dalam tahun) ketika orang itu pertama kali diperdagangkan.',
    examples:
      'Direkrut pada usia 17, kerja paksa dimulai pada usia 18: 17. Diperdagangkan lagi pada usia 22: tetap 17.',
    official: true,
  },
  methodsOfControl: {
    label: 'Cara pengendalian',
    ask: 'Apa yang mereka lakukan sehingga Anda tidak bisa pergi begitu saja atau menolak?',
    why: 'Ini menunjukkan cara yang dipakai dan apa yang mungkin masih ditakuti orang itu. Untuk anak tidak diperlukan cara apa pun.',
    definition:
      'Setiap cara pelaku eksploitasi menahan orang itu di bawah kendalinya, entah dikatakan terang-terangan atau tidak.',
    examples:
      'Paspor ditahan dan ongkos harus dilunasi dengan bekerja: “Menahan dokumen” dan “Jeratan utang”. Jawaban yang tidak diberikan bukan berarti “tidak”.',
  },
  ...victimConditions,
  ...victimNeeds,
}
