import type { EntityWordsOf } from '../codebook-shape.ts'

export const person: EntityWordsOf<'person'> = {
  nativeName: {
    label: 'Nama dalam aksara sendiri',
    ask: 'Bagaimana Anda sendiri menulis nama Anda?',
    why: 'Ejaan Anda sendirilah yang benar. Ini menghindari kekeliruan bila nama ditulis dengan huruf Latin.',
    definition: 'Nama lengkap, ditulis dalam aksara yang dipakai orang itu.',
    examples: 'សុខ ដារ៉ា · สมชาย ใจดี · ສົມພອນ ແສງທອງ',
  },
  salutation: {
    label: 'Sapaan',
    ask: 'Bagaimana Anda ingin kami sapa?',
    why: 'Agar semua orang di sini berbicara dengan hormat kepada Anda.',
    definition: 'Gelar atau sapaan yang diinginkan orang itu.',
    examples: 'Ibu, Bapak, Kak, Bong, Khun, Ate',
  },
  firstName: {
    label: 'Nama depan',
    ask: 'Siapa nama Anda?',
    why: 'Agar kami bisa menemukan kembali catatan ini dan membantu orang yang tepat. Nama tidak pernah dibagikan kepada mitra atau donor.',
    definition:
      'Nama depan dalam huruf Latin. Orang yang hanya punya satu nama menuliskannya di sini.',
    examples: 'Dara, Somchai, Putri, Maria',
  },
  middleName: {
    label: 'Nama tengah',
    ask: 'Apakah Anda punya nama tengah?',
    why: 'Ini membedakan orang yang bernama sama.',
    definition: 'Nama di antara nama depan dan nama keluarga, dalam huruf Latin.',
    examples: 'Di Filipina, nama gadis ibu: Santos',
  },
  secondName: {
    label: 'Nama keluarga',
    ask: 'Siapa nama keluarga Anda, jika ada?',
    why: 'Agar kami bisa menemukan kembali catatan ini. Banyak orang tidak punya nama keluarga; pilihlah “Tidak berlaku”.',
    definition: 'Nama keluarga, atau bagian terakhir dari nama, dalam huruf Latin.',
    examples:
      'Sok, Jaidee, Reyes. Banyak nama Indonesia hanya terdiri dari satu bagian: biarkan kosong.',
  },
  birthdate: {
    label: 'Tanggal lahir',
    ask: 'Kapan Anda lahir, atau pada tahun berapa?',
    why: 'Orang di bawah 18 tahun punya hak khusus: itu perdagangan orang meskipun tidak ada yang memakai kekerasan atau kebohongan.',
    definition:
      'Tanggal lahir dalam kalender Masehi. Isilah sebanyak yang diketahui: tahun, bulan dan tahun, atau tanggal lengkap.',
    examples: '2004 · 03/2004 · 14 Mar 2004. Tahun Thai 2547 adalah 2004.',
  },
  ageAtRegistration: {
    label: 'Usia saat pendaftaran',
    ask: 'Berapa usia Anda sekarang?',
    why: 'Bantuan, hak dan laporan berbeda menurut usia. Bila tidak ada yang tahu, perkiraan yang jujur lebih baik daripada kosong; tandai sebagai perkiraan.',
    definition:
      'Usia dalam tahun penuh pada hari orang itu didaftarkan di sini. Diisi untuk Anda bila tanggal lahir diketahui.',
    examples:
      'Lahir tahun 2004, didaftarkan November 2026: 21 atau 22, ditandai sebagai perkiraan.',
  },
  gender: {
    label: 'Gender',
    ask: 'Bagaimana Anda menggambarkan gender Anda?',
    why: 'Layanan seperti rumah aman dan perawatan kesehatan bergantung padanya. Pakailah kata-kata orang itu sendiri, jangan kesan Anda.',
    definition:
      'Menunjukkan ekspresi atau keadaan seseorang sebagai laki-laki, perempuan, keduanya atau bukan keduanya. Kategori ini mempertimbangkan segi psikologis, perilaku, sosial dan budaya dari menjadi laki-laki, perempuan, atau nonbiner (maskulinitas, femininitas, bukan keduanya, atau gabungan keduanya).',
    examples:
      'Di kartu tertulis “laki-laki”, ia berkata dirinya perempuan: pilih menurut kata-katanya, “Perempuan” atau “Transpuan”. Jangan menebak dari pakaian atau suara.',
    official: true,
  },
  citizenship: {
    label: 'Kewarganegaraan',
    ask: 'Anda warga negara mana, satu negara atau lebih?',
    why: 'Ini menentukan kedutaan mana yang bisa membantu dan perlindungan apa yang dimiliki orang itu.',
    definition:
      'Setiap negara yang menjadi kewarganegaraan orang itu. Untuk orang tanpa kewarganegaraan pilih “Tidak berlaku” dan tuliskan dalam catatan kasus.',
    examples: 'Lahir di Thailand dari orang tua asal Myanmar, dengan paspor Myanmar: Myanmar.',
  },
  primaryLanguage: {
    label: 'Bahasa utama',
    ask: 'Dalam bahasa apa Anda merasa paling nyaman?',
    why: 'Agar kami menemukan juru bahasa yang tepat, dan tidak ada yang harus menceritakan kisahnya dalam bahasa yang tidak dikuasainya.',
    definition: 'Bahasa yang paling dikuasai orang itu, termasuk bahasa isyarat.',
    examples:
      'Orang dari Ratanakiri mungkin berbicara bahasa Khmer dengan kami, tetapi merasa nyaman dalam bahasa Tampuan.',
  },
  mobilePhone: {
    label: 'Telepon seluler',
    ask: 'Adakah nomor ponsel yang boleh kami hubungi?',
    why: 'Hanya untuk menjaga hubungan, dan hanya dengan cara yang aman bagi Anda.',
    definition: 'Nomor telepon seluler, sebaiknya dengan kode negara.',
    examples: '+855 12 345 678',
  },
  homePhone: {
    label: 'Telepon rumah',
    ask: 'Adakah nomor lain, di rumah atau pada orang yang Anda percaya?',
    why: 'Nomor ponsel sering berganti. Nomor kedua menjaga hubungan.',
    definition:
      'Nomor kedua, di rumah atau milik orang yang dipercaya, sebaiknya dengan kode negara.',
    examples:
      'Nomor bibi yang ia percaya: +62 000 0000 0000. Telepon rumah yang dijawab keluarga perekrut: biarkan kosong.',
  },
  email: {
    label: 'Email',
    ask: 'Apakah Anda punya alamat email yang hanya dibaca oleh Anda?',
    why: 'Ada orang yang hanya bisa dihubungi dengan aman lewat email.',
    definition: 'Alamat email yang dikuasai orang itu sendiri.',
    examples:
      'Alamat yang ia buka di ponselnya sendiri: ya. Alamat yang kata sandinya diketahui suaminya: biarkan kosong.',
  },
  safeContact: {
    label: 'Kontak yang aman',
    ask: 'Kapan dan bagaimana kami bisa menghubungi Anda dengan aman? Adakah orang yang tidak boleh tahu?',
    why: 'Telepon pada saat yang salah bisa membahayakan seseorang. Bacalah ini setiap kali sebelum menghubungi.',
    definition:
      'Petunjuk orang itu sendiri untuk menghubunginya: kapan, bagaimana, lewat siapa, dan apa yang tidak boleh dilakukan.',
    examples: 'Hanya pesan teks, pagi hari. Jangan pernah menyebut nama organisasi.',
  },
  mailingStreet: {
    label: 'Jalan',
    ask: 'Di mana Anda tinggal sekarang: jalan, rumah, desa?',
    why: 'Untuk kunjungan dan untuk bantuan dalam perjalanan pulang. Alamat tidak pernah dibagikan.',
    definition: 'Jalan dalam alamat surat.',
    examples:
      'Rumah nomor 5 di belakang sekolah: cukup, bila jalan tidak bernama. Rumah orang tua yang tidak lagi ia tinggali: bukan di sini.',
    official: true,
  },
  mailingCity: {
    label: 'Kota atau kabupaten',
    ask: 'Di kota atau kabupaten mana itu?',
    why: 'Ini menunjukkan layanan mana yang dekat.',
    definition: 'Kota dalam alamat surat.',
    examples: 'Kabupaten Sleman. Nama desa ditulis bersama jalan.',
    official: true,
  },
  mailingState: {
    label: 'Provinsi atau negara bagian',
    ask: 'Di provinsi atau negara bagian mana itu?',
    why: 'Ini menunjukkan kantor dan pihak berwenang mana yang bertanggung jawab.',
    definition: 'Negara bagian atau provinsi dalam alamat surat.',
    examples:
      'Jawa Timur. Orang yang sekarang tinggal di luar negeri: provinsi atau negara bagian di sana, bukan daerah asalnya.',
    official: true,
  },
  mailingPostalCode: {
    label: 'Kode pos',
    ask: 'Apakah Anda tahu kode posnya?',
    why: 'Hanya diperlukan bila surat dikirim.',
    definition: 'Kode pos dalam alamat surat.',
    examples: '55000. Tidak ada yang tahu: “Tidak diketahui”. Jangan memakai kode kota sebelah.',
    official: true,
  },
  mailingCountry: {
    label: 'Negara tempat tinggal',
    ask: 'Di negara mana itu?',
    why: 'Ini menunjukkan siapa yang bisa membantu setelah pulang.',
    definition: 'Negara dalam alamat surat.',
    examples:
      'Orang Kamboja yang sekarang tinggal di rumah aman di Thailand: Thailand. Kewarganegaraan adalah pertanyaan lain.',
    official: true,
  },
  secondaryLanguage: {
    label: 'Bahasa lain',
    ask: 'Bahasa lain apa yang Anda kuasai dengan baik?',
    why: 'Ini membuka jalan lain bila tidak ada juru bahasa untuk bahasa pertama.',
    definition: 'Bahasa kedua yang bisa dipakai orang itu untuk bercakap-cakap.',
    examples:
      'Nyaman dalam bahasa Sunda dan bisa bercerita dalam bahasa Indonesia: Indonesia. Hanya tahu salam dan angka dalam bahasa Thai: bukan Thai.',
  },
  maritalStatus: {
    label: 'Status perkawinan',
    ask: 'Apakah Anda menikah, atau hidup bersama seseorang?',
    why: 'Suami atau istri bisa menjadi dukungan, atau bahaya. Keduanya penting untuk pemulangan.',
    definition: 'Status hubungan orang itu sekarang menurut hukum atau adat.',
    examples: 'Berpisah, belum bercerai menurut hukum: “Pisah tanpa cerai”.',
  },
  identityNumber: {
    label: 'Nomor identitas',
    ask: 'Apakah Anda punya kartu identitas, dan bolehkah kami mencatat nomornya?',
    why: 'Untuk surat-surat, dan untuk mendapatkan kembali dokumen yang hilang. Nomor ini tidak pernah dibagikan.',
    definition: 'Nomor identitas nasional yang relevan',
    examples:
      '000 000 000, seperti tertulis di kartu identitas nasional. Nomor di kartu karyawan pabrik: bukan di sini.',
    official: true,
  },
  deceased: {
    label: 'Telah meninggal',
    ask: 'Apakah diketahui bahwa orang ini telah meninggal?',
    why: 'Agar tidak ada yang mencoba menelepon, dan kerabat diajak bicara dengan hati-hati.',
    definition: 'Menunjukkan apakah diketahui bahwa orang itu tidak lagi hidup.',
    examples:
      'Keluarga memberi tahu kami tentang pemakamannya: ya. Dua tahun tidak ada kabar darinya: tidak. Kematiannya harus diketahui.',
    official: true,
  },
  title: {
    label: 'Jabatan',
    ask: 'Apa jabatan orang ini dalam organisasi itu?',
    why: 'Ini membantu membedakan orang yang bernama sama, dan memahami apa yang bisa dilakukan seseorang.',
    definition: 'Jabatan orang itu dalam suatu organisasi',
    examples: 'Mandor; pemilik agen; kapten.',
    official: true,
  },
  mailingLatitude: {
    label: 'Garis lintang',
    ask: 'Berapa garis lintang tempat itu?',
    why: 'Di tempat rumah tidak bernomor, satu titik di peta adalah alamatnya. Hal ini tidak pernah dibagikan.',
    definition:
      'Seberapa jauh ke utara atau selatan letak tempat itu, dalam derajat desimal. Selatan bernilai negatif.',
    examples: '11.5564',
  },
  mailingLongitude: {
    label: 'Garis bujur',
    ask: 'Berapa garis bujur tempat itu?',
    why: 'Di tempat rumah tidak bernomor, satu titik di peta adalah alamatnya. Hal ini tidak pernah dibagikan.',
    definition:
      'Seberapa jauh ke timur atau barat letak tempat itu, dalam derajat desimal. Barat bernilai negatif.',
    examples: '104.9282',
  },
  highestLevelOfEducation: {
    label: 'Pendidikan tertinggi',
    ask: 'Sampai kelas atau jenjang apa Anda bersekolah?',
    why: 'Ini menunjukkan pelatihan dan pekerjaan apa yang bisa menyusul.',
    definition: 'Jenjang pendidikan tertinggi yang dicapai.',
    examples:
      'Berhenti di kelas 5: belum ada jenjang yang selesai, jadi “Pendidikan anak usia dini” atau biarkan belum dijawab.',
    official: true,
  },
  numberOfChildren: {
    label: 'Jumlah anak',
    ask: 'Berapa anak yang Anda miliki?',
    why: 'Anak-anak mungkin juga perlu bantuan, dan mungkin dalam bahaya.',
    definition: 'Berapa anak orang itu yang masih hidup, di mana pun mereka tinggal.',
    examples:
      'Dua tinggal bersamanya, satu bersama nenek: 3. Keponakan yang ia besarkan: bukan di sini, tetapi dalam jumlah tanggungan.',
  },
  numberOfDependants: {
    label: 'Jumlah tanggungan',
    ask: 'Berapa orang yang hidup dari penghasilan Anda?',
    why: 'Ini menunjukkan betapa sulitnya menjauh dari pekerjaan yang memberi upah, bahkan dari pekerjaan yang buruk.',
    definition: 'Anak dan orang dewasa yang hidup dari penghasilan atau pemberian orang itu.',
    examples: 'Dua anak, seorang ibu dan seorang adik yang bersekolah: 4.',
  },
  difficultySeeing: {
    label: 'Kesulitan melihat',
    ask: 'Apakah Anda kesulitan melihat, meskipun memakai kacamata?',
    why: 'Ini menunjukkan bantuan mana yang harus diatur secara berbeda. Ini tidak mengatakan apa pun tentang apa yang bisa diputuskan seseorang.',
    definition:
      'Seberapa besar kesulitan orang itu dalam melihat, dengan kacamata jika ia punya: salah satu dari enam pertanyaan dalam perangkat pendek Washington Group tentang fungsi tubuh.',
    examples:
      'Bisa membaca dengan baik memakai kacamata: “Tidak ada kesulitan”. Kacamatanya hilang dan tidak ada yang lain: jawab menurut keadaan hari ini, tanpa kacamata.',
  },
  difficultyHearing: {
    label: 'Kesulitan mendengar',
    ask: 'Apakah Anda kesulitan mendengar, meskipun memakai alat bantu dengar?',
    why: 'Ini menunjukkan bantuan mana yang harus diatur secara berbeda. Ini tidak mengatakan apa pun tentang apa yang bisa diputuskan seseorang.',
    definition:
      'Seberapa besar kesulitan orang itu dalam mendengar, dengan alat bantu dengar jika ia punya: salah satu dari enam pertanyaan dalam perangkat pendek Washington Group tentang fungsi tubuh.',
    examples:
      'Bisa mengikuti percakapan dengan alat bantu dengar: “Tidak ada kesulitan”. Tidak mengerti bahasa kita: itu bukan kesulitan mendengar.',
  },
  difficultyWalking: {
    label: 'Kesulitan berjalan',
    ask: 'Apakah Anda kesulitan berjalan atau naik tangga?',
    why: 'Ini menunjukkan bantuan mana yang harus diatur secara berbeda. Ini tidak mengatakan apa pun tentang apa yang bisa diputuskan seseorang.',
    definition:
      'Seberapa besar kesulitan orang itu dalam berjalan atau naik tangga: salah satu dari enam pertanyaan dalam perangkat pendek Washington Group tentang fungsi tubuh.',
    examples:
      'Hanya bisa berjalan dengan tongkat ketiak: paling sedikit “Sedikit kesulitan”, meskipun tongkat itu membantu. Dulu dilarang keluar: itu bukan kesulitan berjalan.',
  },
  difficultyRemembering: {
    label: 'Kesulitan mengingat',
    ask: 'Apakah Anda kesulitan mengingat atau berkonsentrasi?',
    why: 'Ini menunjukkan bantuan mana yang harus diatur secara berbeda. Ini tidak mengatakan apa pun tentang apa yang bisa diputuskan seseorang.',
    definition:
      'Seberapa besar kesulitan orang itu dalam mengingat atau berkonsentrasi: salah satu dari enam pertanyaan dalam perangkat pendek Washington Group tentang fungsi tubuh.',
    examples:
      'Sering lupa apa yang baru dikatakan: “Sedikit kesulitan” atau lebih, menurut orang itu sendiri. Tidak mau bercerita tentang suatu malam: tidak dihitung di sini.',
  },
  difficultySelfCare: {
    label: 'Kesulitan mengurus diri',
    ask: 'Apakah Anda kesulitan mengurus diri, seperti mandi atau berpakaian?',
    why: 'Ini menunjukkan bantuan mana yang harus diatur secara berbeda. Ini tidak mengatakan apa pun tentang apa yang bisa diputuskan seseorang.',
    definition:
      'Seberapa besar kesulitan orang itu dalam membersihkan seluruh badan atau berpakaian: salah satu dari enam pertanyaan dalam perangkat pendek Washington Group tentang fungsi tubuh.',
    examples:
      'Tidak bisa mengancingkan baju karena tangannya terluka: “Sedikit kesulitan” atau lebih, menurut orang itu sendiri. Tidak ada air untuk mandi: tidak dihitung di sini.',
  },
  difficultyCommunicating: {
    label: 'Kesulitan berkomunikasi',
    ask: 'Dalam bahasa yang biasa Anda pakai, apakah Anda kesulitan berkomunikasi, misalnya memahami atau dipahami orang lain?',
    why: 'Ini menunjukkan bantuan mana yang harus diatur secara berbeda. Ini tidak mengatakan apa pun tentang apa yang bisa diputuskan seseorang.',
    definition:
      'Seberapa besar kesulitan orang itu dalam memahami atau dipahami dalam bahasa yang biasa ia pakai: salah satu dari enam pertanyaan dalam perangkat pendek Washington Group tentang fungsi tubuh.',
    examples:
      'Lancar berbahasa Lao dan sama sekali tidak tahu bahasa kita: “Tidak ada kesulitan”. Keluarganya sendiri pun hampir tidak memahaminya: “Banyak kesulitan”.',
  },
}
