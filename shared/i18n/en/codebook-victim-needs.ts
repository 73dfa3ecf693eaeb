import type { EntityWordsOf } from '../codebook-shape.ts'

export const victimNeeds = {
  riskSelfHarm: {
    label: 'Could hurt themselves',
    ask: 'Have you thought of hurting yourself, or of not wanting to live any more?',
    why: 'Asking does not put the thought into somebody’s head. It opens a door. A “yes” brings up your office’s steps.',
    definition: 'Signs now that the person could hurt or kill themselves, said or seen.',
    examples: '“I wish I had not woken up”: yes. Tired and sad: not by itself.',
  },
  riskTraffickerContact: {
    label: 'Traffickers can reach them',
    ask: 'Do the people who did this know where you are? Do they call you, or your family?',
    why: 'It decides where somebody can sleep tonight.',
    definition:
      'People who trafficked or controlled the person know where they are, or are in contact with them or their family.',
    examples: 'Messages on the phone every night: yes, even when they are not answered.',
  },
  riskChild: {
    label: 'A child is in danger',
    ask: 'Is there a child who is still there, or who is in danger?',
    why: 'A child in danger cannot wait until the interview is over.',
    definition:
      'A child, with the person or elsewhere, is in danger now or still in the hands of the exploiters.',
    examples:
      'His sister of 12 is still on the plantation: yes. His son is at home with the grandmother, and nobody threatens them: no.',
  },
  riskFamily: {
    label: 'The family is threatened',
    ask: 'Has anybody threatened your family, or could they?',
    why: 'Threats against the family keep people silent.',
    definition:
      'Somebody in the person’s family is threatened, or is likely to be, because of this case.',
    examples:
      'Strangers went to her mother’s house to ask where she is: yes. A quarrel in the family that has nothing to do with this case: no.',
  },
  riskHealth: {
    label: 'Needs a doctor now',
    ask: 'Do you need a doctor today? Are you in pain, hurt, pregnant or without your medicine?',
    why: 'Some things heal only when they are treated at once.',
    definition:
      'The person needs medical care today: an injury, illness, pregnancy, missing medicine, or sexual violence within the last days.',
    examples: 'Raped two days ago: yes. Medicine against HIV works only within 72 hours.',
  },
  needsDetails: {
    label: 'What else is needed',
    ask: 'What do you need most, today and in the next days?',
    why: 'The person’s own order counts, not ours.',
    definition: 'What the person needs, and what was agreed for today, in words.',
    examples:
      '“A phone card, to call my son tonight.” Agreed: clinic at 3. Not what we would choose in the person’s place.',
  },
  servicesWanted: {
    label: 'Help the person wants',
    ask: 'With what do you want help?',
    why: 'Help that was not wanted is not help. What was wanted and not found shows what is missing here.',
    definition: 'Every kind of help the person wants, whether we can give it or not.',
    examples:
      'She wants a lawyer and we have none: “Legal aid” all the same. We advise a shelter, but she does not want it: leave “Shelter” out.',
  },
  agreementToManagePersonalData: {
    label: 'Agreement on personal data (old files)',
    ask: 'Did the person agree that their data are managed here?',
    why: 'Only read from older files. Today consent is asked step by step.',
    definition:
      'Verifies if a client / beneficiary has agreed for their personal data to be managed by the organisation. DEPRECATED in favour of updated CONSENT section.',
    official: true,
  },
  vulnerabilities: {
    label: 'Vulnerabilities (old files)',
    ask: 'Which vulnerabilities were noted?',
    why: 'Only read from older files.',
    definition: 'Deprecated in favour of Assessment and Planning sections.',
    official: true,
  },
  vulnerabilityDetails: {
    label: 'Vulnerabilities in words (old files)',
    ask: 'What was noted about vulnerabilities?',
    why: 'Only read from older files.',
    definition: 'Deprecated in favour of Assessment and Planning sections.',
    official: true,
  },
} satisfies Partial<EntityWordsOf<'victim'>>
