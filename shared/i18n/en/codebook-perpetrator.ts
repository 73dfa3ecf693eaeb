import type { EntityWordsOf } from '../codebook-shape.ts'

export const perpetrator: EntityWordsOf<'perpetrator'> = {
  roleInProcess: {
    label: 'Part they took',
    ask: 'What did this person do?',
    why: 'Several people often share the work. Each part matters to a court.',
    definition: 'Every part this person is said to have taken.',
    examples: 'Found the job, drove the car, kept the passport: recruiter, transporter, exploiter.',
  },
  roleDetails: {
    label: 'Details of the part',
    ask: 'What exactly did this person do, as it was told?',
    why: 'Only what was told. What somebody guesses can hurt the innocent.',
    definition: 'Detailed description of the the',
    examples:
      '“He kept my passport and came for the money every Friday.” Not “He must be the boss”, when nobody said so.',
    official: true,
  },
  organisation: {
    label: 'Works for',
    ask: 'For which company or group does this person work?',
    why: 'It shows whether one name stands for many.',
    definition: 'The company, agency or group this person acted for, in words.',
    examples:
      'The agency whose name stood on the contract. Only “some company in the city” was said: write just that, and guess no name.',
  },
}
