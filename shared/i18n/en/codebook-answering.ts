import type { CodeWordsOf } from '../codebook-shape.ts'

export const missingReason: CodeWordsOf<'missingReason'> = {
  unknown: { label: 'Not known', definition: 'It was asked, and the person does not know.' },
  notAsked: {
    label: 'Not asked',
    definition: 'Nobody has asked yet, or it was better not to ask.',
  },
  declined: {
    label: 'Does not want to say',
    definition: 'It was asked, and the person chose not to answer. That is their right.',
  },
  notApplicable: {
    label: 'Does not apply',
    definition: 'The question makes no sense for this person.',
  },
}

export const answerSource: CodeWordsOf<'answerSource'> = {
  told: { label: 'Told by the person', definition: 'The person said so.' },
  document: {
    label: 'Document',
    definition: 'Seen in a document, such as a passport or contract.',
  },
  thirdParty: {
    label: 'Someone else',
    definition: 'Told by family, police or another organisation.',
  },
  observed: { label: 'Observed', definition: 'Seen or concluded by the staff member.' },
}

export const consentScope: CodeWordsOf<'consentScope'> = {
  interview: {
    label: 'The interview',
    definition: 'We talk with you about what happened, to find out how we can help.',
  },
  caseRecord: {
    label: 'Keeping a case record',
    definition:
      'We keep what you tell us, safely, so that we can go on helping you. With a no we keep only what we must.',
  },
  contact: {
    label: 'Contacting you again',
    definition: 'We may call or write to you, in the way you say is safe.',
  },
  pseudonymisedSharing: {
    label: 'Sharing with partner organisations, without your name',
    definition:
      'We may give partner organisations that work against trafficking what happened to you, without name, address, exact dates or notes. A small risk to be recognised remains.',
  },
  statistics: {
    label: 'Being counted in statistics',
    definition:
      'You are counted in totals and charts. Small numbers that could point to you are hidden.',
  },
  referral: {
    label: 'Referral to another organisation',
    definition: 'We may tell one organisation that you choose what it needs to help you.',
  },
}

export const consentDecision: CodeWordsOf<'consentDecision'> = {
  given: { label: 'Yes', definition: 'The person agreed after it was explained.' },
  refused: { label: 'No', definition: 'The person said no. Help goes on all the same.' },
  withdrawn: { label: 'Withdrawn', definition: 'The person had agreed and has taken it back.' },
  notAsked: { label: 'Not asked', definition: 'It was not asked. That counts as no.' },
}

export const consentGiver: CodeWordsOf<'consentGiver'> = {
  self: 'The person',
  guardian: 'Guardian, with the child’s agreement',
  socialWorker: 'Social worker, with the child’s agreement',
}
