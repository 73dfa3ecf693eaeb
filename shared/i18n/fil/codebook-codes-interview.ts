/** @file Codes about how an interview is held. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const presentPerson: CodeWordsOf<'presentPerson'> = {
  NobodyElse: 'Wala nang iba',
  Interpreter: 'Interpreter',
  Guardian: 'Guardian',
  SocialWorker: 'Social worker',
  FamilyMember: 'Kapamilya',
  Friend: 'Kaibigan',
  PoliceOfficer: 'Pulis',
  Employer: {
    label: 'Employer o taong ipinadala nila',
    definition: 'Makiusap na makausap nang mag-isa ang tao bago ang lahat.',
  },
  Other: 'Ibang tao',
}

export const interpreterUse: CodeWordsOf<'interpreterUse'> = {
  NotNeeded: 'Hindi kailangan',
  TrustedInterpreter: 'Oo, isang pinagkakatiwalaan ng tao',
  FamilyOrFriend: {
    label: 'Kapamilya, kaibigan o taong naroon lang',
    definition:
      'Kung wala lang talagang iba, at hindi kailanman para sa mga tanong tungkol sa karahasan.',
  },
  NeededAndMissing: 'Kailangan, pero walang nahanap',
}

export const toldTopic: CodeWordsOf<'toldTopic'> = {
  Identity: 'Kung sino siya',
  Recruitment: 'Paano ito nagsimula',
  Journey: 'Ang biyahe',
  Exploitation: 'Ang pagsasamantala',
  Control: 'Ano ang pumigil sa pag-alis',
  Health: 'Kalusugan',
  Family: 'Pamilya',
  Other: 'Iba pa',
}
