/** @file Codes about how consent was given. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const assent: CodeWordsOf<'assent'> = {
  Given: 'Anak itu setuju',
  Refused: {
    label: 'Anak itu menolak',
    definition: 'Maka jawabannya tidak, apa pun keputusan orang dewasa.',
  },
  NotAsked: 'Anak itu tidak ditanya',
}

export const consentMethod: CodeWordsOf<'consentMethod'> = {
  Spoken: 'Lisan',
  Written: 'Tanda tangan',
  Thumbprint: 'Cap jempol',
}

export const consentPoint: CodeWordsOf<'consentPoint'> = {
  Voluntary: {
    label: 'Bebas memilih',
    definition:
      'Mau bicara atau tidak adalah pilihan orang itu sendiri. Bantuan tidak bergantung padanya.',
  },
  Purpose: { label: 'Tujuan wawancara', definition: 'Mengapa kami mengajukan pertanyaan ini.' },
  UseOfData: {
    label: 'Penggunaan jawaban',
    definition: 'Siapa di sini yang bisa membacanya, dan siapa bisa menerima apa.',
  },
  Research: {
    label: 'Penggunaan tanpa nama untuk penelitian',
    definition: 'Apa yang boleh dihitung atau diteliti tanpa menyebut siapa orangnya.',
  },
  RightToData: {
    label: 'Hak atas catatan sendiri',
    definition: 'Orang itu bisa meminta catatannya kapan saja, dan meminta agar diperbaiki.',
  },
  Retention: {
    label: 'Berapa lama disimpan',
    definition: 'Berapa lama kami menyimpan catatan itu.',
  },
  Withdrawal: {
    label: 'Cara menarik persetujuan',
    definition: 'Orang itu bisa mengatakan tidak di kemudian hari, dan bagaimana caranya.',
  },
}

export const withheldItem: CodeWordsOf<'withheldItem'> = {
  Name: 'Nama',
  Whereabouts: 'Keberadaan orang itu',
  Contact: 'Cara menghubungi orang itu',
  Health: 'Kesehatan',
  Exploitation: 'Apa yang terjadi',
  Family: 'Keluarga',
  Other: 'Hal lain',
}
