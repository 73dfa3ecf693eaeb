import type { codebookChanges as english } from '../en/codebook-changes.ts'
import type { Translated } from '../translated.ts'

export const codebookChanges: Translated<typeof english> = {
  title: 'Apa yang berubah',
  version: 'Versi {{version}}, {{day}}',
  changes: {
    first: 'Versi pertama: orang, kasus, apa yang terjadi, persetujuan dan keputusan.',
    wholeStandard:
      'Ke-84 kolom standar data IOM kini semuanya ada di sini. Sebelumnya hanya yang terpenting.',
    beforeTheInterview:
      'Pertanyaan baru sebelum wawancara: apakah aman dan tertutup, apakah kebutuhan dasar terpenuhi, siapa juru bahasanya, siapa yang ada di ruangan.',
    consentScopes:
      'Persetujuan untuk menyimpan catatan, untuk dihubungi dan untuk dirujuk ditanyakan satu per satu, terpisah dari wawancara.',
    consentDetails:
      'Persetujuan mencatat apa yang dijelaskan, bagaimana dan dalam bahasa apa diberikan, apa kata anak, dan apa yang tidak boleh dikatakan kepada siapa.',
    means:
      'Cara-cara menurut protokol PBB ditanyakan: penculikan, pemalsuan, penyalahgunaan kekuasaan dan pembayaran tidak terlihat dari cara pengendalian.',
    recruitmentDetails: 'Baru: janji, biaya, serta situs web dan aplikasi yang dipakai.',
    workDetails:
      'Baru: berapa bulan berlangsung, upah, jam kerja per hari, dan apakah memakai surat-surat sendiri.',
    industryDivisions: 'Enam industri bisa dibagi lebih rinci, seperti dalam standar.',
    provinces:
      'Provinsi perekrutan dan eksploitasi bisa dipilih untuk Kamboja, Indonesia, Filipina dan Thailand.',
    languages: 'Semua bahasa yang masih hidup bisa dipilih. Yang umum muncul lebih dulu.',
    danger:
      'Lima tanda bahaya dan bantuan yang diinginkan orang punya pertanyaan sendiri. Setiap tanda memunculkan langkah kantor Anda.',
    repeated:
      'Seseorang bisa punya berapa pun wawancara sebelumnya, rujukan, layanan, rencana, tempat di perjalanan dan komentar.',
    otherPeople: 'Anggota keluarga dan terduga pelaku bisa menjadi bagian dari kasus.',
    directory: 'Organisasi disimpan dalam satu daftar.',
    optional:
      'Pertanyaan tentang disabilitas, pendidikan dan tanggungan bisa dinyalakan di Pengaturan. Awalnya dimatikan.',
    notes:
      'Setiap jawaban bisa diberi catatan. Catatan dikunci seperti nama dan tidak pernah dibagikan.',
    deprecated:
      'Tiga kolom yang tidak lagi dipakai standar tetap dibaca dari berkas lama dan ditampilkan, tetapi tidak pernah ditanyakan.',
  },
}
