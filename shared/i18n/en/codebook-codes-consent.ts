/** @file Codes about how consent was given. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const assent: CodeWordsOf<'assent'> = {
  Given: 'The child agreed',
  Refused: {
    label: 'The child said no',
    definition: 'Then it is a no, whatever an adult decides.',
  },
  NotAsked: 'The child was not asked',
}

export const consentMethod: CodeWordsOf<'consentMethod'> = {
  Spoken: 'Spoken',
  Written: 'Signed',
  Thumbprint: 'Thumbprint',
}

export const consentPoint: CodeWordsOf<'consentPoint'> = {
  Voluntary: {
    label: 'It is free to choose',
    definition: 'Whether to talk is the person’s own choice. Help does not depend on it.',
  },
  Purpose: { label: 'What the interview is for', definition: 'Why we ask these questions.' },
  UseOfData: {
    label: 'What is done with the answers',
    definition: 'Who can read them here, and who can get what.',
  },
  Research: {
    label: 'Use without the name, for research',
    definition: 'What may be counted or studied without saying who it was.',
  },
  RightToData: {
    label: 'The right to one’s own record',
    definition: 'The person can ask for their record at any time, and have it corrected.',
  },
  Retention: { label: 'How long it is kept', definition: 'For how long we keep the record.' },
  Withdrawal: { label: 'How to take it back', definition: 'The person can say no later, and how.' },
}

export const withheldItem: CodeWordsOf<'withheldItem'> = {
  Name: 'The name',
  Whereabouts: 'Where the person is',
  Contact: 'How to reach the person',
  Health: 'Health',
  Exploitation: 'What happened',
  Family: 'The family',
  Other: 'Something else',
}
