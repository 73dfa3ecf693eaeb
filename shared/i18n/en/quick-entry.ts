export const quickEntry = {
  // Start
  fromPaper: 'Enter from paper',
  fromPaperMark: 'From paper',

  // Two ways to look at one interview
  toQuick: 'Quick entry',
  toGuided: 'One step at a time',

  // Above the sheet
  legend: 'Signs',
  signs: {
    estimate: 'before a number or date: an estimate',
    volunteered: 'after an answer: told without being asked',
    literal: 'before a text: take it to the letter',
  },
  keys: 'Keys',
  keyNext: 'next question',
  keyBack: 'back',
  keyNumber: 'to a number',
  keySection: 'next part',
  keyMeaning: 'what it means',
  jump: 'To number',
  jumpHint: 'A number from the paper form, like 4.3',
  noSuchNumber: 'There is no question {{number}}.',
  notAskedNow: '{{number}} is not asked here.',

  // The paper itself
  paperTitle: 'The paper in front of you',
  paperDay: 'Day of the interview',
  paperDayMore: 'As it stands on the paper. It counts for the case and for the consent.',
  dayMissing: 'The day of the interview is missing',
  dayMissingMore: 'It stands on the paper. Without it the case would be counted on the wrong day.',
  giveDay: 'Give the day',

  // Beside a box
  skipped: 'Not asked here',
  skippedKept: 'Not asked any more. Removed when you finish.',
  note: 'with a note',

  // What was expected
  expects: {
    code: 'Not in the list. Type a number or first letters.',
    several: 'More than one begins like this: {{labels}}',
    date: 'A date, like 22 11 2026, or 11 2026, or 2026.',
    exactDate: 'A whole date, like 22 11 2026.',
    number: 'A whole number, like 12.',
    yesNo: 'y for yes or n for no.',
  },

  // The line at the bottom, about the question that has the keyboard
  here: 'The question, and how to answer it',
  chooseOne: 'Type a number or first letters.',
  chooseSeveral: 'Type numbers or first letters, with spaces between.',
  searchOne: 'Type a code or first letters.',
  searchSeveral: 'Type codes or first letters, with commas between.',
  typeDate: 'Type day, month and year; month and year, or the year alone, are fine.',
  typeExactDate: 'Type day, month and year.',
  typeNumber: 'Type a number from {{min}} to {{max}}.',
  typeText: 'Type it as it was said.',
  typeLongText: 'Type it as it was said. Alt+Enter begins a new line.',
  typeYesNo: 'Type y for yes or n for no.',
  answers: 'Answers',

  // Consent
  term: 'How long a yes holds',
  terms: {
    oneYear: 'One year',
    twoYears: 'Two years',
    untilWithdrawn: 'Until the person takes it back',
    otherDay: 'Until another day',
  },

  // On the paper form
  paper: {
    notProtected: 'This paper is not protected. Whoever finds it can read it.',
    legend:
      'Write one of these signs at the right of a question where there is no answer, or beside an answer:',
    estimate: 'an estimate',
    volunteered: 'told without being asked',
    language: 'Language of the form',
    lists: 'Also print the long lists of codes (countries, provinces, languages, industries)',
    listsTitle: 'Lists of codes',
    listsMore: 'Write the code beside the answer. What is not in a list is written out.',
    readBack: 'Read together what was written. Correct what is not right.',
  },
} as const
