import type { EntityWordsOf } from '../codebook-shape.ts'

export const consentEvent: EntityWordsOf<'consentEvent'> = {
  scope: {
    label: 'What is agreed to',
    ask: 'May we use what you tell us for this?',
    why: 'A yes to one thing is not a yes to another, so each is asked alone.',
    definition: 'The one use of the person’s information that the decision is about.',
    examples:
      'She says that we may call her: “Contacting you again”. That is not a yes to “Referral to another organisation”; ask it on its own.',
  },
  decision: {
    label: 'Decision',
    ask: 'What did you decide?',
    why: 'Help never depends on a yes. A no is respected and can become a yes later, and the other way round.',
    definition:
      'Guidance on consent:\n\nDoes the individual consent/assent to the interview?\nHas the individual been informed of the purpose of the interview?\nHas the individual been informed on actual and potential use of the data that will be gathered in the interview?\nHas the individual been informed on the use of non-identifying data for research purposes?\nHas the individual been informed that they have the right to request personal data at any time?\nHas the individual been informed about how long the data will be stored?\nHas the individual been informed of the process of withdrawing consent?',
    examples:
      'Yes in March, taken back in May: a new decision, “Withdrawn”. “I will think about it” is not a yes: choose “No” and ask another day.',
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
    examples:
      'She said yes on 3 March and signed the paper on 5 March: 3 March. A spoken yes is a yes.',
  },
  expiresOn: {
    label: 'Valid until',
    ask: 'Until when does your yes hold?',
    why: 'A yes should not last for ever. After this day we ask again.',
    definition: 'The last day on which the consent holds. Empty: until it is withdrawn.',
    examples: 'One year after the interview',
  },
  explained: {
    label: 'What was explained',
    ask: 'What did we explain before you decided?',
    why: 'A yes counts only when the person knew what it is a yes to.',
    definition: 'The points that were explained before the decision.',
    examples:
      'We talked about the purpose and about how long it is kept: these two. A sheet that was only handed over: none.',
  },
  method: {
    label: 'How it was given',
    ask: 'How do you want to give your answer: say it, sign it or with your thumb?',
    why: 'Not everybody wants to sign or can. A spoken yes is a yes.',
    definition: 'The way in which the decision was given.',
    examples:
      'She said yes on the phone: “Spoken”. Her brother signed for her: not “Signed”, because it must be her own answer.',
  },
  language: {
    label: 'Language of the explanation',
    ask: 'In which language was it explained?',
    why: 'What was not understood was not explained.',
    definition: 'The language in which the points were explained.',
    examples:
      'The paper was in English, the interpreter explained it in Tampuan and she understood: Tampuan.',
  },
  assent: {
    label: 'The child’s own agreement',
    ask: 'What do you want yourself?',
    why: 'An adult decides for a child, and never against the child’s own will.',
    definition:
      'Whether the child agreed, in their own words, beside the decision of the guardian or social worker.',
    examples:
      'The boy says “I want to go there”: “The child agreed”. Only his mother says that he wants to: “The child was not asked”.',
  },
  recipient: {
    label: 'For which organisation',
    ask: 'To which organisation may we refer you?',
    why: 'A yes to one organisation is not a yes to another.',
    definition: 'The one organisation that the consent to a referral is for.',
    examples:
      'The full name of the one shelter she chose. “All partners” or two names: no, each needs its own yes.',
  },
  withheld: {
    label: 'What must not be told',
    ask: 'Is there anything that we must not tell them?',
    why: 'People know best what can hurt them.',
    definition: 'What the person wants this organisation not to be told.',
    examples:
      'The legal service may know everything but her illness: “Health”. Who must not learn it, and why, goes below.',
  },
  withheldFrom: {
    label: 'From whom, and why',
    ask: 'Is there anybody who must never learn of it? Why?',
    why: 'A colleague who knows the reason will not make the mistake.',
    definition: 'Who must not be told, and why, in the person’s own words.',
    examples: 'Not the village chief: he is the recruiter’s uncle.',
  },
}
