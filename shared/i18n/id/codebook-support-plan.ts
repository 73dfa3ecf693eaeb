import type { EntityWordsOf } from '../codebook-shape.ts'

export const supportPlan: EntityWordsOf<'supportPlan'> = {
  type: {
    label: 'Jenis rencana',
    ask: 'Rencana ini tentang apa?',
    why: 'Satu rencana untuk setiap pokok lebih mudah dijalankan.',
    definition: 'Jenis rencana dukungan',
    examples:
      'Kembali ke sekolah: “Pendidikan”. Sekolah dan tuntutan upah yang belum dibayar: dua rencana, “Pendidikan” dan “Hukum”.',
    official: true,
  },
  objectives: {
    label: 'Tujuan',
    ask: 'Apa yang ingin Anda capai?',
    why: 'Rencana ini milik orang itu sendiri, dengan kata-katanya sendiri.',
    definition: 'Tujuan atau maksud rencana ini',
    examples:
      '“Saya ingin memperbaiki sepeda motor dan tinggal bersama anak-anak saya.” Bukan bahasa kantor, seperti “klien telah direintegrasi”.',
    official: true,
  },
  actionPlan: {
    label: 'Langkah',
    ask: 'Langkah apa yang pertama, siapa yang melakukannya dan kapan selesai?',
    why: 'Langkah kecil yang punya nama dan tanggal akan terlaksana.',
    definition: 'Uraian tindakan yang diperlukan untuk mencapai rencana ini',
    examples:
      '“Dara bertanya ke sekolah paling lambat Jumat. Rini menyalin akta kelahiran hari Senin.” Hanya “bantu soal sekolah” belum merupakan langkah.',
    official: true,
  },
  plannedEndDate: {
    label: 'Direncanakan sampai',
    ask: 'Sampai kapan ini hendak dicapai?',
    why: 'Satu tanggal untuk melihat rencana ini lagi bersama-sama.',
    definition: 'Tanggal ketika rencana ini harus sudah tercapai.',
    examples:
      'Sekolah mulai 1 Oktober, dan ia ingin sudah bersekolah saat itu: 1 Oktober. Tidak ada yang tahu: pilih hari untuk melihat rencana ini lagi.',
  },
  actualEndDate: {
    label: 'Berakhir pada',
    ask: 'Kapan rencana ini berakhir?',
    why: 'Ini menunjukkan berapa lama sesuatu sebenarnya memakan waktu.',
    definition: 'Tanggal ketika rencana ini berakhir, tercapai atau tidak.',
    examples:
      'Ia pindah pada 9 Juni, sebelum rencana tercapai: 9 Juni. Tanggalnya sudah lewat tetapi masih dikerjakan: biarkan kosong.',
  },
}
