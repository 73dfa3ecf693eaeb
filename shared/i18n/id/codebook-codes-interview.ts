/** @file Codes about how an interview is held. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const presentPerson: CodeWordsOf<'presentPerson'> = {
  NobodyElse: 'Tidak ada orang lain',
  Interpreter: 'Juru bahasa',
  Guardian: 'Wali',
  SocialWorker: 'Pekerja sosial',
  FamilyMember: 'Keluarga',
  Friend: 'Teman',
  PoliceOfficer: 'Polisi',
  Employer: {
    label: 'Majikan atau suruhannya',
    definition: 'Mintalah bicara berdua saja sebelum hal lain.',
  },
  Other: 'Orang lain',
}

export const interpreterUse: CodeWordsOf<'interpreterUse'> = {
  NotNeeded: 'Tidak diperlukan',
  TrustedInterpreter: 'Ya, seseorang yang dipercaya orang itu',
  FamilyOrFriend: {
    label: 'Keluarga, teman atau yang kebetulan ada',
    definition:
      'Hanya bila tidak ada orang lain, dan jangan pernah untuk pertanyaan tentang kekerasan.',
  },
  NeededAndMissing: 'Diperlukan, tetapi tidak ada',
}

export const toldTopic: CodeWordsOf<'toldTopic'> = {
  Identity: 'Siapa dirinya',
  Recruitment: 'Bagaimana awalnya',
  Journey: 'Perjalanan',
  Exploitation: 'Eksploitasi yang dialami',
  Control: 'Apa yang menahannya di sana',
  Health: 'Kesehatan',
  Family: 'Keluarga',
  Other: 'Hal lain',
}
