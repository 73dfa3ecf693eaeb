import type { EntityWordsOf } from '../codebook-shape.ts'

export const statusDecision: EntityWordsOf<'statusDecision'> = {
  status: {
    label: 'Status perdagangan orang',
    ask: 'Dari semua yang diketahui hari ini: apakah orang ini korban perdagangan orang?',
    why: 'Seseorang dengan nama jelas memutuskan ini, bukan komputer. Keputusan bisa berubah; yang terdahulu tetap tercatat.',
    definition:
      'Apakah orang itu mungkin korban, telah ditetapkan sebagai korban, atau telah ditetapkan bukan korban perdagangan orang.',
    examples: 'Ceritanya cocok, belum ada yang memutuskan: “Mungkin korban”.',
  },
  decidingBody: {
    label: 'Siapa yang memutuskan',
    ask: 'Jenis organisasi apa yang mengambil keputusan ini?',
    why: 'Korban yang diidentifikasi polisi dan korban yang diidentifikasi kami dihitung berbeda.',
    definition: 'Jenis organisasi yang menetapkan status perdagangan orang.',
    examples:
      'Tim kami sendiri yang memutuskan: “Organisasi nonpemerintah (LSM)”. Komite kementerian dengan satu anggota polisi: “Kantor pemerintah selain polisi”.',
  },
  decidedOn: {
    label: 'Diputuskan pada',
    ask: 'Pada tanggal berapa ini diputuskan?',
    why: 'Ini menunjukkan berapa lama orang menunggu keputusan.',
    definition: 'Tanggal ketika status perdagangan orang ditetapkan.',
    examples: 'Surat tiba 9 April dan menyebut keputusan tanggal 20 Maret: 20 Maret.',
  },
  basis: {
    label: 'Dasar keputusan',
    ask: 'Keputusan ini didasarkan pada apa?',
    why: 'Rekan yang datang kemudian, atau pengadilan, harus bisa memahaminya.',
    definition: 'Apa yang mendukung dan menentang keputusan ini, dengan kata-kata.',
    examples: 'Wawancara 9 Maret; kontrak dan pesan dilihat; surat dari kementerian.',
  },
  decidedBy: {
    label: 'Nama yang memutuskan',
    ask: 'Siapa yang mengambil keputusan ini?',
    why: 'Di balik keputusan tentang seseorang ada seseorang.',
    definition:
      'Orang yang memutuskan: petugas di sini, atau dari organisasi yang disebut di atas. Namanya dilindungi seperti nama orang itu sendiri.',
    examples: 'Petugas yang menandatangani keputusan. Orang yang hanya mengetiknya: bukan di sini.',
  },
}
