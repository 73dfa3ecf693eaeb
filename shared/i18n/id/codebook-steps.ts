import type { StepId } from '../../codebook/steps.ts'
import type { StepWords } from '../codebook-shape.ts'

export const stepWords: Readonly<Record<StepId, StepWords>> = {
  safety: {
    title: 'Sebelum mulai',
    intro: 'Amankah berbicara di sini dan sekarang? Bantuan mendahului pertanyaan.',
  },
  setting: {
    title: 'Cara kita berbicara',
    intro: 'Bahasa apa, siapa juru bahasanya, dan siapa lagi yang ada di ruangan.',
  },
  consent: {
    title: 'Persetujuan',
    intro: 'Jelaskan dulu, lalu tanyakan. Bantuan tidak bergantung pada jawaban apa pun di sini.',
  },
  identity: {
    title: 'Orang',
    intro: 'Siapa orang itu. Kode saja cukup; nama bisa menunggu sampai ada kepercayaan.',
  },
  referral: {
    title: 'Bagaimana ia datang',
    intro: 'Siapa yang mengirim orang itu ke sini, dan mengapa.',
  },
  recruitment: {
    title: 'Perekrutan',
    intro: 'Bagaimana awalnya: siapa yang mendekati orang itu, di mana dan bagaimana.',
  },
  movement: {
    title: 'Perjalanan',
    intro: 'Apa yang dilakukan untuk membawa orang itu ke sana, dan jalan yang ditempuh.',
  },
  exploitation: {
    title: 'Eksploitasi',
    intro: 'Apa yang terjadi, atau yang direncanakan akan terjadi. Rincian tidak diperlukan.',
  },
  control: {
    title: 'Pengendalian',
    intro:
      'Apa yang membuat orang itu tidak bisa pergi. Perlahan saja; beristirahatlah bila perlu.',
  },
  status: {
    title: 'Keputusan',
    intro: 'Apa yang diputuskan hari ini, oleh siapa, dan bagaimana kasus ini berlanjut.',
  },
  risk: {
    title: 'Bahaya dan kebutuhan',
    intro:
      'Tanyakan tentang bahaya sekarang, dengan tenang dan langsung. Setiap “ya” memunculkan langkah kantor Anda sendiri.',
  },
  services: {
    title: 'Bantuan dan kontak',
    intro: 'Apa yang diinginkan orang itu, apa yang diatur, dan cara aman menghubunginya.',
  },
  recap: {
    title: 'Rangkuman',
    intro: 'Bacalah bersama orang itu. Perbaiki yang tidak benar, lalu selesaikan.',
  },
}
