import type { EntityWordsOf } from '../codebook-shape.ts'

export const caseRecord: EntityWordsOf<'case'> = {
  registrationDate: {
    label: 'Registration date',
    ask: 'On which day did we first help or register this person?',
    why: 'Reports count a person once, in the period of this day.',
    definition:
      'The day on which the person was first assisted, identified or referred here. It stays the same for the whole case.',
    examples: 'First call on 3 March, interview on 9 March: 3 March.',
  },
  referralSource: {
    label: 'How the person came to us',
    ask: 'How did you come to us? Who told you about us or brought you here?',
    why: 'It shows which doors people find, and which stay closed.',
    definition: 'The kind of organisation or person who brought the person to this organisation.',
    examples:
      'A friend gave our number: “Family or community”. Our street team met her: “Our own outreach”.',
  },
  referringOrganisation: {
    label: 'Referring organisation',
    ask: 'Which organisation sent you to us?',
    why: 'So that we can work together and nobody has to tell the same story twice.',
    definition: 'The organisation referring the case.',
    examples:
      'The shelter that wrote to us, with its full name. The police who had brought her to that shelter: not here.',
    official: true,
  },
  incomingReferralDate: {
    label: 'Referral accepted on',
    ask: 'When did we accept the referral?',
    why: 'It shows how long people wait between two organisations.',
    definition:
      'The date that the organisation accepted an incoming case referral from another organisation.',
    examples: 'Their letter came on 3 March, our team said yes on 5 March: 5 March.',
    official: true,
  },
  referringCaseWorker: {
    label: 'Case worker there',
    ask: 'Who is the case worker at that organisation?',
    why: 'To ask back when something is unclear. The name is protected like the person’s own.',
    definition: 'The person who was in charge of the case at the referring organisation.',
    examples:
      'The colleague at the shelter who looked after her and knows the case. The driver who brought her here: no.',
  },
  incomingReferralReason: {
    label: 'Reason for referral',
    ask: 'Why did they refer you to us?',
    why: 'It shows what is missing elsewhere and what we are needed for.',
    definition: 'The main reason why the other organisation referred the case.',
    examples:
      'They have no lawyer and we do: “More services needed”. She is going home to our province: “Migration or change of location”.',
  },
  incomingReferralDetails: {
    label: 'Referral details',
    ask: 'Is there anything we should know about the referral?',
    why: 'Promises made and things arranged must not get lost on the way.',
    definition:
      'Detailed information about the incoming referral including special arrangements and logistics.',
    examples:
      'She arrives on Monday with a social worker and needs a room on the ground floor. What happened to her does not belong here.',
    official: true,
  },
  status: {
    label: 'Case status',
    ask: 'Where does this case stand?',
    why: 'So that no open case is forgotten.',
    definition: 'How far the work on the case has come.',
    examples: 'All services ended, one visit in six months agreed: “Follow-up”.',
  },
  closureReason: {
    label: 'Reason for closing',
    ask: 'Why is the case closed?',
    why: 'A later colleague should understand the decision.',
    definition: 'Why the organisation ended its work on the case, in words.',
    examples:
      'Her shop earns enough, two visits brought no new worries, and she agreed to close. “Finished” alone says too little.',
  },
  safeNow: {
    label: 'Safe right now',
    ask: 'Are you safe here, at this moment?',
    why: 'Nothing else comes before this. A “no” brings up your office’s own steps for danger.',
    definition:
      'At this moment nobody threatens the person, and nobody who controls them is near or can reach them.',
    examples: 'The employer waits outside in a car: no.',
  },
  privatePlace: {
    label: 'Private place',
    ask: 'Can we talk here without anybody hearing us?',
    why: 'People can speak freely only where nobody listens.',
    definition: 'Nobody who is not meant to can hear or see the interview.',
    examples: 'A room with a door that closes: yes. A corridor in a police station: no.',
  },
  basicNeedsMet: {
    label: 'Basic needs met',
    ask: 'Have you eaten and rested? Do you need a doctor, water, a toilet or clothes first?',
    why: 'Somebody who is hungry, ill or exhausted cannot decide freely. Help comes before questions.',
    definition:
      'The person has had food, water and rest, and no illness or injury needs care first.',
    examples: 'She has not slept since yesterday: no. Give her a bed; the interview can wait.',
  },
  interviewLanguage: {
    label: 'Language of the interview',
    ask: 'In which language shall we talk?',
    why: 'Details get lost in a language that is only half understood.',
    definition:
      'The language in which the interview is held. With an interpreter: the language the person speaks.',
    examples:
      'She speaks Tampuan and the interpreter tells us in Khmer: Tampuan. The language you type in does not matter.',
  },
  interpreter: {
    label: 'Interpreter',
    ask: 'Do you want somebody to interpret? Is there a person you trust, or one you do not want?',
    why: 'An interpreter from the same community can put somebody in danger. The person may say no to anybody.',
    definition:
      'Whether somebody interprets, and whether it is a person the interviewed person can trust.',
    examples:
      'An interpreter from another town whom she said yes to: “Yes, somebody the person trusts”. A cousin who came along, even a kind one: “Family, friend or somebody who happened to be there”.',
  },
  presentPersons: {
    label: 'Who else is here',
    ask: 'Who do you want to be here while we talk? Is there anybody who should leave?',
    why: 'Somebody in the room can change every answer. A later reader has to know who was there.',
    definition: 'Everybody in the room beside the person and the interviewer.',
    examples:
      'The employer brought her and stays: “Employer”. Ask to speak alone before anything else.',
  },
  owner: {
    label: 'Case owner',
    ask: 'Who is responsible for this case?',
    why: 'Every open case needs one person who thinks of it.',
    definition: 'The case worker who created or manages the case',
    examples: 'The name of a member of staff. It is protected like the person’s own.',
    official: true,
  },
  openedDate: {
    label: 'Opened on',
    ask: 'On which day was the case opened?',
    why: 'Reports count new and open cases by this day.',
    definition:
      'The day on which this organisation began to work on the case. Often the registration date.',
    examples: 'Registered on 3 March, the team took the case on 9 March: 9 March.',
  },
  closedDate: {
    label: 'Closed on',
    ask: 'On which day was the case closed?',
    why: 'How long records are kept counts from this day.',
    definition: 'The day on which the work on the case ended here.',
    examples:
      'Last visit on 10 May, the team closed the case on 20 May: 20 May. The day it was typed in does not count.',
  },
  closureReasonCode: {
    label: 'Why it was closed',
    ask: 'For which reason is the case closed?',
    why: 'Counted over a year, it shows where people are lost and where help works.',
    definition:
      'The main reason for which the case was closed, from a short list. What has to be said in words goes below.',
    examples:
      'Six months of calls without an answer: “Contact lost”. She told us that she was going home: “Moved away or returned”.',
  },
}
