import type { EntityWordsOf } from '../codebook-shape.ts'

export const referralOut: EntityWordsOf<'referralOut'> = {
  organisation: {
    label: 'Referred to',
    ask: 'To which organisation do we refer you?',
    why: 'So that both sides know who is responsible.',
    definition: 'The organisation who is receiving the referred case.',
    examples:
      'We arranged treatment at a clinic: the name of the clinic. She went there on her own: that is not a referral.',
    official: true,
  },
  organisationType: {
    label: 'Kind of organisation',
    ask: 'What kind of organisation is it?',
    why: 'It shows which help people have to look for elsewhere.',
    definition: 'The kind of the organisation that receives the referral.',
    examples:
      'A shelter run by an association: “Non-governmental organisation”. A shelter run by the town: “Local authority”.',
  },
  caseWorker: {
    label: 'Case worker there',
    ask: 'Who is the case worker there?',
    why: 'To ask whether the person arrived. The name is protected like the person’s own.',
    definition: 'The person who takes charge of the case at the organisation that receives it.',
    examples:
      'The social worker who will look after the person there. Not the person at the desk who took the call.',
  },
  date: {
    label: 'Referred on',
    ask: 'On which day was the referral made?',
    why: 'It shows how long people wait.',
    definition:
      'The date that the organisation made an outgoing case referral to another organisation.',
    examples: 'We made the referral on 3 March, they took her in on 9 March: 3 March.',
    official: true,
  },
  reason: {
    label: 'Reason for referral',
    ask: 'Why do we refer you?',
    why: 'It shows what is missing here.',
    definition: 'The main reason for the referral.',
    examples:
      'She needs an operation, and we have no doctor: “More services needed”. She moves to another province, and a group there goes on: “Migration or change of location”.',
  },
  details: {
    label: 'Referral details',
    ask: 'What was arranged: who goes along, when, with which papers?',
    why: 'A referral that is not arranged is a door that may be closed.',
    definition:
      'Detailed information about the outgoing referral including special arrangements and logistics.',
    examples:
      '“Our driver brings her on Monday at 9, with a copy of her birth certificate.” Her whole story does not belong here.',
    official: true,
  },
  outcome: {
    label: 'What came of it',
    ask: 'What came of the referral?',
    why: 'A referral is help only when it arrives.',
    definition: 'How the referral went, as far as is known today.',
    examples:
      'They said yes, the appointment is next week: “Accepted”. She was there and was treated: “The help was given”.',
  },
}
