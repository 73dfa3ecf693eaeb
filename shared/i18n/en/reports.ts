export const reports = {
  title: 'Reports',
  context: 'Numbers for donors and for the public, in which nobody can be recognised.',
  page: 'The page as it prints',
  quarter: 'Quarter',
  quarterName: 'Quarter {{number}} of {{year}}',
  notOver: 'This quarter is not over. What is entered later changes its numbers.',
  threshold: {
    label: 'Hide small groups',
    donor: 'Smaller than 5',
    donorFor: 'For a donor under agreement',
    publication: 'Smaller than 11',
    publicationFor: 'For publication',
    careful: 'Smaller than 20',
    carefulFor: 'For a place where people know each other',
  },
  newPersonsAssisted: {
    title: 'New persons assisted',
    counted: 'Who is counted',
    notCounted: 'Who is not counted',
    once: 'Each person is counted once, in the quarter in which their first case was registered.',
    status:
      'Persons registered as affected by trafficking are counted, whether or not an authority has confirmed it.',
    age: 'Age is the age when the person was registered.',
    several:
      'One person can have lived through several forms of exploitation, so these rows can add up to more than all persons.',
    before: 'Persons who already had a case in an earlier quarter are not counted again.',
    consent:
      'Persons who have not agreed to the use of their data for statistics, or took it back before the day of this report, are not counted.',
    unknown: 'Where an answer is missing, the person is counted under "Not known", never left out.',
  },
  table: {
    ageByGender: 'By age and gender',
    byAge: 'By age',
    byGender: 'By gender',
    byForm: 'By form of exploitation',
    all: 'All persons',
    notKnown: 'Not known',
    total: 'Total',
    persons: 'Persons',
    percent: 'Per cent',
    percentNote:
      'Per cent of the persons whose answer is known. Shown only where these are at least {{least}}.',
  },
  gender: {
    Woman: 'Woman',
    Man: 'Man',
    TransgenderOrNonConforming: 'Transgender or non-conforming',
  },
  form: {
    Labour: 'Forced labour, begging or servitude',
    Sexual: 'Sexual exploitation',
    Other: 'Other forms',
  },
  chart: {
    ageByGender: 'New persons by age',
    byGender: 'New persons by gender',
    byForm: 'New persons by form of exploitation',
    describe: 'Bar chart. The table below holds the same numbers.',
    nothing: 'There is nothing to draw: every number is hidden.',
  },
  hidden: {
    short: 'hidden',
    reason: 'Hidden, so that nobody can be recognised.',
    note: 'Groups smaller than {{k}} are hidden so that nobody can be recognised. Other numbers are hidden with them where they would give the small ones away.',
    nothing: 'No number had to be hidden. Groups smaller than {{k}} would be.',
    joined: 'Some groups are joined, because apart they were too small to show.',
    notSplit:
      'The groups are too small to be shown apart. Only the number of all persons is shown.',
    tooFew: 'These are fewer than {{k}} persons, so no number is shown.',
  },
  denominator: {
    title: 'How much is known',
    known: '{{what}}: known for {{answered}} persons, not known for {{missing}}.',
    hidden: '{{what}}: for how many it is not known is hidden, to protect small groups.',
  },
  facts: {
    office: 'Office',
    period: 'Period',
    months: '{{from}} to {{to}}',
    madeOn: 'Made on {{date}}',
    made: 'Date',
    definitions: 'Definitions {{version}}',
    definitionsLabel: 'Definitions',
    reference: 'Reference {{anchor}}',
    referenceLabel: 'Reference',
    referenceLater: 'The reference is given when the report is saved or printed.',
    practice: 'Practice data: these persons do not exist.',
    total: 'New persons assisted',
  },
  sheet: {
    report: 'Report',
    ageByGender: 'By age and gender',
    byGender: 'By gender',
    byForm: 'By form',
    about: 'About',
  },
  staffOnly: {
    title: 'Only you see this',
    withoutConsent_one: '{{count}} person in this quarter has not agreed and is not counted.',
    withoutConsent_other: '{{count}} persons in this quarter have not agreed and are not counted.',
    withoutDate_one:
      '{{count}} person has no registration date exact to the month and is in no report.',
    withoutDate_other:
      '{{count}} persons have no registration date exact to the month and are in no report.',
    never: 'These numbers are never printed or saved with the report.',
  },
  finding: {
    title: 'Look at this before the report leaves',
    fewChanged:
      'An earlier report of this quarter, made on {{date}}, differs by only a few persons. Someone who has both can see who was added or left out.',
    restIsSmall:
      'Together with the report for {{period}}, made on {{date}}, this one leaves a rest of only a few persons. Someone who has both can tell them apart.',
    uncovers:
      'An earlier report of this quarter, made on {{date}}, hides other numbers. Someone who has both can work out what is hidden.',
    advice:
      'Send it only to readers who do not have the earlier one, or ask them to destroy it first.',
  },
  action: {
    pdf: 'Save as PDF',
    xlsx: 'Save as Excel',
    print: 'Print',
  },
  leaving: {
    title: 'This file will not be protected',
    text: 'Tessera protects what is inside it. A saved or printed report can be read by anyone who has it. Keep it where only the right people can reach it.',
    go: 'I understand, go on',
    back: 'Go back',
  },
  saved: {
    title: 'Saved',
    text: 'The report was saved as {{place}}.',
    printed: 'The report was sent to the printer.',
  },
  changed: {
    title: 'The records have changed',
    text: 'Somebody changed a record while you looked at this page. Look at the new numbers, then try again.',
  },
  empty: {
    title: 'No report yet',
    text: 'A report can be made as soon as one case with a registration date is saved.',
    action: 'Start an intake',
  },
  noExport: 'You may look at reports. To save or print them, ask a colleague who may export.',
  loading: 'Counting',
} as const
