import type { EntityWordsOf } from '../codebook-shape.ts'

export const caseRecord: EntityWordsOf<'case'> = {
  registrationDate: {
    label: 'Tanggal pendaftaran',
    ask: 'Pada tanggal berapa kami pertama kali membantu atau mendaftarkan orang ini?',
    why: 'Laporan menghitung seseorang satu kali, dalam periode yang memuat tanggal ini.',
    definition:
      'Tanggal ketika orang itu pertama kali dibantu, diidentifikasi atau dirujuk ke sini. Tanggal ini tetap sama selama kasus berjalan.',
    examples: 'Telepon pertama 3 Maret, wawancara 9 Maret: 3 Maret.',
  },
  referralSource: {
    label: 'Bagaimana orang itu datang',
    ask: 'Bagaimana Anda bisa sampai ke kami? Siapa yang memberi tahu tentang kami atau membawa Anda ke sini?',
    why: 'Ini menunjukkan pintu mana yang ditemukan orang, dan mana yang tetap tertutup.',
    definition: 'Jenis organisasi atau orang yang membawa orang itu ke organisasi ini.',
    examples:
      'Seorang teman memberi nomor kami: “Keluarga atau masyarakat”. Tim jalanan kami bertemu dengannya: “Penjangkauan kami sendiri”.',
  },
  referringOrganisation: {
    label: 'Organisasi perujuk',
    ask: 'Organisasi mana yang mengirim Anda kepada kami?',
    why: 'Agar kita bisa bekerja sama dan tidak ada yang harus menceritakan kisah yang sama dua kali.',
    definition: 'Organisasi yang merujuk kasus ini.',
    examples:
      'Rumah aman yang menulis kepada kami, dengan nama lengkapnya. Polisi yang sebelumnya membawanya ke rumah aman itu: bukan di sini.',
    official: true,
  },
  incomingReferralDate: {
    label: 'Rujukan diterima pada',
    ask: 'Kapan kami menerima rujukan itu?',
    why: 'Ini menunjukkan berapa lama orang menunggu di antara dua organisasi.',
    definition: 'Tanggal organisasi menerima rujukan kasus yang masuk dari organisasi lain.',
    examples: 'Surat mereka tiba 3 Maret, tim kami menyetujui 5 Maret: 5 Maret.',
    official: true,
  },
  referringCaseWorker: {
    label: 'Pendamping kasus di sana',
    ask: 'Siapa pendamping kasus di organisasi itu?',
    why: 'Untuk bertanya kembali bila ada yang tidak jelas. Namanya dilindungi seperti nama orang itu sendiri.',
    definition: 'Orang yang menangani kasus ini di organisasi perujuk.',
    examples:
      'Petugas di rumah aman yang mendampinginya dan mengenal kasusnya. Sopir yang mengantarnya ke sini: bukan.',
  },
  incomingReferralReason: {
    label: 'Alasan rujukan',
    ask: 'Mengapa mereka merujuk Anda kepada kami?',
    why: 'Ini menunjukkan apa yang kurang di tempat lain dan untuk apa kami diperlukan.',
    definition: 'Alasan utama organisasi lain merujuk kasus ini.',
    examples:
      'Mereka tidak punya pengacara dan kami punya: “Perlu layanan tambahan”. Ia pulang ke provinsi kami: “Migrasi atau pindah tempat”.',
  },
  incomingReferralDetails: {
    label: 'Rincian rujukan',
    ask: 'Adakah yang perlu kami ketahui tentang rujukan itu?',
    why: 'Janji yang dibuat dan hal yang sudah diatur tidak boleh hilang di jalan.',
    definition:
      'Informasi terperinci tentang rujukan yang masuk, termasuk pengaturan khusus dan logistik.',
    examples:
      'Ia datang hari Senin bersama pekerja sosial dan perlu kamar di lantai bawah. Apa yang terjadi padanya tidak ditulis di sini.',
    official: true,
  },
  status: {
    label: 'Status kasus',
    ask: 'Sampai di mana kasus ini?',
    why: 'Agar tidak ada kasus terbuka yang terlupakan.',
    definition: 'Sejauh mana pekerjaan pada kasus ini telah berjalan.',
    examples: 'Semua layanan selesai, disepakati satu kunjungan dalam enam bulan: “Tindak lanjut”.',
  },
  closureReason: {
    label: 'Alasan penutupan',
    ask: 'Mengapa kasus ini ditutup?',
    why: 'Rekan yang datang kemudian harus bisa memahami keputusan ini.',
    definition: 'Mengapa organisasi mengakhiri pekerjaannya pada kasus ini, dengan kata-kata.',
    examples:
      'Warungnya sudah cukup menghasilkan, dua kunjungan tidak menemukan masalah baru, dan ia setuju kasusnya ditutup. “Selesai” saja terlalu sedikit.',
  },
  safeNow: {
    label: 'Aman saat ini',
    ask: 'Apakah Anda aman di sini, saat ini?',
    why: 'Tidak ada yang mendahului hal ini. Jawaban “tidak” memunculkan langkah bahaya milik kantor Anda sendiri.',
    definition:
      'Saat ini tidak ada yang mengancam orang itu, dan tidak ada orang yang mengendalikannya yang berada di dekatnya atau bisa mencapainya.',
    examples: 'Majikan menunggu di luar dalam mobil: tidak.',
  },
  privatePlace: {
    label: 'Tempat tertutup',
    ask: 'Bisakah kita berbicara di sini tanpa didengar siapa pun?',
    why: 'Orang hanya bisa berbicara bebas di tempat yang tidak ada yang mendengarkan.',
    definition:
      'Tidak ada orang yang tidak berkepentingan yang bisa mendengar atau melihat wawancara.',
    examples: 'Ruangan dengan pintu yang bisa ditutup: ya. Lorong di kantor polisi: tidak.',
  },
  basicNeedsMet: {
    label: 'Kebutuhan dasar terpenuhi',
    ask: 'Apakah Anda sudah makan dan beristirahat? Apakah Anda perlu dokter, air minum, kamar kecil atau pakaian dulu?',
    why: 'Orang yang lapar, sakit atau sangat lelah tidak bisa memutuskan dengan bebas. Bantuan mendahului pertanyaan.',
    definition:
      'Orang itu sudah makan, minum dan beristirahat, dan tidak ada penyakit atau luka yang perlu dirawat lebih dulu.',
    examples: 'Ia belum tidur sejak kemarin: tidak. Beri ia tempat tidur; wawancara bisa menunggu.',
  },
  interviewLanguage: {
    label: 'Bahasa wawancara',
    ask: 'Dalam bahasa apa sebaiknya kita berbicara?',
    why: 'Rincian hilang dalam bahasa yang hanya setengah dipahami.',
    definition:
      'Bahasa yang dipakai dalam wawancara. Jika ada juru bahasa: bahasa yang dipakai orang itu.',
    examples:
      'Ia berbahasa Madura dan juru bahasa menyampaikannya dalam bahasa Indonesia: Madura. Bahasa yang Anda ketik tidak penting.',
  },
  interpreter: {
    label: 'Juru bahasa',
    ask: 'Apakah Anda ingin ada juru bahasa? Adakah orang yang Anda percaya, atau yang tidak Anda inginkan?',
    why: 'Juru bahasa dari komunitas yang sama bisa membahayakan seseorang. Orang itu boleh menolak siapa pun.',
    definition:
      'Apakah ada yang menerjemahkan, dan apakah orang yang diwawancarai bisa memercayainya.',
    examples:
      'Juru bahasa dari kota lain yang ia setujui: “Ya, seseorang yang dipercaya orang itu”. Sepupu yang ikut datang, sebaik apa pun ia: “Keluarga, teman atau yang kebetulan ada”.',
  },
  presentPersons: {
    label: 'Siapa lagi yang ada di sini',
    ask: 'Siapa yang Anda inginkan ada di sini saat kita berbicara? Adakah yang sebaiknya keluar?',
    why: 'Seseorang di ruangan bisa mengubah setiap jawaban. Pembaca kemudian harus tahu siapa yang ada di sana.',
    definition: 'Semua yang ada di ruangan selain orang itu dan pewawancara.',
    examples:
      'Majikan membawanya dan tetap tinggal: “Majikan atau suruhannya”. Mintalah bicara berdua saja sebelum hal lain.',
  },
  owner: {
    label: 'Penanggung jawab kasus',
    ask: 'Siapa yang bertanggung jawab atas kasus ini?',
    why: 'Setiap kasus terbuka perlu satu orang yang memikirkannya.',
    definition: 'Pendamping kasus yang membuat atau mengelola kasus ini',
    examples: 'Nama seorang petugas. Nama itu dilindungi seperti nama orang itu sendiri.',
    official: true,
  },
  openedDate: {
    label: 'Dibuka pada',
    ask: 'Pada tanggal berapa kasus ini dibuka?',
    why: 'Laporan menghitung kasus baru dan kasus terbuka menurut tanggal ini.',
    definition:
      'Tanggal ketika organisasi ini mulai menangani kasus ini. Sering sama dengan tanggal pendaftaran.',
    examples: 'Didaftarkan 3 Maret, tim mengambil kasus 9 Maret: 9 Maret.',
  },
  closedDate: {
    label: 'Ditutup pada',
    ask: 'Pada tanggal berapa kasus ini ditutup?',
    why: 'Lamanya catatan disimpan dihitung dari tanggal ini.',
    definition: 'Tanggal ketika pekerjaan pada kasus ini berakhir di sini.',
    examples:
      'Kunjungan terakhir 10 Mei, tim menutup kasus 20 Mei: 20 Mei. Tanggal pengetikan tidak dihitung.',
  },
  closureReasonCode: {
    label: 'Mengapa ditutup',
    ask: 'Karena alasan apa kasus ini ditutup?',
    why: 'Bila dihitung selama setahun, ini menunjukkan di mana orang hilang dan di mana bantuan berhasil.',
    definition:
      'Alasan utama penutupan kasus ini, dari daftar pendek. Yang perlu dijelaskan dengan kata-kata ditulis di bawah.',
    examples:
      'Enam bulan ditelepon tanpa jawaban: “Kehilangan kontak”. Ia memberi tahu kami bahwa ia pulang: “Pindah atau sudah pulang”.',
  },
}
