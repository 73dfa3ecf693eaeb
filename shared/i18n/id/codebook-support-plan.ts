import type { EntityWordsOf } from '../codebook-shape.ts'

export const supportPlan: EntityWordsOf<'supportPlan'> = {
  type: {
    label: 'Jenis rencana',
    ask: 'Rencana ini tentang apa?',
    why: 'Satu rencana untuk setiap pokok lebih mudah dijalankan.',
    definition: 'Jenis rencana dukungan',
    official: true,
  },
  objectives: {
    label: 'Tujuan',
    ask: 'Apa yang ingin Anda capai?',
    why: 'Rencana ini milik orang itu sendiri, dengan kata-katanya sendiri.',
    definition: 'Tujuan atau maksud rencana ini',
    official: true,
  },
  actionPlan: {
    label: 'Langkah',
    ask: 'Langkah apa yang pertama, siapa yang melakukannya dan kapan selesai?',
    why: 'Langkah kecil yang punya nama dan tanggal akan terlaksana.',
    definition: 'Uraian tindakan yang diperlukan untuk mencapai rencana ini',
    official: true,
  },
  plannedEndDate: {
    label: 'Direncanakan sampai',
    ask: 'Sampai kapan ini hendak dicapai?',
    why: 'Satu tanggal untuk melihat rencana ini lagi bersama-sama.',
    definition: 'Tanggal ketika rencana ini harus sudah tercapai.',
  },
  actualEndDate: {
    label: 'Berakhir pada',
    ask: 'Kapan rencana ini berakhir?',
    why: 'Ini menunjukkan berapa lama sesuatu sebenarnya memakan waktu.',
    definition: 'Tanggal ketika rencana ini berakhir, tercapai atau tidak.',
  },
}
