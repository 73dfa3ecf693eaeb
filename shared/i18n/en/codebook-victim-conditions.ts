import type { EntityWordsOf } from '../codebook-shape.ts'

export const victimConditions = {
  provinceOfRecruitment: {
    label: 'Province of recruitment',
    ask: 'In which province was that?',
    why: 'Warnings and helpers are sent by province.',
    definition:
      'The first-level area of the country where the person was recruited: province, or the capital. The place itself goes below, in words.',
    examples:
      'He lives in Takeo, but got the offer while he was in Kampot: Kampot. The province of the broker does not count.',
  },
  provinceOfExploitation: {
    label: 'Province of exploitation',
    ask: 'In which province was that?',
    why: 'It shows where inspectors and helpers are needed.',
    definition:
      'The first-level area of the country where the exploitation happened, or was meant to happen. With several: where it lasted longest.',
    examples:
      'Two months in Rayong, then a year in Trat: Trat. One night in Chanthaburi on the way does not count.',
  },
  relationshipToTrafficker: {
    label: 'How they knew the trafficker',
    ask: 'Did you know the person who did this to you? Was it somebody of your family?',
    why: 'Somebody close knows where the person lives and whom they love.',
    definition: 'The closest tie between the person and anyone who trafficked them.',
    examples: 'The stepfather sold her to a stranger: “Family”.',
  },
  recruitmentWebsites: {
    label: 'Websites and apps used to recruit',
    ask: 'On which website or app did they find you or write to you?',
    why: 'So that others can be warned there, and the company can be told.',
    definition:
      'Indicates technology platforms used by perpetrators to identify potential victims.',
    examples:
      'A job post in one app, then messages in another: both. An app that is not in the list: “Other”. An ordinary telephone call does not count.',
    official: true,
  },
  recruitmentPromises: {
    label: 'What was promised',
    ask: 'What did they promise you: which work, how much money, where?',
    why: 'The gap between the promise and what came is deception, and a court asks for it.',
    definition: 'What was promised about work, pay, place, hours or papers, in the person’s words.',
    examples: '“Waitress, 400 dollars a month, the flight is free.”',
  },
  recruitmentFee: {
    label: 'Paid a fee for the job',
    ask: 'Did you or your family have to pay for the job or the journey, or do you owe money for it?',
    why: 'A fee is often the beginning of a debt that keeps people there.',
    definition:
      'Whether the person or their family paid, or was to pay back, anything for being recruited.',
    examples: 'The travel cost is taken from the wage later: yes.',
  },
  ownDocuments: {
    label: 'Travelled on own documents',
    ask: 'Did you travel with your own passport or papers?',
    why: 'It shows which papers are missing now, and what went on at the border.',
    definition: 'Whether the person travelled with their own, genuine documents.',
    examples: 'Own passport, kept by the driver: yes. A passport in another name: no.',
  },
  exploitationWebsites: {
    label: 'Websites and apps used to exploit',
    ask: 'Did they use a website or an app for it? Which one?',
    why: 'Pictures and accounts can be taken down, and evidence can be saved.',
    definition: 'Indicates technology platforms used to exploit potential victims.',
    examples:
      'Made to deceive people on a dating app that is not in the list: “Other”. The app on which only the job was offered does not belong here.',
    official: true,
  },
  industryDivision: {
    label: 'Kind of work within the industry',
    ask: 'What exactly did they have you make or do?',
    why: 'An inspector can find a cannery; nobody can inspect “manufacturing”.',
    definition:
      'The part of the industry in which the person was exploited, where the standard divides it further.',
    examples:
      'Sewing shirts in a factory: “Manufacture of wearing apparel”. Weaving the cloth for them: “Manufacture of textiles”.',
  },
  traffickMonths: {
    label: 'How long, in months',
    ask: 'How long did it last, from the beginning until you got out?',
    why: 'It decides how much pay is owed and which help is needed.',
    definition:
      'Whole months from the first act, such as the recruitment, until the person was out of it.',
    examples: 'From May to the following July: 14. Less than a month: 0.',
  },
  payReceived: {
    label: 'What was paid',
    ask: 'What did you get for it, and what had they promised?',
    why: 'Pay that was kept back can be claimed.',
    definition: 'What the person was paid for the work, against what was promised.',
    examples: 'Half of the wage went to the broker every month: “Less than promised”.',
  },
  hoursPerDay: {
    label: 'Hours of work a day',
    ask: 'How many hours a day did you work? On which days could you rest?',
    why: 'Working time without end is a way of control, and harms health.',
    definition: 'Usual hours of work on a working day.',
    examples: 'From 5 in the morning to 9 at night, one hour of break: 15.',
  },
  means: {
    label: 'Means',
    ask: 'How did they get you to go along: with force, lies, a debt, money to somebody, or because you had no other choice?',
    why: 'For an adult the law asks for one of these means. For a child it asks for none.',
    definition:
      'The means of the UN Trafficking in Persons Protocol, article 3(a), that were used. Some follow from the methods of control; the others have to be asked.',
    examples: 'The uncle was paid to send her: “Paying somebody who controls the person”.',
  },
  identifiedDate: {
    label: 'Identified on',
    ask: 'When was this person first identified as a possible victim?',
    why: 'It shows how long people wait between being found and being helped.',
    definition:
      'The day on which anybody, here or elsewhere, first identified the person as a possible victim.',
    examples:
      'The police noted the signs on 3 March, she came to us on 9 March: 3 March. The day of a later official decision does not count.',
  },
  identifiedByType: {
    label: 'Identified by',
    ask: 'Who first noticed: the police, an organisation, somebody else?',
    why: 'It shows who looks, and where nobody does.',
    definition: 'The kind of organisation that first identified the person as a possible victim.',
    examples:
      'A labour inspector noticed first and then called the police: “Government office other than the police”. A neighbour noticed first: “Other”.',
  },
} satisfies Partial<EntityWordsOf<'victim'>>
