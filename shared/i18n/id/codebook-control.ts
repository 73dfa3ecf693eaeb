/** @file Methods of control. The official definitions (IOM HTCDS 2.0, CC BY 4.0), translated by us. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const controlMethod: CodeWordsOf<'controlMethod'> = {
  DebtBondage: {
    label: 'Jeratan utang',
    definition:
      'Menunjukkan apakah orang itu dipaksa bekerja untuk melunasi utang yang dibuat-buat atau yang dianggap ada. Orang itu ditipu untuk bekerja dengan bayaran sedikit atau tanpa bayaran, tanpa kendali atas utangnya. Jeratan utang didefinisikan sebagai status atau keadaan yang timbul dari janji seorang debitur untuk memberikan jasa pribadinya, atau jasa orang yang berada di bawah kendalinya, sebagai jaminan utang, jika nilai jasa itu menurut penilaian yang wajar tidak diperhitungkan untuk melunasi utang, atau jika lamanya dan sifat jasa itu tidak dibatasi dan ditetapkan (Konvensi Tambahan Perserikatan Bangsa-Bangsa 1956 tentang Penghapusan Perbudakan).',
    official: true,
  },
  TakesEarnings: {
    label: 'Mengambil penghasilan',
    definition:
      'Menunjukkan apakah orang itu mengalami keadaan ketika pelaku eksploitasi mengambil upahnya untuk mengendalikannya.',
    official: true,
  },
  RestrictsFinancialAccess: {
    label: 'Membatasi akses ke uang',
    definition:
      'Menunjukkan apakah orang itu mengalami keadaan ketika pelaku eksploitasi melarang atau membatasi aksesnya ke uang yang diperlukan untuk hidup sehari-hari atau ke keuangan pribadinya sendiri. Ini mencakup, tetapi tidak terbatas pada, menguasai rekening bank pribadi atau kartu bank/kartu kredit orang itu, atau secara terang-terangan mencuri uang pribadinya.',
    official: true,
  },
  PhysicalThreats: {
    label: 'Ancaman fisik',
    definition:
      'Ancaman untuk melukai atau membunuh orang itu. Salah satu jenis ancaman dalam definisi HTCDS.',
  },
  ThreatensChildrenFamily: {
    label: 'Mengancam anak atau keluarga',
    definition:
      'Ancaman untuk melukai anak atau keluarga, atau membuat mereka kehilangan sesuatu. Salah satu jenis ancaman dalam definisi HTCDS.',
  },
  Threats: {
    label: 'Ancaman jenis lain',
    definition:
      'Menunjukkan apakah orang itu mengalami keadaan ketika pelaku eksploitasi secara tersurat atau tersirat menyampaikan niat untuk menimbulkan bahaya atau kerugian bagi orang itu atau orang lain. Ancaman untuk melapor atau menghubungi penegak hukum agar berdampak buruk bagi orang itu atau orang lain dianggap berbeda dan dimasukkan dalam variabel MethodsOfControlThreatOfLawEnforcement.',
    official: true,
  },
  ThreatOfLawEnforcement: {
    label: 'Ancaman melibatkan polisi/imigrasi',
    definition:
      'Menunjukkan apakah orang itu mengalami keadaan ketika pelaku eksploitasi secara tersurat atau tersirat menyampaikan niat untuk menghubungi atau melibatkan penegak hukum atau pihak berwenang lain yang terkait, seperti imigrasi, agar berdampak buruk bagi orang itu atau orang lain.',
    official: true,
  },
  PsychologicalAbuse: {
    label: 'Kekerasan psikis',
    definition:
      'Menunjukkan apakah orang itu mengalami keadaan ketika pelaku eksploitasi memakai cara yang menyakiti perasaan, menipu atau licik untuk memengaruhinya. Ini dapat mencakup, tetapi tidak terbatas pada, memaki, kekerasan verbal, mempermalukan di depan orang lain, memanfaatkan ketimpangan kuasa yang nyata atau yang dirasakan, atau membuat malu dan menyalahkan orang itu. Ini juga dapat mencakup tindakan yang dimaksudkan untuk mengeksploitasi atau memanfaatkan ikatan keluarga atau ikatan asmara orang itu dengan pelaku eksploitasi.',
    official: true,
  },
  PhysicalAbuse: {
    label: 'Kekerasan fisik',
    definition:
      'Menunjukkan apakah orang itu mengalami keadaan ketika pelaku eksploitasi bertindak sehingga menyebabkan luka fisik, rasa sakit, disabilitas, kematian atau trauma bagi orang itu. Ini mencakup, tetapi tidak terbatas pada, mendorong, mencekik, mengguncang, menampar, meninju, menendang, menjambak, membakar, memberi cap atau tato, memakai senjata, atau memakai ukuran dan kekuatan tubuh terhadap orang itu. Tindakan fisik berupa kekerasan seksual dianggap berbeda dan dimasukkan dalam variabel MethodsOfControlSexualAbuse.',
    official: true,
  },
  SexualAbuse: {
    label: 'Kekerasan seksual',
    definition:
      'Menunjukkan apakah orang itu mengalami kontak seksual apa pun yang tidak diinginkan atau tidak disetujui dari pelaku eksploitasi sebagai cara untuk mengendalikannya, bukan sebagai tujuan perdagangan orang itu, agar memengaruhi perilakunya. Ini mencakup, tetapi tidak terbatas pada, memakai perbuatan, serangan atau kontak seksual sebagai hukuman atau manipulasi, atau menganggap kekerasan seksual sebagai hal biasa. Ini juga mencakup perilaku memaksa yang mengganggu kemampuan orang itu mengendalikan kehidupan reproduksinya, termasuk tetapi tidak terbatas pada memaksa atau menekan orang itu untuk mengakhiri atau meneruskan kehamilan di luar kemauannya, memanipulasi alat kontrasepsi, dengan sengaja memaparkan seseorang pada infeksi menular seksual, menghalangi kesepakatan memakai kondom, dan/atau mencoba menghamili atau menghamili orang itu tanpa persetujuannya.',
    official: true,
  },
  FalsePromises: {
    label: 'Janji palsu',
    definition:
      'Menunjukkan apakah orang itu ditipu atau dikelabui oleh pelaku eksploitasi agar masuk ke dalam keadaan eksploitatif dengan kebohongan dan dalih palsu.',
    official: true,
  },
  PsychoactiveSubstances: {
    label: 'Narkoba, alkohol atau obat-obatan',
    definition:
      'Menunjukkan apakah pelaku eksploitasi mendorong orang itu menyalahgunakan zat, memberikan zat agar orang itu menurut atau untuk memengaruhi perilakunya, atau memanfaatkan masalah penyalahgunaan zat yang sudah ada.',
    official: true,
  },
  RestrictsMovement: {
    label: 'Membatasi gerak',
    definition:
      'Menunjukkan apakah pelaku eksploitasi mengisolasi, mengurung atau membatasi gerak orang itu dengan cara apa pun, secara fisik atau sosial. Ini dapat mencakup keadaan ketika orang itu ditahan secara fisik, dicegah bergerak tanpa didampingi atau diawasi, atau ketika pelaku eksploitasi mengancam atau memberi akibat atas gerak orang itu. Ini juga dapat mencakup bentuk isolasi emosional, termasuk membatasi akses orang itu ke dukungan atau jaringan sosial, atau sering memindahkan orang itu agar ia tidak bisa membangun dukungan atau jaringan sosial.',
    official: true,
  },
  RestrictsMedicalCare: {
    label: 'Membatasi perawatan medis',
    definition:
      'Menunjukkan apakah pelaku eksploitasi membatasi akses orang itu ke layanan medis atau kesehatan. Ini mencakup, tetapi tidak terbatas pada, perawatan atau pengobatan medis yang diperlukan tidak diberikan, atau akses ke pengobatan itu dikendalikan oleh pelaku eksploitasi. Kategori ini juga mencakup keadaan ketika orang itu tidak bisa mengakses atau berhubungan dengan layanan kesehatan tanpa didampingi atau diawasi oleh pelaku eksploitasi.',
    official: true,
  },
  ExcessiveWorkingHours: {
    label: 'Jam kerja berlebihan',
    definition:
      'Menunjukkan apakah orang itu diharuskan bekerja dengan jumlah jam yang jauh melebihi kontrak atau yang dijanjikan; dapat mencakup lembur, giliran kerja larut atau tidak lazim, atau jam kerja semalaman. Ini dapat dipakai sebagai cara agar orang itu tetap terisolasi dan/atau tidak mampu mencari bantuan atau melaporkan keadaannya. Dalam beberapa hal, jam kerja bisa begitu berlebihan sehingga menyebabkan masalah kesehatan fisik dan/atau jiwa, yang juga dapat membatasi kemampuan orang itu untuk mencari bantuan atau melaporkan keadaannya.',
    official: true,
  },
  UsesChildren: {
    label: 'Memanfaatkan anak orang itu',
    definition:
      'Menunjukkan apakah pelaku eksploitasi membatasi akses orang itu kepada anak-anaknya sebagai cara pengendalian, baik melalui pemisahan, isolasi, manipulasi hak asuh, atau memindahkan anak secara fisik agar tinggal dengan orang atau keluarga yang berhubungan dengan atau dikendalikan oleh pelaku eksploitasi. Ini dapat terjadi terus-menerus atau sewaktu-waktu, dan dapat terkait dengan kendali pelaku eksploitasi atas akses anak ke layanan kesehatan, sekolah atau keluarga besar.',
    official: true,
  },
  WithholdsNecessities: {
    label: 'Menahan kebutuhan pokok',
    definition:
      'Menunjukkan apakah orang itu mengalami keadaan ketika pelaku eksploitasi menolak memberi, membatasi, atau mengancam akan menolak/membatasi kebutuhan pokok hidup seperti makanan, tempat tinggal, air, kebersihan diri, pakaian yang layak, atau barang yang diperlukan untuk menjalankan ibadah atau mengekspresikan gender.',
    official: true,
  },
  WithholdsDocuments: {
    label: 'Menahan dokumen',
    definition:
      'Menunjukkan apakah orang itu mengalami keadaan ketika pelaku eksploitasi membatasi, menghalangi atau menguasai akses orang itu ke dokumen penting, termasuk tetapi tidak terbatas pada paspor, dokumen imigrasi, izin kerja, kartu identitas, dokumen bantuan pemerintah, akta kelahiran, surat keterangan identitas gender, perintah perlindungan dari pengadilan, surat hak asuh, atau dokumen hukum, resmi atau pemerintah lainnya.',
    official: true,
  },
  Other: {
    label: 'Lainnya',
    definition:
      'Menunjukkan apakah pelaku eksploitasi memakai cara yang dimaksudkan untuk menciptakan atau mempertahankan kuasa dan kendali atas orang itu yang secara wajar tidak dapat dimasukkan ke dalam kategori mana pun di atas.',
    official: true,
  },
}
