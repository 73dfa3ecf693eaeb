/** One topic: what the screen is for, then what one does there, one sentence or two each. */
export const help = {
  title: 'Help',
  context: 'Short answers for each screen. F1 opens the one that belongs to where you are.',
  allTopics: 'All topics',
  home: {
    title: 'Home',
    what: 'Home shows what waits for you: interviews you paused, who was registered this week, and the cases last worked on.',
    one: 'An interview that was interrupted is never lost. Choose “Continue” to go on with the last question.',
    two: 'Press Ctrl+N for a new intake and Ctrl+K to find a case, from any screen.',
    three:
      'When you leave the computer, press Ctrl+L. Without work for five minutes it locks itself.',
  },
  intake: {
    title: 'Intake',
    what: 'The intake leads through an interview, one question at a time. The person may stop at any moment, and so may you.',
    one: 'Every question can stay open. “Unknown”, “Not asked” and “Declined” are answers too: a report must tell “no” from “never asked”.',
    two: 'What you type is kept, encrypted, within a second. The line at the bottom says when.',
    three:
      'Ask for consent first. Each consent is for one purpose, can be refused without any loss of help, and can be taken back later.',
  },
  cases: {
    title: 'Cases',
    what: 'All cases of this office. Type to search by name or code; choose a state to see fewer.',
    one: 'The arrow keys walk through the list, Enter opens a case, Esc goes back.',
    two: 'On a case page every answer can be changed. If somebody else saved in the meantime, nothing is overwritten: you are told and see the newer one first.',
    three:
      'The code of a case reveals nothing about the person. Use it on the phone, on paper and in file names instead of a name.',
  },
  reports: {
    title: 'Reports',
    what: 'A report counts the persons first assisted in a period, as a table and a chart that can be sent to a donor.',
    one: 'Groups smaller than 5 are hidden, and sometimes one more number beside them, so that nobody can work out the hidden one.',
    two: 'Hidden is not zero. The note under the table says so on paper too.',
    three:
      'A PDF or a spreadsheet is no longer protected by Tessera. Keep it where you keep letters about people.',
  },
  sharing: {
    title: 'Sharing',
    what: 'A bundle takes a few chosen facts, without names, to one partner with whom you have an agreement.',
    one: 'Before the first bundle, compare the partner’s fingerprint by telephone or face to face. That is how you know the card is theirs.',
    two: 'Only persons who have agreed to sharing are in it. You see exactly the rows and columns before anything is written.',
    three:
      'Even without names, facts about few people can give somebody away. Send a bundle only to the one it is made for.',
  },
  settings: {
    title: 'Settings',
    what: 'Here you change the language and see what this office and this computer are set to.',
    one: 'The language changes at once, for everybody on this computer. No record changes with it.',
    two: 'Names are seen only by people who hold the key for names. Others see codes.',
    three: 'Under “About” stand the version, the licences, and where the definitions come from.',
  },
  keyboard: {
    title: 'Without a mouse',
    what: 'Everything can be done by keyboard. The green ring shows where you are.',
    one: 'Tab goes forward, Shift+Tab back, Space chooses, Enter goes on, Esc closes the top thing.',
    two: 'Ctrl+N new intake, Ctrl+K find a case, F9 hide, Ctrl+L lock, Ctrl+P print, F1 help.',
    three:
      'Ctrl+1 to Ctrl+5 open Home, Cases, Reports, Sharing and Definitions. Ctrl and plus makes everything larger.',
  },
  limits: {
    title: 'What Tessera cannot protect against',
    what: 'Records are encrypted on the disk. These limits remain, and you should know them.',
    one: 'If somebody has put a spying program on this computer, or manages it from elsewhere, they can see what you see while it is unlocked. Keep the computer clean, and lock it.',
    two: 'What was shown while working may stay in the computer’s memory until it is switched off. Shut it down at night.',
    three:
      'Only the right to see names and the right to export are locked by keys. Other limits between colleagues are kept by the program, not by encryption.',
    four: 'If somebody puts back an old copy of everything, Tessera can notice only by comparing with something newer: a backup, a bundle, or the line at the foot of a printed report.',
    five: 'Printed pages, PDF files and spreadsheets are not protected any more. What is deleted may live on in old backups until they are deleted too.',
  },
} as const
