import type { office as english } from '../en/office.ts'
import type { Translated } from '../translated.ts'

export const office: Translated<typeof english> = {
  dangerTitle: 'Apa yang dilakukan dalam bahaya',
  dangerContext:
    'Bila wawancara menunjukkan salah satu bahaya ini, Tessera langsung menampilkan langkah dan nomor telepon Anda. Tulislah untuk orang yang sendirian di ruangan bersama seseorang yang memerlukan bantuan.',
  generalSteps: 'Sampai Anda menulis sendiri, langkah umum ini ditampilkan.',
  edit: 'Ubah langkah',
  phone: 'Nomor telepon yang dihubungi',
  phoneHint:
    'Dengan nama: “SAPA 000, perempuan dan anak”. Ditampilkan besar, tidak pernah ditelepon oleh komputer.',
  steps: 'Langkah, satu per baris',
  save: 'Simpan langkah',
  useGeneral: 'Pakai langkah umum',
  optionalTitle: 'Pertanyaan pilihan',
  optionalContext:
    'Awalnya dimatikan, karena pertanyaan yang tidak diperlukan siapa pun sebaiknya tidak diajukan. Mematikannya tidak menghapus apa pun.',
  modules: {
    disability: {
      label: 'Disabilitas',
      description:
        'Enam pertanyaan pendek dari Washington Group tentang melihat, mendengar, berjalan dan lainnya.',
    },
    education: {
      label: 'Pendidikan',
      description: 'Jenjang sekolah atau kuliah tertinggi.',
    },
    dependants: {
      label: 'Anak dan tanggungan',
      description: 'Berapa anak, dan berapa orang yang hidup dari penghasilan orang itu.',
    },
  },
  risk: {
    safety: {
      name: 'Tidak aman saat ini',
      steps:
        'Hentikan wawancara.\nBawa orang itu ke tempat yang aman dan tertutup.\nTelepon untuk meminta bantuan.\nLanjutkan hanya bila orang itu aman dan mau.',
    },
    selfHarm: {
      name: 'Pikiran melukai diri atau bunuh diri',
      steps:
        'Tetaplah bersama orang itu. Jangan tinggalkan ia sendirian.\nTanyakan dengan tenang apakah ia punya rencana atau sesuatu untuk melakukannya.\nTelepon tenaga kesehatan atau layanan krisis bersama orang itu.\nSepakati siapa yang menemaninya selama 24 jam ke depan.\nTemui ia lagi dalam 24 sampai 48 jam.',
    },
    traffickerContact: {
      name: 'Pelaku menghubungi atau berada di dekat',
      steps:
        'Jangan menjawab telepon atau pesan dari pelaku.\nTanyakan kepada orang itu apa yang menurutnya paling aman.\nPindahkan ia ke tempat aman dan jangan beri tahu siapa pun di mana.\nTelepon polisi atau mitra Anda untuk perlindungan, jika orang itu setuju.\nPeriksa apakah ponselnya membagikan lokasi.',
    },
    childAtRisk: {
      name: 'Seorang anak dalam bahaya',
      steps:
        'Beri tahu petugas perlindungan anak hari ini.\nTemani anak itu, atau kirim seseorang yang dipercaya anak itu.\nTelepon layanan bantuan anak.\nTulis hanya yang diperlukan untuk melindungi anak itu.',
    },
    family: {
      name: 'Keluarga dalam bahaya',
      steps:
        'Tanyakan siapa yang dalam bahaya, di mana, dan dari siapa.\nSepakati dengan orang itu siapa yang diperingatkan, dan bagaimana.\nTelepon mitra di dekat keluarga, jika orang itu setuju.',
    },
    health: {
      name: 'Perlu dokter sekarang',
      steps:
        'Panggil ambulans atau bawa orang itu ke klinik.\nHentikan wawancara sampai ia diperiksa.\nSetelah kekerasan seksual: obat pencegah HIV bekerja dalam 72 jam.',
    },
  },
}
