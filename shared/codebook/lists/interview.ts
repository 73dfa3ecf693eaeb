import { ownList } from '../code-list.ts'

/** Who is in the room beside the person and the interviewer. */
export const presentPerson = ownList('presentPerson', [
  'NobodyElse',
  'Interpreter',
  'Guardian',
  'SocialWorker',
  'FamilyMember',
  'Friend',
  'PoliceOfficer',
  'Employer',
  'Other',
])

export const interpreterUse = ownList('interpreterUse', [
  'NotNeeded',
  'TrustedInterpreter',
  'FamilyOrFriend',
  'NeededAndMissing',
])

/** What an organisation was already told, so that nobody is asked twice. */
export const toldTopic = ownList('toldTopic', [
  'Identity',
  'Recruitment',
  'Journey',
  'Exploitation',
  'Control',
  'Health',
  'Family',
  'Other',
])
