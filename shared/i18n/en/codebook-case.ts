import type { EntityWordsOf } from '../codebook-shape.ts'

export const caseRecord: EntityWordsOf<'case'> = {
  registrationDate: {
    label: 'Registration date',
    ask: 'On which day did we first help or register this person?',
    why: 'Reports count a person once, in the period of this day.',
    definition:
      'The day on which the person was first assisted, identified or referred here. It stays the same for the whole case.',
    examples: 'First call on 3 March, interview on 9 March: 3 March.',
  },
  referralSource: {
    label: 'How the person came to us',
    ask: 'How did you come to us? Who told you about us or brought you here?',
    why: 'It shows which doors people find, and which stay closed.',
    definition: 'The kind of organisation or person who brought the person to this organisation.',
    examples:
      'A friend gave our number: “Family or community”. Our street team met her: “Our own outreach”.',
  },
  referringOrganisation: {
    label: 'Referring organisation',
    ask: 'Which organisation sent you to us?',
    why: 'So that we can work together and nobody has to tell the same story twice.',
    definition: 'The organisation referring the case.',
    official: true,
  },
  incomingReferralDate: {
    label: 'Referral accepted on',
    ask: 'When did we accept the referral?',
    why: 'It shows how long people wait between two organisations.',
    definition:
      'The date that the organisation accepted an incoming case referral from another organisation.',
    official: true,
  },
  referringCaseWorker: {
    label: 'Case worker there',
    ask: 'Who is the case worker at that organisation?',
    why: 'To ask back when something is unclear. The name is protected like the person’s own.',
    definition: 'The person who was in charge of the case at the referring organisation.',
  },
  incomingReferralReason: {
    label: 'Reason for referral',
    ask: 'Why did they refer you to us?',
    why: 'It shows what is missing elsewhere and what we are needed for.',
    definition: 'The main reason why the other organisation referred the case.',
  },
  incomingReferralDetails: {
    label: 'Referral details',
    ask: 'Is there anything we should know about the referral?',
    why: 'Promises made and things arranged must not get lost on the way.',
    definition:
      'Detailed information about the incoming referral including special arrangements and logistics.',
    official: true,
  },
  status: {
    label: 'Case status',
    ask: 'Where does this case stand?',
    why: 'So that no open case is forgotten.',
    definition: 'How far the work on the case has come.',
    examples: 'All services ended, one visit in six months agreed: “Follow-up”.',
  },
  closureReason: {
    label: 'Reason for closing',
    ask: 'Why is the case closed?',
    why: 'A later colleague should understand the decision.',
    definition: 'Why the organisation ended its work on the case, in words.',
  },
}
