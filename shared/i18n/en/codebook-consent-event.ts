import type { EntityWordsOf } from '../codebook-shape.ts'

export const consentEvent: EntityWordsOf<'consentEvent'> = {
  scope: {
    label: 'What is agreed to',
    ask: 'May we use what you tell us for this?',
    why: 'A yes to one thing is not a yes to another, so each is asked alone.',
    definition: 'The one use of the person’s information that the decision is about.',
  },
  decision: {
    label: 'Decision',
    ask: 'What did you decide?',
    why: 'Help never depends on a yes. A no is respected and can become a yes later, and the other way round.',
    definition:
      'Guidance on consent:\n\nDoes the individual consent/assent to the interview?\nHas the individual been informed of the purpose of the interview?\nHas the individual been informed on actual and potential use of the data that will be gathered in the interview?\nHas the individual been informed on the use of non-identifying data for research purposes?\nHas the individual been informed that they have the right to request personal data at any time?\nHas the individual been informed about how long the data will be stored?\nHas the individual been informed of the process of withdrawing consent?',
    official: true,
  },
  givenBy: {
    label: 'Who decided',
    ask: 'Who decided: you, your guardian, or a social worker with your agreement?',
    why: 'For a child an adult decides, and the child must agree too.',
    definition: 'The person who took the decision.',
    examples:
      'A girl of 15 agrees and her mother says yes: “Guardian, with the child’s agreement”.',
  },
  decidedOn: {
    label: 'Decided on',
    ask: 'On which day did you decide?',
    why: 'The latest decision counts.',
    definition: 'The day of the decision.',
  },
  expiresOn: {
    label: 'Valid until',
    ask: 'Until when does your yes hold?',
    why: 'A yes should not last for ever. After this day we ask again.',
    definition: 'The last day on which the consent holds. Empty: until it is withdrawn.',
    examples: 'One year after the interview',
  },
}
