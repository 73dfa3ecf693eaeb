import type { personDocument as english } from '../en/person-document.ts'
import type { Translated } from '../translated.ts'

export const personDocument: Translated<typeof english> = {
  title: 'Yang disimpan tentang orang ini',
  context:
    'Semua yang disimpan kantor ini tentang satu orang, di kertas untuk orang itu. Tidak ada orang lain di dalamnya.',
  open: 'Cetak yang disimpan tentang orang ini',
  back: 'Kembali ke kasus',
  language: 'Bahasa dokumen',
  check:
    'Baca setiap teks dulu. Tahan teks yang menyebut orang lain atau bisa membahayakan seseorang.',
  holdBack: 'Tahan',
  holdBackWhat: 'Tahan: {{what}}',
  give: 'Berikan lagi',
  giveWhat: 'Berikan lagi: {{what}}',
  why: 'Sebabnya',
  reason: {
    otherPerson: 'Menyebut orang lain',
    danger: 'Bisa membahayakan seseorang',
    law: 'Hukum tidak mengizinkan',
  },
  heldBack: 'Ditahan: {{reason}}',
  notWhole: 'Dokumen ini belum lengkap',
  notWholeMore:
    'Orang ini juga ada dalam kasus rekan kerja. Buka setiap kasus dan sebutkan alasannya. Lalu kembali ke sini: hanya dokumen yang lengkap dapat dicetak.',
  print: 'Cetak',
  savePdf: 'Simpan sebagai PDF',
  warnTitle: 'Dokumen ini tidak dilindungi',
  warnMore:
    'Siapa pun yang menemukan kertas atau berkasnya bisa membacanya. Berikan hanya kepada orang itu, di tempat yang aman baginya untuk menyimpannya.',
  warnDo: 'Lanjutkan',
  saved: 'Tersimpan: {{place}}',

  heading: 'Yang kami simpan tentang Anda',
  by: '{{organisation}}, {{date}}',
  rights:
    'Anda boleh meminta kami memperbaikinya, menarik persetujuan Anda, atau meminta kami menghapusnya. Tanyakan kepada siapa pun yang bekerja di sini.',
  keepSafe: 'Kertas ini tidak dilindungi. Simpan di tempat yang hanya bisa Anda baca.',
  aboutYou: 'Tentang Anda',
  inCase: 'Kasus {{code}}',
  yourPart: 'Peran Anda di dalamnya',
  answers: 'Yang dicatat',
  consents: 'Yang Anda setujui',
  decisions: 'Keputusan tentang perdagangan orang',
  sent: 'Kepada siapa data tentang Anda dikirim',
  sentLine:
    '{{organisation}}, pada {{date}}, untuk “{{purpose}}”, tanpa nama Anda. Menurut perjanjian dihapus di sana paling lambat {{deleteBy}}.',
  attachments: 'Lampiran',
  workers: 'Siapa yang menanganinya di sini',
  lookedAt: 'Pada {{date}} kami memeriksa apakah ini masih diperlukan.',
  keptUntil: 'Disimpan sampai {{date}}: {{reason}}.',
  draft: 'Wawancara dengan Anda yang belum selesai: {{code}}, dimulai pada {{date}}.',
  none: 'Tidak ada.',
}
