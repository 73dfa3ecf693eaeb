import type { EntityWordsOf } from '../codebook-shape.ts'

export const caseComment: EntityWordsOf<'caseComment'> = {
  comment: {
    label: 'Comment',
    ask: 'What is new in this case?',
    why: 'A colleague on duty tonight should find what you know.',
    definition: 'A formal update from a case worker about the case.',
    examples:
      '“Called the clinic, appointment on Monday at 9.” Not “She is difficult today”: write what was said, seen or done.',
    official: true,
  },
  date: {
    label: 'Day',
    ask: 'Of which day is this?',
    why: 'Comments are read in the order of their days.',
    definition: 'The day the comment is about.',
    examples:
      'Visited on Friday, written on Monday: Friday. An appointment next week: the day on which you heard of it.',
  },
}
