/** @file Codes about how an interview is held. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const presentPerson: CodeWordsOf<'presentPerson'> = {
  NobodyElse: 'Nobody else',
  Interpreter: 'Interpreter',
  Guardian: 'Guardian',
  SocialWorker: 'Social worker',
  FamilyMember: 'Family',
  Friend: 'Friend',
  PoliceOfficer: 'Police',
  Employer: {
    label: 'Employer or someone sent by them',
    definition: 'Ask to speak alone before anything else.',
  },
  Other: 'Somebody else',
}

export const interpreterUse: CodeWordsOf<'interpreterUse'> = {
  NotNeeded: 'Not needed',
  TrustedInterpreter: 'Yes, somebody the person trusts',
  FamilyOrFriend: {
    label: 'Family, friend or somebody who happened to be there',
    definition: 'Only when nobody else can be found, and never for questions about violence.',
  },
  NeededAndMissing: 'Needed, and nobody found',
}

export const toldTopic: CodeWordsOf<'toldTopic'> = {
  Identity: 'Who they are',
  Recruitment: 'How it began',
  Journey: 'The journey',
  Exploitation: 'The exploitation',
  Control: 'What kept them there',
  Health: 'Health',
  Family: 'Family',
  Other: 'Something else',
}
