import type { CodeWordsOf } from '../codebook-shape.ts'

export const missingReason: CodeWordsOf<'missingReason'> = {
  unknown: { label: 'Tidak diketahui', definition: 'Sudah ditanyakan, dan orang itu tidak tahu.' },
  notAsked: {
    label: 'Tidak ditanyakan',
    definition: 'Belum ada yang bertanya, atau lebih baik tidak ditanyakan.',
  },
  declined: {
    label: 'Tidak mau mengatakan',
    definition: 'Sudah ditanyakan, dan orang itu memilih tidak menjawab. Itu haknya.',
  },
  notApplicable: {
    label: 'Tidak berlaku',
    definition: 'Pertanyaan ini tidak sesuai untuk orang ini.',
  },
}

export const answerSource: CodeWordsOf<'answerSource'> = {
  told: { label: 'Dikatakan orang itu', definition: 'Orang itu sendiri yang mengatakannya.' },
  document: {
    label: 'Dokumen',
    definition: 'Terlihat dalam dokumen, seperti paspor atau kontrak.',
  },
  thirdParty: {
    label: 'Orang lain',
    definition: 'Dikatakan oleh keluarga, polisi atau organisasi lain.',
  },
  observed: { label: 'Diamati', definition: 'Dilihat atau disimpulkan oleh petugas.' },
}

export const consentScope: CodeWordsOf<'consentScope'> = {
  interview: {
    label: 'Wawancara',
    definition:
      'Kami berbicara dengan Anda tentang apa yang terjadi, untuk mengetahui bagaimana kami bisa membantu.',
  },
  caseRecord: {
    label: 'Penyimpanan catatan kasus',
    definition:
      'Kami menyimpan dengan aman apa yang Anda ceritakan, agar kami bisa terus membantu Anda. Jika Anda menolak, kami hanya menyimpan yang wajib disimpan.',
  },
  contact: {
    label: 'Menghubungi Anda lagi',
    definition:
      'Kami boleh menelepon atau menulis kepada Anda, dengan cara yang menurut Anda aman.',
  },
  pseudonymisedSharing: {
    label: 'Berbagi dengan mitra, tanpa nama Anda',
    definition:
      'Kami boleh memberi tahu organisasi mitra yang bekerja melawan perdagangan orang apa yang terjadi pada Anda, tanpa nama, alamat, tanggal pasti atau catatan. Tetap ada risiko kecil Anda dikenali.',
  },
  statistics: {
    label: 'Dihitung dalam statistik',
    definition:
      'Anda dihitung dalam jumlah dan grafik. Angka kecil yang bisa menunjuk kepada Anda disembunyikan.',
  },
  referral: {
    label: 'Rujukan ke organisasi lain',
    definition:
      'Kami boleh memberi tahu satu organisasi yang Anda pilih apa yang diperlukannya untuk membantu Anda.',
  },
}

export const consentDecision: CodeWordsOf<'consentDecision'> = {
  given: { label: 'Ya', definition: 'Orang itu setuju setelah dijelaskan.' },
  refused: {
    label: 'Tidak',
    definition: 'Orang itu mengatakan tidak. Bantuan tetap berjalan seperti biasa.',
  },
  withdrawn: {
    label: 'Ditarik kembali',
    definition: 'Orang itu pernah setuju dan telah menariknya kembali.',
  },
  notAsked: {
    label: 'Tidak ditanyakan',
    definition: 'Belum ditanyakan. Itu dihitung sebagai tidak.',
  },
}

export const consentGiver: CodeWordsOf<'consentGiver'> = {
  self: 'Orang itu sendiri',
  guardian: 'Wali, dengan kesepakatan anak',
  socialWorker: 'Pekerja sosial, dengan kesepakatan anak',
}
