/** @file Tiers 2 and 3 of the industries. The official labels and definitions (IOM HTCDS 2.0 after ISIC Rev. 4, CC BY 4.0), translated by us. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const industryDivision: CodeWordsOf<'industryDivision'> = {
  A01: {
    label: 'Tanaman, peternakan, perburuan dan jasa',
    definition:
      'Golongan ini mencakup dua kegiatan pokok, yaitu produksi hasil tanaman dan produksi hasil hewan, termasuk juga bentuk pertanian organik, penanaman tanaman hasil rekayasa genetika dan pemeliharaan hewan hasil rekayasa genetika. Golongan ini juga mencakup kegiatan jasa yang menyertai pertanian, serta perburuan, penjebakan dan kegiatan terkait.',
    official: true,
  },
  A011: {
    label: 'Penanaman tanaman semusim',
    definition:
      'Kelompok ini mencakup semua bentuk penanaman serealia, tanaman pangan, kacang-kacangan dan biji-bijian penghasil minyak di lahan terbuka, termasuk yang dianggap pertanian organik dan penanaman tanaman hasil rekayasa genetika.',
    official: true,
  },
  A013: {
    label: 'Pembiakan tanaman',
    definition:
      'Kelompok ini mencakup produksi semua bahan tanam vegetatif, termasuk setek, anakan dan bibit, untuk pembiakan tanaman secara langsung atau untuk membuat batang bawah tempat batang atas pilihan disambungkan, yang akhirnya ditanam untuk menghasilkan tanaman.',
    official: true,
  },
  A014: {
    label: 'Peternakan',
    definition:
      'Golongan ini mencakup pemeliharaan (peternakan) dan pembiakan semua hewan, kecuali hewan air.',
    official: true,
  },
  A015: {
    label: 'Pertanian campuran',
    definition:
      'Kelompok ini mencakup produksi gabungan tanaman dan hewan tanpa kekhususan pada produksi tanaman atau hewan.',
    official: true,
  },
  A016: {
    label: 'Jasa penunjang pertanian dan pascapanen',
    definition:
      'Golongan ini mencakup kegiatan yang menyertai produksi pertanian dan kegiatan serupa pertanian yang tidak dilakukan untuk tujuan produksi (dalam arti memanen hasil pertanian), atas dasar imbalan atau kontrak. Termasuk juga kegiatan pascapanen, yang bertujuan menyiapkan hasil pertanian untuk pasar primer.',
    official: true,
  },
  A01x: {
    label: 'Kelompok lain tanaman, ternak, berburu',
    definition:
      'Dapat mencakup, tetapi tidak terbatas pada: produksi tanaman, produksi hewan, kegiatan pascapanen, jasa yang terkait dengan perburuan dan penjebakan.',
    official: true,
  },
  A02: {
    label: 'Kehutanan dan penebangan kayu',
    definition:
      'Golongan ini mencakup produksi kayu bulat untuk industri pengolahan berbasis hutan serta pengambilan dan pengumpulan hasil hutan bukan kayu yang tumbuh liar. Selain produksi kayu, kegiatan kehutanan menghasilkan produk yang hanya sedikit diolah, seperti kayu bakar, arang, serpih kayu dan kayu bulat yang dipakai tanpa diolah (misalnya tiang penyangga tambang, kayu pulp, dan sebagainya). Kegiatan ini dapat dilakukan di hutan alam atau hutan tanaman.',
    official: true,
  },
  A03: {
    label: 'Perikanan dan budi daya air',
    definition:
      'Golongan ini mencakup perikanan tangkap dan budi daya air, yaitu pemanfaatan sumber daya ikan dari lingkungan laut, payau atau air tawar, dengan tujuan menangkap atau mengumpulkan ikan, krustasea, moluska serta organisme dan hasil laut lain, misalnya tumbuhan air, mutiara, spons, dan sebagainya. Termasuk juga kegiatan yang biasanya menyatu dengan proses produksi untuk usaha sendiri, misalnya penyemaian tiram untuk produksi mutiara.',
    official: true,
  },
  A031: {
    label: 'Perikanan atau budi daya laut',
    definition:
      'Kelompok ini mencakup penangkapan ikan secara komersial di samudra dan perairan pantai, pengambilan krustasea dan moluska laut, penangkapan paus, pengambilan hewan laut: penyu, asidia, tunikata, bulu babi, dan sebagainya. Kelompok ini juga mencakup kegiatan kapal yang sekaligus menangkap serta mengolah dan mengawetkan ikan, dan pengumpulan organisme serta bahan laut lain: mutiara alam, spons, karang dan ganggang.',
    official: true,
  },
  A032: {
    label: 'Perikanan atau budi daya air tawar',
    definition:
      'Kelompok ini mencakup penangkapan ikan secara komersial di perairan darat, pengambilan krustasea dan moluska air tawar, dan pengambilan hewan air tawar. Kelompok ini juga mencakup pengumpulan bahan dari air tawar.',
    official: true,
  },
  C10: {
    label: 'Industri makanan',
    definition:
      'Golongan ini mencakup pengolahan hasil pertanian, kehutanan dan perikanan menjadi makanan untuk manusia atau hewan, dan mencakup produksi berbagai hasil antara yang bukan langsung makanan. Kegiatan ini sering menghasilkan produk ikutan yang nilainya lebih besar atau lebih kecil (misalnya kulit dari pemotongan hewan, atau bungkil dari produksi minyak).',
    official: true,
  },
  C11: {
    label: 'Industri minuman',
    definition:
      'Golongan ini mencakup pembuatan minuman, seperti minuman tanpa alkohol dan air mineral, pembuatan minuman beralkohol terutama melalui fermentasi, bir dan anggur, dan pembuatan minuman beralkohol hasil penyulingan.',
    official: true,
  },
  C12: {
    label: 'Industri tembakau',
    definition:
      'Golongan ini mencakup pengolahan hasil pertanian, yaitu tembakau, menjadi bentuk yang cocok untuk konsumsi akhir.',
    official: true,
  },
  C13: {
    label: 'Industri tekstil',
    definition:
      'Golongan ini mencakup penyiapan dan pemintalan serat tekstil serta penenunan tekstil, penyempurnaan tekstil dan pakaian jadi, pembuatan barang tekstil jadi, kecuali pakaian, misalnya linen rumah tangga, selimut, permadani, tali-temali, dan sebagainya.',
    official: true,
  },
  C14: {
    label: 'Industri pakaian jadi',
    definition:
      'Golongan ini mencakup semua penjahitan (siap pakai atau pesanan), dari segala bahan, misalnya kulit, kain, kain rajut dan kain kait, dan sebagainya, untuk segala jenis pakaian, misalnya pakaian luar, pakaian dalam untuk laki-laki, perempuan atau anak-anak; pakaian kerja, pakaian resmi atau santai, dan sebagainya, serta aksesori.',
    official: true,
  },
  C15: {
    label: 'Industri kulit dan produk terkait',
    definition:
      'Golongan ini mencakup pengolahan dan pewarnaan bulu serta pengubahan kulit mentah menjadi kulit dengan penyamakan atau pengawetan, dan pembuatan produk dari kulit untuk konsumsi akhir. Ini juga mencakup pembuatan produk serupa dari bahan lain (kulit tiruan atau pengganti kulit), seperti alas kaki karet, koper tekstil, dan sebagainya. Produk dari pengganti kulit termasuk di sini, karena dibuat dengan cara yang serupa dengan produk kulit (misalnya koper) dan sering dihasilkan di unit yang sama.',
    official: true,
  },
  C16: {
    label: 'Industri kayu, gabus dan anyaman',
    definition:
      'Menggergaji dan mengetam kayu, serta membuat barang dari kayu, gabus, jerami dan bahan anyaman, kecuali furnitur. Di sini standar mengulang teksnya untuk kulit, jadi kata-kata ini milik kami.',
  },
  C17: {
    label: 'Industri kertas dan barang dari kertas',
    definition:
      'Golongan ini mencakup pembuatan pulp, kertas dan produk kertas olahan. Pembuatan produk ini dikelompokkan bersama karena merupakan rangkaian proses yang berhubungan secara vertikal. Lebih dari satu kegiatan sering dilakukan dalam satu unit. Pada dasarnya ada tiga kegiatan: Pembuatan pulp yaitu memisahkan serat selulosa dari kotoran lain dalam kayu atau kertas bekas. Pembuatan kertas yaitu menjalin serat itu menjadi lembaran. Produk kertas olahan dibuat dari kertas dan bahan lain dengan berbagai teknik pemotongan dan pembentukan, termasuk pelapisan dan laminasi. Barang kertas itu boleh dicetak, misalnya kertas dinding, kertas kado, dan sebagainya, selama pencetakan informasi bukan tujuan utamanya.',
    official: true,
  },
  C18: {
    label: 'Pencetakan dan reproduksi media rekaman',
    definition:
      'Golongan ini mencakup pencetakan produk, seperti surat kabar, buku, terbitan berkala, formulir usaha, kartu ucapan dan bahan lain, serta kegiatan penunjang terkait, seperti penjilidan buku, jasa pembuatan pelat, dan pencitraan data. Kegiatan penunjang yang termasuk di sini adalah bagian tak terpisahkan dari industri percetakan, dan produk (pelat cetak, buku terjilid, atau cakram atau berkas komputer) yang menjadi bagian tak terpisahkan dari industri percetakan hampir selalu disediakan oleh kegiatan ini. Proses yang dipakai dalam pencetakan mencakup berbagai cara memindahkan gambar dari pelat, kasa atau berkas komputer ke suatu media, seperti kertas, plastik, logam, barang tekstil atau kayu.',
    official: true,
  },
  C19: {
    label: 'Industri kokas dan minyak olahan',
    definition:
      'Golongan ini mencakup pengubahan minyak mentah dan batu bara menjadi produk yang dapat dipakai. Proses yang utama adalah penyulingan minyak bumi, yaitu pemisahan minyak mentah menjadi komponen produk dengan teknik seperti perengkahan dan distilasi. Golongan ini juga mencakup pembuatan produk khas untuk usaha sendiri, misalnya kokas, butana, propana, bensin, minyak tanah, minyak bakar, dan sebagainya, serta jasa pengolahan, misalnya penyulingan pesanan. Golongan ini mencakup pembuatan gas seperti etana, propana dan butana sebagai hasil kilang minyak.',
    official: true,
  },
  C20: {
    label: 'Industri kimia',
    definition:
      'Golongan ini mencakup pengubahan bahan mentah organik dan anorganik melalui proses kimia dan pembentukan produk. Golongan ini membedakan produksi bahan kimia dasar, yang membentuk kelompok industri pertama, dari produksi hasil antara dan hasil akhir dari pengolahan lebih lanjut bahan kimia dasar, yang membentuk kelompok industri lainnya.',
    official: true,
  },
  C21: {
    label: 'Industri farmasi dan obat',
    definition:
      'Golongan ini mencakup pembuatan produk farmasi dasar dan sediaan farmasi. Ini juga mencakup pembuatan produk obat kimia dan produk obat tumbuhan.',
    official: true,
  },
  C22: {
    label: 'Industri karet dan plastik',
    definition:
      'Golongan ini mencakup pembuatan produk karet dan plastik. Golongan ini dicirikan oleh bahan mentah yang dipakai dalam proses pembuatan. Namun, ini tidak berarti bahwa pembuatan semua produk dari bahan ini digolongkan di sini.',
    official: true,
  },
  C23: {
    label: 'Industri galian bukan logam lainnya',
    definition:
      'Golongan ini mencakup kegiatan pengolahan yang terkait dengan satu zat asal mineral. Golongan ini mencakup pembuatan kaca dan barang dari kaca, misalnya kaca lembaran, kaca berongga, serat, barang kaca teknis, dan sebagainya, produk keramik, ubin dan produk tanah liat bakar, serta semen dan plester, dari bahan mentah sampai barang jadi. Pembuatan batu dan produk mineral lain yang dibentuk dan diselesaikan juga termasuk dalam golongan ini.',
    official: true,
  },
  C24: {
    label: 'Industri logam dasar',
    definition:
      'Golongan ini mencakup kegiatan peleburan dan/atau pemurnian logam besi dan bukan besi dari bijih, besi kasar atau besi tua, dengan teknik elektrometalurgi dan teknik metalurgi lain. Golongan ini juga mencakup pembuatan paduan logam dan paduan super dengan menambahkan unsur kimia lain pada logam murni. Hasil peleburan dan pemurnian, biasanya dalam bentuk ingot, dipakai dalam kegiatan penggilingan, penarikan dan ekstrusi untuk membuat produk seperti pelat, lembaran, strip, batang, tongkat, kawat, tabung, pipa dan profil berongga, dan dalam bentuk cair untuk membuat coran dan produk logam dasar lain.',
    official: true,
  },
  C25: {
    label: 'Industri barang logam, bukan mesin',
    definition:
      'Golongan ini mencakup pembuatan produk logam “murni” (seperti bagian, wadah dan struktur), biasanya dengan fungsi diam dan tidak bergerak, berbeda dengan golongan-golongan berikutnya, yang mencakup pembuatan gabungan atau rakitan produk logam seperti itu (kadang dengan bahan lain) menjadi unit yang lebih rumit yang, kecuali jika murni bersifat listrik, elektronik atau optik, bekerja dengan bagian yang bergerak. Pembuatan senjata dan amunisi juga termasuk dalam golongan ini.',
    official: true,
  },
  C26: {
    label: 'Industri komputer, elektronik dan optik',
    definition:
      'Golongan ini mencakup pembuatan komputer, perangkat tambahan komputer, peralatan komunikasi dan produk elektronik serupa, serta pembuatan komponen untuk produk itu. Proses produksi dalam golongan ini dicirikan oleh perancangan dan pemakaian sirkuit terpadu serta penerapan teknologi miniaturisasi yang sangat khusus. Golongan ini juga memuat pembuatan elektronik konsumen, peralatan pengukuran, pengujian, navigasi dan kendali, peralatan radiasi, elektromedis dan elektroterapi, alat dan peralatan optik, serta pembuatan media magnetik dan optik.',
    official: true,
  },
  C27: {
    label: 'Industri peralatan listrik',
    definition:
      'Golongan ini mencakup pembuatan produk yang membangkitkan, menyalurkan dan memakai tenaga listrik. Termasuk juga pembuatan lampu listrik, peralatan sinyal dan peralatan listrik rumah tangga.',
    official: true,
  },
  C28: {
    label: 'Industri mesin dan perlengkapan lain',
    definition:
      'Golongan ini mencakup pembuatan mesin dan perlengkapan yang bekerja sendiri pada bahan secara mekanis atau termal atau melakukan pekerjaan pada bahan (seperti penanganan, penyemprotan, penimbangan atau pengemasan), termasuk komponen mekanisnya yang menghasilkan dan menerapkan gaya, serta bagian utama yang dibuat khusus. Ini mencakup pembuatan alat tetap dan bergerak atau genggam, baik yang dirancang untuk pemakaian industri, bangunan dan teknik sipil, pertanian maupun rumah tangga. Pembuatan peralatan khusus untuk angkutan penumpang atau barang dalam kawasan terbatas juga termasuk dalam golongan ini.',
    official: true,
  },
  C29: {
    label: 'Industri kendaraan bermotor dan trailer',
    definition:
      'Golongan ini mencakup pembuatan kendaraan bermotor untuk mengangkut penumpang atau barang. Pembuatan berbagai bagian dan aksesori, serta pembuatan trailer dan semitrailer, termasuk di sini.',
    official: true,
  },
  C30: {
    label: 'Industri alat angkutan lainnya',
    definition:
      'Golongan ini mencakup pembuatan alat angkutan seperti pembuatan kapal dan perahu, pembuatan gerbong dan lokomotif kereta api, pesawat udara dan wahana antariksa, serta pembuatan bagian-bagiannya.',
    official: true,
  },
  C31: {
    label: 'Industri furnitur',
    definition:
      'Golongan ini mencakup pembuatan furnitur dan produk terkait dari bahan apa pun kecuali batu, beton dan keramik. Proses yang dipakai dalam pembuatan furnitur adalah cara baku membentuk bahan dan merakit komponen, termasuk memotong, mencetak dan melapisi. Rancangan barang, baik dari segi keindahan maupun fungsi, adalah segi penting dari proses produksi.',
    official: true,
  },
  C32: {
    label: 'Industri pengolahan lainnya',
    definition:
      'Golongan ini mencakup pembuatan berbagai barang yang tidak tercakup di bagian lain klasifikasi. Karena ini golongan sisa, proses produksi, bahan masukan dan pemakaian barang yang dihasilkan bisa sangat beragam, dan ukuran biasa untuk mengelompokkan kelompok ke dalam golongan tidak diterapkan di sini.',
    official: true,
  },
  C33: {
    label: 'Perbaikan dan pemasangan mesin',
    definition:
      'Golongan ini mencakup perbaikan khusus atas barang yang dihasilkan dalam industri pengolahan dengan tujuan memulihkan mesin, perlengkapan dan produk lain agar berfungsi kembali. Termasuk pemberian perawatan umum atau rutin (yaitu servis) atas produk itu agar bekerja dengan baik serta mencegah kerusakan dan perbaikan yang tidak perlu.',
    official: true,
  },
  H49: {
    label: 'Angkutan darat dan lewat pipa',
    definition:
      'Golongan ini mencakup angkutan penumpang dan barang lewat jalan dan rel, serta angkutan barang lewat pipa.',
    official: true,
  },
  H50: {
    label: 'Angkutan air',
    definition:
      'Golongan ini mencakup angkutan penumpang atau barang lewat air, terjadwal atau tidak. Termasuk juga pengoperasian kapal tunda atau kapal dorong, kapal tamasya, pesiar atau wisata, feri, taksi air, dan sebagainya.',
    official: true,
  },
  H51: {
    label: 'Angkutan udara',
    definition:
      'Golongan ini mencakup angkutan penumpang atau barang lewat udara atau antariksa. Golongan ini tidak mencakup perombakan pesawat atau mesin pesawat dan kegiatan penunjang, seperti pengoperasian bandar udara. Golongan ini juga tidak mencakup kegiatan yang memakai pesawat tetapi bukan untuk pengangkutan, seperti penyemprotan tanaman, iklan udara atau pemotretan udara.',
    official: true,
  },
  H52: {
    label: 'Pergudangan dan penunjang angkutan',
    definition:
      'Golongan ini mencakup pergudangan dan kegiatan penunjang angkutan, seperti pengoperasian prasarana angkutan, misalnya bandar udara, pelabuhan, terowongan, jembatan, dan sebagainya, kegiatan agen angkutan dan penanganan barang.',
    official: true,
  },
  H53: {
    label: 'Pos dan kurir',
    definition:
      'Golongan ini mencakup kegiatan pos dan kurir, seperti pengambilan, pengangkutan dan pengantaran surat dan paket dengan berbagai pengaturan. Pengantaran setempat dan jasa kurir pesan juga termasuk.',
    official: true,
  },
  I55: {
    label: 'Terutama akomodasi',
    definition:
      'Tujuan resmi utama usaha adalah jasa akomodasi. Hotel, hotel resor, motel, wisma tamu, penginapan, hostel pemuda, penginapan dengan sarapan, flat dan bungalo bagi pengunjung, lainnya (dapat mencakup, tetapi tidak terbatas pada: rumah liburan, suite/hotel apartemen, chalet, pondok dan kabin yang diurus sendiri, asrama mahasiswa, asrama sekolah, asrama pekerja, rumah kos dan indekos, gerbong tidur kereta api).',
    official: true,
  },
  I561: {
    label: 'Terutama makanan',
    definition:
      'Tujuan resmi utama usaha adalah jasa makanan. Restoran, restoran cepat saji, jasa antar ke rumah, kegiatan kontraktor jasa makanan, pengoperasian konsesi makanan di tempat olahraga dan fasilitas serupa, pengoperasian kantin atau kafetaria atas dasar konsesi. Lainnya (dapat mencakup, tetapi tidak terbatas pada: penyiapan makanan di kios pasar, rumah makan bawa pulang, gerobak makanan keliling, penjual es krim dengan truk).',
    official: true,
  },
  I563: {
    label: 'Terutama minuman',
    definition:
      'Tujuan resmi utama usaha adalah jasa minuman. Bar, kedai minum, ruang koktail, diskotek (dengan penyajian minuman sebagai yang utama), kedai bir dan pub, lainnya (dapat mencakup, tetapi tidak terbatas pada, kedai jus buah dan penjual minuman keliling).',
    official: true,
  },
  N77: {
    label: 'Penyewaan dan sewa guna usaha',
    definition:
      'Golongan ini mencakup penyewaan dan sewa guna usaha aset berwujud dan aset tak berwujud nonkeuangan, termasuk berbagai barang berwujud, seperti mobil, komputer, barang konsumsi serta mesin dan perlengkapan industri, kepada pelanggan dengan imbalan pembayaran sewa berkala.',
    official: true,
  },
  N78: {
    label: 'Ketenagakerjaan',
    definition:
      'Golongan ini mencakup kegiatan mendaftar lowongan kerja dan merujuk atau menempatkan pelamar kerja, yang orangnya bukan pegawai agen tenaga kerja itu, menyediakan pekerja untuk usaha klien selama jangka waktu terbatas guna menambah tenaga kerja klien, dan kegiatan menyediakan sumber daya manusia serta jasa pengelolaan sumber daya manusia bagi pihak lain atas dasar kontrak atau imbalan. Golongan ini juga mencakup pencarian dan penempatan eksekutif serta kegiatan agen pencari pemain teater.',
    official: true,
  },
  N79: {
    label: 'Agen perjalanan, tur dan reservasi',
    definition:
      'Golongan ini mencakup jasa yang terkait dengan keamanan, seperti: jasa penyelidikan dan detektif; jasa penjagaan dan patroli; pengambilan dan pengantaran uang, tanda terima, atau barang berharga lain dengan petugas dan perlengkapan untuk melindunginya dalam perjalanan; pengoperasian sistem alarm keamanan elektronik, seperti alarm pencuri dan kebakaran, yang kegiatannya berpusat pada pemantauan sistem itu dari jauh, tetapi sering juga melibatkan penjualan, pemasangan dan perbaikan. Jika bagian yang terakhir ini disediakan terpisah, bagian itu tidak termasuk dalam golongan ini dan digolongkan ke perdagangan eceran, konstruksi, dan sebagainya.',
    official: true,
  },
  N81: {
    label: 'Jasa gedung, kebersihan dan pertamanan',
    definition:
      'Golongan ini mencakup penyediaan sejumlah jasa penunjang umum, seperti penyediaan gabungan jasa penunjang di dalam fasilitas klien, pembersihan bagian dalam dan luar segala jenis bangunan, pembersihan mesin industri, pembersihan kereta, bus, pesawat, dan sebagainya, pembersihan bagian dalam tangki darat dan laut, disinfeksi dan pembasmian hama untuk bangunan, kapal, kereta, dan sebagainya, pembersihan botol, penyapuan jalan, pembersihan salju dan es, penyediaan jasa perawatan dan pemeliharaan lanskap, serta penyediaan jasa itu bersama perancangan rencana lanskap dan/atau pembangunan (yaitu pemasangan) jalan setapak, dinding penahan, dek, pagar, kolam dan struktur serupa.',
    official: true,
  },
  N82: {
    label: 'Administrasi kantor dan penunjang usaha',
    definition:
      'Golongan ini mencakup penyediaan berbagai jasa administrasi kantor sehari-hari, serta fungsi penunjang usaha rutin yang berkelanjutan bagi pihak lain, atas dasar kontrak atau imbalan. Golongan ini juga mencakup semua kegiatan jasa penunjang yang biasanya disediakan bagi usaha yang tidak digolongkan di bagian lain.',
    official: true,
  },
}
