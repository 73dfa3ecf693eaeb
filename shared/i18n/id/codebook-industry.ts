/** @file Industries. The official labels and definitions (IOM HTCDS 2.0 after ISIC Rev. 4, CC BY 4.0), translated by us in the words of Indonesia’s own classification (KBLI). */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const industry: CodeWordsOf<'industry'> = {
  A_AgricultureForestryAndFishing: {
    label: 'Pertanian, kehutanan dan perikanan',
    definition:
      'Golongan ini mencakup pemanfaatan sumber daya alam nabati dan hewani, yang terdiri atas kegiatan bercocok tanam, memelihara dan membiakkan hewan, memanen kayu dan tanaman lain, hewan atau hasil hewan dari lahan pertanian atau habitat alaminya.',
    official: true,
  },
  x_Fishing: {
    label: 'Perikanan dan budi daya air',
    definition:
      'Pekerjaan di kapal ikan, di tambak ikan atau udang, serta pengumpulan hasil di laut atau di air tawar. Dalam HTCDS termasuk pertanian, kehutanan dan perikanan.',
  },
  B_MiningAndQuarrying: {
    label: 'Pertambangan dan penggalian',
    definition:
      'Golongan ini mencakup pengambilan mineral yang terdapat secara alami dalam bentuk padat (batu bara dan bijih), cair (minyak bumi) atau gas (gas alam). Pengambilan dapat dilakukan dengan berbagai cara, seperti penambangan bawah tanah atau permukaan, pengoperasian sumur, penambangan dasar laut, dan sebagainya. Golongan ini juga mencakup kegiatan tambahan untuk menyiapkan bahan mentah agar dapat dipasarkan, misalnya penghancuran, penggilingan, pembersihan, pengeringan, pemilahan, pemekatan bijih, pencairan gas alam dan penggumpalan bahan bakar padat. Pekerjaan ini sering dilakukan oleh unit yang mengambil sumber daya itu dan/atau unit lain di dekatnya. Kegiatan pertambangan dikelompokkan ke dalam golongan pokok, golongan dan kelompok menurut mineral utama yang dihasilkan.',
    official: true,
  },
  C_Manufacturing: {
    label: 'Industri pengolahan',
    definition:
      'Golongan ini mencakup pengubahan bahan, zat atau komponen secara fisik atau kimia menjadi produk baru, meskipun hal ini tidak dapat dipakai sebagai satu-satunya ukuran umum untuk menetapkan industri pengolahan (lihat catatan tentang pengolahan limbah di bawah). Bahan, zat atau komponen yang diubah adalah bahan mentah hasil pertanian, kehutanan, perikanan, pertambangan atau penggalian, serta hasil kegiatan pengolahan lain. Perubahan, pembaruan atau rekonstruksi barang yang besar umumnya dianggap sebagai pengolahan. Unit pengolahan sering disebut pabrik atau kilang, dan biasanya memakai mesin bertenaga serta peralatan untuk menangani bahan. Namun, unit yang mengubah bahan atau zat menjadi produk baru dengan tangan atau di rumah pekerja, dan unit yang menjual kepada masyarakat umum produk yang dibuat di tempat yang sama, seperti toko roti dan penjahit pesanan, juga termasuk di sini. Unit pengolahan dapat mengolah bahan sendiri atau menyerahkan pengolahannya kepada unit lain berdasarkan kontrak. Kedua jenis unit ini termasuk dalam industri pengolahan. Hasil proses pengolahan dapat berupa barang jadi, yaitu siap dipakai atau dikonsumsi, atau barang setengah jadi, yaitu menjadi masukan untuk pengolahan selanjutnya. Sebagai contoh, hasil pemurnian alumina adalah masukan untuk produksi aluminium primer; aluminium primer adalah masukan untuk penarikan kawat aluminium; dan kawat aluminium adalah masukan untuk pembuatan produk kawat.',
    official: true,
  },
  D_ElectricityGasSteamAndAirConditioningSupply: {
    label: 'Listrik, gas, uap dan udara dingin',
    definition:
      'Golongan ini mencakup kegiatan penyediaan tenaga listrik, gas alam, uap, air panas dan sejenisnya melalui prasarana tetap (jaringan) kabel, saluran dan pipa. Ukuran jaringan tidak menentukan; termasuk juga penyaluran listrik, gas, uap, air panas dan sejenisnya di kawasan industri atau bangunan tempat tinggal. Karena itu golongan ini mencakup pengoperasian perusahaan listrik dan gas yang membangkitkan, mengendalikan dan menyalurkan tenaga listrik atau gas. Termasuk juga penyediaan uap dan udara dingin.',
    official: true,
  },
  E_WaterSupplySewerageWasteManagement: {
    label: 'Air, air limbah, sampah dan remediasi',
    definition:
      'Golongan ini mencakup kegiatan yang berkaitan dengan pengelolaan (termasuk pengumpulan, pengolahan dan pembuangan) berbagai bentuk limbah, seperti limbah industri atau rumah tangga yang padat atau tidak padat, serta lokasi yang tercemar. Hasil proses pengolahan limbah atau air limbah dapat dibuang atau menjadi masukan untuk proses produksi lain. Kegiatan penyediaan air juga dikelompokkan di sini, karena sering dilakukan bersama dengan, atau oleh unit yang juga melakukan, pengolahan air limbah.',
    official: true,
  },
  F_Construction: {
    label: 'Konstruksi',
    definition:
      'Golongan ini mencakup pembangunan umum segala jenis bangunan. Ini mencakup pekerjaan baru, perbaikan, penambahan dan perubahan, pendirian bangunan atau struktur prefabrikasi di lokasi, serta pembangunan yang bersifat sementara.',
    official: true,
  },
  G_WholesaleAndRetailTradeRepairOfMotorVehicles: {
    label: 'Perdagangan; perbaikan mobil dan motor',
    definition:
      'Golongan ini mencakup penjualan besar dan eceran (yaitu penjualan tanpa pengubahan) segala jenis barang dan pemberian jasa yang menyertai penjualan barang itu. Perdagangan besar dan eceran adalah langkah terakhir dalam penyaluran barang. Barang yang dibeli dan dijual juga disebut barang dagangan. Termasuk juga di sini perbaikan mobil dan sepeda motor.',
    official: true,
  },
  H_TransportationAndStorage: {
    label: 'Pengangkutan dan pergudangan',
    definition:
      'Golongan ini mencakup penyediaan angkutan penumpang atau barang, terjadwal atau tidak, lewat rel, pipa, jalan, air atau udara, dan kegiatan terkait seperti terminal dan parkir, penanganan barang, penyimpanan, dan sebagainya. Termasuk di sini penyewaan alat angkutan dengan sopir atau operator. Termasuk juga kegiatan pos dan kurir.',
    official: true,
  },
  I_AccommodationAndFoodServiceActivities: {
    label: 'Akomodasi dan penyediaan makan minum',
    definition:
      'Golongan ini mencakup penyediaan akomodasi jangka pendek bagi pengunjung dan pelancong lain, serta penyediaan makanan lengkap dan minuman yang siap dikonsumsi segera. Jumlah dan jenis jasa tambahan yang disediakan dalam golongan ini sangat beragam.',
    official: true,
  },
  J_InformationAndCommunication: {
    label: 'Informasi dan komunikasi',
    definition:
      'Ini mencakup, tetapi tidak terbatas pada: produksi film, video dan program televisi, rekaman suara dan penerbitan musik, pemrograman dan penyiaran, telekomunikasi.',
    official: true,
  },
  K_FinancialAndInsuranceActivities: {
    label: 'Keuangan dan asuransi',
    definition:
      'Mencakup kegiatan jasa keuangan, termasuk asuransi, reasuransi dan dana pensiun, serta kegiatan penunjang jasa keuangan. Golongan ini juga mencakup kegiatan memegang aset, seperti kegiatan perusahaan induk dan kegiatan perwalian, dana dan badan keuangan serupa.',
    official: true,
  },
  L_RealEstateActivities: {
    label: 'Real estat',
    definition:
      'Golongan ini mencakup kegiatan bertindak sebagai pemberi sewa, agen dan/atau perantara dalam satu atau lebih hal berikut: menjual atau membeli real estat, menyewakan real estat, memberi jasa real estat lain seperti menilai real estat atau bertindak sebagai agen penampung dana real estat. Kegiatan dalam golongan ini dapat dilakukan atas properti sendiri atau sewaan, dan dapat dilakukan atas dasar imbalan atau kontrak. Termasuk juga pembangunan bangunan yang disertai dengan mempertahankan kepemilikan atau menyewakan bangunan itu.',
    official: true,
  },
  M_ProfessionalScientificAndTechnicalActivities: {
    label: 'Jasa profesional, ilmiah dan teknis',
    definition:
      'Golongan ini mencakup kegiatan profesional, ilmiah dan teknis yang khusus. Kegiatan ini memerlukan pelatihan tingkat tinggi, serta menyediakan pengetahuan dan keterampilan khusus bagi pengguna. Contohnya: -Kegiatan hukum dan akuntansi -Kegiatan kantor pusat; konsultasi manajemen -Kegiatan arsitektur dan keinsinyuran; pengujian dan analisis teknis -Penelitian dan pengembangan ilmiah -Periklanan dan riset pasar -Kegiatan profesional, ilmiah dan teknis lain -Kegiatan kesehatan hewan.',
    official: true,
  },
  N_AdministrativeAndSupportServiceActivities: {
    label: 'Jasa administrasi dan penunjang usaha',
    definition:
      'Golongan ini mencakup berbagai kegiatan yang menunjang jalannya usaha secara umum.',
    official: true,
  },
  O_PublicAdministrationAndDefence: {
    label: 'Pemerintah, pertahanan, jaminan sosial',
    definition:
      'Golongan ini mencakup kegiatan yang bersifat pemerintahan, yang biasanya dilakukan oleh administrasi pemerintah. Ini mencakup penetapan dan penafsiran hukum atas undang-undang dan peraturan turunannya, serta pengelolaan program berdasarkan itu, kegiatan legislatif, perpajakan, pertahanan negara, ketertiban dan keamanan umum, keimigrasian, urusan luar negeri dan pengelolaan program pemerintah. Golongan ini juga mencakup kegiatan jaminan sosial wajib.',
    official: true,
  },
  P_Education: {
    label: 'Pendidikan',
    definition:
      'Golongan ini mencakup pendidikan pada jenjang apa pun atau untuk profesi apa pun, lisan atau tertulis, serta lewat radio, televisi atau sarana komunikasi lain. Ini mencakup pendidikan oleh berbagai lembaga dalam sistem sekolah biasa pada berbagai jenjangnya, serta pendidikan orang dewasa, program keaksaraan, dan sebagainya. Termasuk juga sekolah dan akademi militer, sekolah di penjara, dan sebagainya pada jenjangnya masing-masing. Golongan ini mencakup pendidikan negeri maupun swasta.',
    official: true,
  },
  Q_HumanHealthAndSocialWorkActivities: {
    label: 'Kesehatan manusia dan kegiatan sosial',
    definition:
      'Golongan ini mencakup penyediaan kegiatan kesehatan dan kegiatan sosial. Kegiatannya sangat luas, mulai dari perawatan kesehatan oleh tenaga medis terlatih di rumah sakit dan fasilitas lain, kegiatan perawatan di panti yang masih melibatkan perawatan kesehatan pada tingkat tertentu, hingga kegiatan sosial tanpa keterlibatan tenaga kesehatan sama sekali.',
    official: true,
  },
  R_ArtsEntertainmentAndRecreation: {
    label: 'Kesenian, hiburan dan rekreasi',
    definition:
      'Golongan ini mencakup berbagai kegiatan untuk memenuhi minat budaya, hiburan dan rekreasi masyarakat umum, termasuk pertunjukan langsung, pengoperasian museum, perjudian, olahraga dan rekreasi.',
    official: true,
  },
  S_OtherServiceActivities: {
    label: 'Jasa lainnya',
    definition:
      'Golongan ini (sebagai kategori sisa) mencakup kegiatan organisasi keanggotaan, perbaikan komputer serta barang pribadi dan rumah tangga, dan berbagai kegiatan jasa perorangan yang tidak tercakup di bagian lain klasifikasi.',
    official: true,
  },
  x_DomesticWork: {
    label: 'Pekerjaan rumah tangga',
    definition:
      'Pekerjaan di dalam atau untuk rumah tangga: membersihkan, memasak, mengasuh anak atau orang tua, berkebun, menyopir. Dalam HTCDS termasuk kegiatan rumah tangga sebagai pemberi kerja.',
  },
  T_ActivitiesOfHouseholdsAsEmployers: {
    label: 'Rumah tangga sebagai pemberi kerja',
    definition:
      'Golongan ini mencakup kegiatan rumah tangga sebagai pemberi kerja bagi pekerja rumah tangga. Selain itu, golongan ini mencakup kegiatan rumah tangga yang menghasilkan barang untuk kebutuhan sendiri dan menghasilkan jasa yang tidak dapat dibedakan.',
    official: true,
  },
  U_ActivitiesOfExtraterritorialOrganizations: {
    label: 'Badan internasional, ekstrateritorial',
    definition:
      'Kelompok ini mencakup kegiatan organisasi internasional seperti Perserikatan Bangsa-Bangsa dan badan khusus dalam sistem Perserikatan Bangsa-Bangsa, badan regional dan sebagainya, Dana Moneter Internasional, Bank Dunia, Organisasi Pabean Dunia, Organisasi Kerja Sama dan Pembangunan Ekonomi, Organisasi Negara-Negara Pengekspor Minyak Bumi, Masyarakat Eropa, Asosiasi Perdagangan Bebas Eropa, dan sebagainya. Kelompok ini juga mencakup kegiatan perwakilan diplomatik dan konsuler bila ditetapkan menurut negara tempatnya berada, bukan menurut negara yang diwakilinya.',
    official: true,
  },
}
