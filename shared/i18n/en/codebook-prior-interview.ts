import type { EntityWordsOf } from '../codebook-shape.ts'

export const priorInterview: EntityWordsOf<'priorInterview'> = {
  organisation: {
    label: 'Told to',
    ask: 'Whom did you already tell this: police, hospital, another organisation?',
    why: 'Nobody should have to tell it all again. We can ask there first.',
    definition: 'The organisation that already interviewed the person.',
    examples:
      'The police station at the border; the hospital that treated her. Our own talk today does not count.',
  },
  date: {
    label: 'When',
    ask: 'When was that?',
    why: 'An account soon after it happened can differ from a later one. Both can be true.',
    definition: 'The day of that interview. A month or a year is enough.',
    examples:
      '“In May last year”: the month is enough. The day of that talk, not the day of what happened.',
  },
  topics: {
    label: 'What about',
    ask: 'What did you tell them?',
    why: 'What is on record there need not be asked again here.',
    definition: 'The subjects that were told there.',
    examples:
      'She told the police her name and the way to the border: “Who they are” and “The journey”. What she told only us: leave it out.',
  },
  details: {
    label: 'Details',
    ask: 'Is there anything about that talk that we should know?',
    why: 'Where the record lies, and whether the person wants us to use it.',
    definition: 'What is known about that interview, in words.',
    examples:
      'The police wrote it down, and she has a copy. She does not want us to ask there. What happened to her is not written here again.',
  },
}
