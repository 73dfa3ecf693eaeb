/** Topics of the definitions, the interview in a hard moment, and data that comes and goes. */
export const helpMore = {
  definitions: {
    title: 'Definitions',
    what: 'Every question and every answer has one meaning, the same in every office. Here you read it, print it, or take it along.',
    one: 'Search by a word of the question, by an answer, or by the id of the international standard.',
    two: '“Save as PDF” makes the data dictionary. The XLSForm is the same questions for KoboToolbox.',
    three:
      'Your office may add questions of its own under Settings. They never change the shared ones and never leave with a bundle.',
  },
  paper: {
    title: 'Interviews on paper',
    what: 'Print the paper form under Definitions for interviews without a computer.',
    one: 'Every question has the same number on paper and on the screen, for example 4.3.',
    two: 'Afterwards start a new intake and choose “Enter from paper”: it follows the order of the page.',
    three: 'Destroy the paper once it is entered. Until then keep it locked away.',
  },
  danger: {
    title: 'When it is not safe',
    what: 'F9 hides everything at once behind a clock. Any key and your passphrase bring you back to the same question.',
    one: 'When an answer speaks of danger, your office’s own steps and phone number appear. Write them under Settings before you need them.',
    two: 'Ask first whether the person has told this before, and write down to whom. Nobody should have to tell it again.',
    three:
      'The person may stop at any moment. Pause, and note where you stopped; what was said is kept.',
  },
  persons: {
    title: 'Several persons in one case',
    what: 'A family or a group that was found together is one case with several persons.',
    one: 'Each person is asked for their own consent. What they share can be copied from the first interview, question by question.',
    two: 'Children and relatives who came along, and alleged perpetrators, are written down with as little as is needed.',
    three:
      'When a name sounds like somebody you know already, Tessera says why. You decide whether it is the same person.',
  },
  known: {
    title: 'Somebody you already know',
    what: 'While you type who a person is, Tessera looks whether the office knows them already: in another script, another spelling, with the parts of the name in another order.',
    one: 'It says what is alike and what is not. It never stops you, and it shows the name of another person only when you ask for it with F2.',
    two: '“It is the same person” fills in what is on record, only where nothing is typed yet. It makes no second person, and you can take it back.',
    three:
      'It does not see interviews that are not finished, nicknames, or Chinese names written in Latin letters. When you are in doubt, ask the person.',
  },
  data: {
    title: 'Taking data along or bringing it in',
    what: 'Under Settings all records can be saved to one locked file, or brought in from one.',
    one: 'The file opens with its passphrase only, in Tessera or with the free tool “age”. Keep both apart.',
    two: 'Bringing in adds the cases that are not here yet. What is here already is never changed.',
    three: 'It is not a backup: reports and the log are not in it.',
  },
} as const
