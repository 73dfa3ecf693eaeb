import type { EntityWordsOf } from '../codebook-shape.ts'

export const victimConditions = {
  provinceOfRecruitment: {
    label: 'Provinsi perekrutan',
    ask: 'Di provinsi mana itu?',
    why: 'Peringatan dan penolong dikirim per provinsi.',
    definition:
      'Wilayah tingkat pertama dari negara tempat orang itu direkrut: provinsi, atau ibu kota. Tempatnya sendiri ditulis di bawah, dengan kata-kata.',
    examples:
      'Ia tinggal di Takeo, tetapi mendapat tawaran itu saat berada di Kampot: Kampot. Provinsi asal calo tidak dihitung.',
  },
  provinceOfExploitation: {
    label: 'Provinsi eksploitasi',
    ask: 'Di provinsi mana itu?',
    why: 'Ini menunjukkan di mana pengawas dan penolong diperlukan.',
    definition:
      'Wilayah tingkat pertama dari negara tempat eksploitasi terjadi, atau direncanakan terjadi. Jika lebih dari satu: tempat eksploitasi berlangsung paling lama.',
    examples:
      'Dua bulan di Rayong, lalu satu tahun di Trat: Trat. Satu malam di Chanthaburi dalam perjalanan tidak dihitung.',
  },
  relationshipToTrafficker: {
    label: 'Hubungan dengan pelaku',
    ask: 'Apakah Anda mengenal orang yang melakukan ini kepada Anda? Apakah ia anggota keluarga Anda?',
    why: 'Orang dekat tahu di mana orang itu tinggal dan siapa yang disayanginya.',
    definition: 'Hubungan terdekat antara orang itu dan siapa pun yang memperdagangkannya.',
    examples: 'Ayah tiri menjualnya kepada orang tak dikenal: “Keluarga”.',
  },
  recruitmentWebsites: {
    label: 'Situs/aplikasi untuk merekrut',
    ask: 'Di situs web atau aplikasi mana mereka menemukan atau menghubungi Anda?',
    why: 'Agar orang lain bisa diperingatkan di sana, dan perusahaannya bisa diberi tahu.',
    definition: 'Menunjukkan platform teknologi yang dipakai pelaku untuk mencari calon korban.',
    examples:
      'Iklan kerja di satu aplikasi, lalu pesan di aplikasi lain: keduanya. Aplikasi yang tidak ada dalam daftar: “Lainnya”. Telepon biasa tidak dihitung.',
    official: true,
  },
  recruitmentPromises: {
    label: 'Apa yang dijanjikan',
    ask: 'Apa yang mereka janjikan kepada Anda: pekerjaan apa, berapa uangnya, di mana?',
    why: 'Jarak antara janji dan kenyataan adalah penipuan, dan pengadilan menanyakannya.',
    definition:
      'Apa yang dijanjikan tentang pekerjaan, upah, tempat, jam kerja atau surat-surat, dengan kata-kata orang itu.',
    examples: '“Pelayan restoran, 400 dolar sebulan, tiket pesawat gratis.”',
  },
  recruitmentFee: {
    label: 'Membayar untuk pekerjaan',
    ask: 'Apakah Anda atau keluarga harus membayar untuk pekerjaan atau perjalanan itu, atau berutang karenanya?',
    why: 'Biaya sering menjadi awal utang yang menahan orang di sana.',
    definition:
      'Apakah orang itu atau keluarganya membayar, atau harus membayar kembali, sesuatu agar direkrut.',
    examples: 'Biaya perjalanan dipotong dari upah kemudian: ya.',
  },
  ownDocuments: {
    label: 'Bepergian dengan dokumen sendiri',
    ask: 'Apakah Anda bepergian dengan paspor atau surat-surat Anda sendiri?',
    why: 'Ini menunjukkan surat apa yang kini hilang, dan apa yang terjadi di perbatasan.',
    definition: 'Apakah orang itu bepergian dengan dokumen asli miliknya sendiri.',
    examples: 'Paspor sendiri, disimpan sopir: ya. Paspor atas nama orang lain: tidak.',
  },
  exploitationWebsites: {
    label: 'Situs/aplikasi untuk eksploitasi',
    ask: 'Apakah mereka memakai situs web atau aplikasi untuk itu? Yang mana?',
    why: 'Gambar dan akun bisa diturunkan, dan bukti bisa diselamatkan.',
    definition: 'Menunjukkan platform teknologi yang dipakai untuk mengeksploitasi calon korban.',
    examples:
      'Dipaksa menipu orang lewat aplikasi kencan yang tidak ada dalam daftar: “Lainnya”. Aplikasi yang hanya dipakai menawarkan pekerjaan tidak termasuk di sini.',
    official: true,
  },
  industryDivision: {
    label: 'Jenis pekerjaan dalam industri',
    ask: 'Apa persisnya yang harus Anda buat atau lakukan?',
    why: 'Pengawas bisa menemukan pabrik pengalengan; tidak ada yang bisa memeriksa “industri pengolahan”.',
    definition:
      'Bagian dari industri tempat orang itu dieksploitasi, bila standar membaginya lebih rinci.',
    examples:
      'Menjahit kemeja di pabrik: “Industri pakaian jadi”. Menenun kain untuk kemeja itu: “Industri tekstil”.',
  },
  traffickMonths: {
    label: 'Berapa lama, dalam bulan',
    ask: 'Berapa lama itu berlangsung, dari awal sampai Anda keluar?',
    why: 'Ini menentukan berapa upah yang terutang dan bantuan apa yang diperlukan.',
    definition:
      'Jumlah bulan penuh sejak tindakan pertama, seperti perekrutan, sampai orang itu keluar dari sana.',
    examples: 'Dari Mei sampai Juli tahun berikutnya: 14. Kurang dari satu bulan: 0.',
  },
  payReceived: {
    label: 'Apa yang dibayarkan',
    ask: 'Apa yang Anda terima untuk pekerjaan itu, dan apa yang mereka janjikan?',
    why: 'Upah yang ditahan bisa dituntut.',
    definition:
      'Apa yang dibayarkan kepada orang itu untuk pekerjaannya, dibandingkan dengan janji.',
    examples: 'Setengah upah masuk ke calo setiap bulan: “Kurang dari yang dijanjikan”.',
  },
  hoursPerDay: {
    label: 'Jam kerja per hari',
    ask: 'Berapa jam sehari Anda bekerja? Pada hari apa Anda bisa beristirahat?',
    why: 'Waktu kerja tanpa akhir adalah cara pengendalian, dan merugikan kesehatan.',
    definition: 'Jam kerja biasanya pada satu hari kerja.',
    examples: 'Dari pukul 5 pagi sampai 9 malam, istirahat satu jam: 15.',
  },
  means: {
    label: 'Cara',
    ask: 'Bagaimana mereka membuat Anda menurut: dengan kekerasan, kebohongan, utang, uang kepada seseorang, atau karena Anda tidak punya pilihan lain?',
    why: 'Untuk orang dewasa, hukum mensyaratkan salah satu cara ini. Untuk anak tidak satu pun.',
    definition:
      'Cara-cara menurut Protokol PBB tentang Perdagangan Orang, pasal 3(a), yang dipakai. Sebagian terlihat dari cara pengendalian; yang lain harus ditanyakan.',
    examples: 'Paman dibayar agar menyuruhnya berangkat: “Membayar orang yang memegang kendali”.',
  },
  identifiedDate: {
    label: 'Diidentifikasi pada',
    ask: 'Kapan orang ini pertama kali diidentifikasi sebagai kemungkinan korban?',
    why: 'Ini menunjukkan berapa lama orang menunggu antara ditemukan dan dibantu.',
    definition:
      'Tanggal ketika siapa pun, di sini atau di tempat lain, pertama kali mengidentifikasi orang itu sebagai kemungkinan korban.',
    examples:
      'Polisi melihat tanda-tandanya pada 3 Maret, ia datang kepada kita pada 9 Maret: 3 Maret. Tanggal keputusan resmi yang menyusul tidak dihitung.',
  },
  identifiedByType: {
    label: 'Diidentifikasi oleh',
    ask: 'Siapa yang pertama menyadarinya: polisi, organisasi, orang lain?',
    why: 'Ini menunjukkan siapa yang memperhatikan, dan di mana tidak ada yang memperhatikan.',
    definition:
      'Jenis organisasi yang pertama kali mengidentifikasi orang itu sebagai kemungkinan korban.',
    examples:
      'Pengawas ketenagakerjaan melihatnya lebih dulu, lalu memanggil polisi: “Kantor pemerintah selain polisi”. Tetangga yang melihatnya lebih dulu: “Lainnya”.',
  },
} satisfies Partial<EntityWordsOf<'victim'>>
