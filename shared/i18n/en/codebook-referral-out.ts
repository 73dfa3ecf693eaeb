import type { EntityWordsOf } from '../codebook-shape.ts'

export const referralOut: EntityWordsOf<'referralOut'> = {
  organisation: {
    label: 'Referred to',
    ask: 'To which organisation do we refer you?',
    why: 'So that both sides know who is responsible.',
    definition: 'The organisation who is receiving the referred case.',
    official: true,
  },
  organisationType: {
    label: 'Kind of organisation',
    ask: 'What kind of organisation is it?',
    why: 'It shows which help people have to look for elsewhere.',
    definition: 'The kind of the organisation that receives the referral.',
  },
  caseWorker: {
    label: 'Case worker there',
    ask: 'Who is the case worker there?',
    why: 'To ask whether the person arrived. The name is protected like the person’s own.',
    definition: 'The person who takes charge of the case at the organisation that receives it.',
  },
  date: {
    label: 'Referred on',
    ask: 'On which day was the referral made?',
    why: 'It shows how long people wait.',
    definition:
      'The date that the organisation made an outgoing case referral to another organisation.',
    official: true,
  },
  reason: {
    label: 'Reason for referral',
    ask: 'Why do we refer you?',
    why: 'It shows what is missing here.',
    definition: 'The main reason for the referral.',
  },
  details: {
    label: 'Referral details',
    ask: 'What was arranged: who goes along, when, with which papers?',
    why: 'A referral that is not arranged is a door that may be closed.',
    definition:
      'Detailed information about the outgoing referral including special arrangements and logistics.',
    official: true,
  },
  outcome: {
    label: 'What came of it',
    ask: 'What came of the referral?',
    why: 'A referral is help only when it arrives.',
    definition: 'How the referral went, as far as is known today.',
  },
}
