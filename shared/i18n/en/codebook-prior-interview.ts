import type { EntityWordsOf } from '../codebook-shape.ts'

export const priorInterview: EntityWordsOf<'priorInterview'> = {
  organisation: {
    label: 'Told to',
    ask: 'Whom did you already tell this: police, hospital, another organisation?',
    why: 'Nobody should have to tell it all again. We can ask there first.',
    definition: 'The organisation that already interviewed the person.',
  },
  date: {
    label: 'When',
    ask: 'When was that?',
    why: 'An account soon after it happened can differ from a later one. Both can be true.',
    definition: 'The day of that interview. A month or a year is enough.',
  },
  topics: {
    label: 'What about',
    ask: 'What did you tell them?',
    why: 'What is on record there need not be asked again here.',
    definition: 'The subjects that were told there.',
  },
  details: {
    label: 'Details',
    ask: 'Is there anything about that talk that we should know?',
    why: 'Where the record lies, and whether the person wants us to use it.',
    definition: 'What is known about that interview, in words.',
  },
}
