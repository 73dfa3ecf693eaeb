import type { EntityWordsOf } from '../codebook-shape.ts'

export const familyMember: EntityWordsOf<'familyMember'> = {
  relation: {
    label: 'Relation',
    ask: 'What is this person to you?',
    why: 'Children and relatives may need help of their own.',
    definition: 'What this person is to the person the case is about.',
    examples: 'Her son of 4 who came with her: “Child”.',
  },
  accompanies: {
    label: 'Is here with them',
    ask: 'Is this person here with you?',
    why: 'Whoever came along needs a bed and a meal too.',
    definition: 'This person came with the person or lives with them now.',
    examples:
      'Her baby sleeps here with her: yes. Her mother is at home in the village and calls every day: no.',
  },
  dependent: {
    label: 'Depends on them',
    ask: 'Do you look after this person?',
    why: 'Nobody can plan a return without those who depend on them.',
    definition: 'This person lives from, or is cared for by, the person the case is about.',
    examples:
      'He pays for his sister’s school: yes. His grown-up brother earns his own living: no.',
  },
}
