import type { EntityWordsOf } from '../codebook-shape.ts'

export const service: EntityWordsOf<'service'> = {
  type: {
    label: 'Kind of help',
    ask: 'Which help is this?',
    why: 'Funders and the ministry count help by kind.',
    definition: 'The one kind of help that this entry is about.',
    examples: 'A bed and a doctor: two entries.',
  },
  startedOn: {
    label: 'From',
    ask: 'When did it begin?',
    why: 'Reports count help in the period in which it was given.',
    definition: 'The first day of this help. A month or a year is enough.',
    examples: 'Agreed on 1 March, the first night in the shelter was 3 March: 3 March.',
  },
  endedOn: {
    label: 'Until',
    ask: 'When did it end?',
    why: 'So that nobody thinks help goes on that has ended.',
    definition: 'The last day of this help. Empty: it goes on.',
    examples:
      'The last lesson was on 9 June: 9 June. A break of two weeks is not an end: leave it empty.',
  },
  oneOff: {
    label: 'Once only',
    ask: 'Was this given only once?',
    why: 'A single meal or ride does not make somebody “assisted” in reports.',
    definition: 'The help was given once, such as a meal, a ride or a telephone card.',
    examples: 'Three nights in the shelter: no.',
  },
  provider: {
    label: 'Given by',
    ask: 'Who gives this help?',
    why: 'The person can get help from several sides at once.',
    definition: 'The organisation that gives this help. Empty: this organisation.',
    examples: 'A hospital treats her and we pay: the hospital. Our own counsellor: leave it empty.',
  },
  fundingSource: {
    label: 'Paid from',
    ask: 'Who pays for it?',
    why: 'Each funder asks what their money did.',
    definition: 'The grant or funder that pays for this help.',
    examples:
      'The grant, by the name your office uses for it. A volunteer teaches and nobody pays: leave it empty.',
  },
  outcome: {
    label: 'How it stands',
    ask: 'Does it still go on, or how did it end?',
    why: 'It shows which help holds.',
    definition: 'Whether the help goes on, or why it ended.',
    examples:
      'The course ended with a certificate: “Completed”. She left after two weeks because she wanted to: “The person stopped it”.',
  },
  details: {
    label: 'Details',
    ask: 'What is good to know about it?',
    why: 'So that a colleague can go on without asking again.',
    definition: 'What a colleague should know about this help, in words.',
    examples:
      '“Every Tuesday at 10, she wants a woman as counsellor.” What she tells the counsellor does not belong here.',
  },
}
