import type { EntityWordsOf } from '../codebook-shape.ts'

export const statusDecision: EntityWordsOf<'statusDecision'> = {
  status: {
    label: 'Trafficking status',
    ask: 'From all that is known today: is this person a victim of trafficking?',
    why: 'A named person decides this, never the computer. The decision can change; earlier ones stay on record.',
    definition:
      'Whether the person might be, has been determined to be, or has been determined not to be a victim of trafficking.',
    examples: 'The story fits, nobody has decided yet: “Possible victim”.',
  },
  decidingBody: {
    label: 'Who decided',
    ask: 'Which kind of organisation took this decision?',
    why: 'A victim identified by the police and one identified by us are counted differently.',
    definition: 'The kind of organisation that determined the trafficking status.',
    examples:
      'Our own team decided: “Non-governmental organisation”. A ministry’s committee with one police officer in it: “Government office other than the police”.',
  },
  decidedOn: {
    label: 'Decided on',
    ask: 'On which day was it decided?',
    why: 'It shows how long people wait for a decision.',
    definition: 'The day on which the trafficking status was determined.',
    examples: 'The letter came on 9 April and says that it was decided on 20 March: 20 March.',
  },
  basis: {
    label: 'Basis of the decision',
    ask: 'What is the decision based on?',
    why: 'A later colleague, or a court, should understand it.',
    definition: 'What speaks for and against the decision, in words.',
    examples: 'Interview of 9 March; contract and messages seen; letter of the ministry.',
  },
  decidedBy: {
    label: 'Name of who decided',
    ask: 'Who took this decision?',
    why: 'A decision about a person has a person behind it.',
    definition:
      'The person who decided: a member of staff here, or of the organisation named above. The name is protected like the person’s own.',
    examples: 'The colleague who signed the decision. Somebody who only typed it in: not here.',
  },
}
